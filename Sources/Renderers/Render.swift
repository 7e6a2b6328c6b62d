package import Overviews
package import Pages
package import Records

/// The overview of one council in a format.
///
/// `calendar` tells when it is the council's turn; without one it is that of the budget year discussed
/// on the day of the overview.
package func render(
  _ overview: CouncilOverview, calendar: CouncilCalendar? = nil, as format: OutputFormat,
  _ presentation: Presentation
) -> String {
  render(
    CouncilOverviewAnswer(overview: overview, calendar: calendar ?? CouncilCalendar(overview)),
    as: format, presentation)
}

/// The agenda of one council for a budget year in a format.
package func render(
  _ calendar: CouncilCalendar, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(CalendarAnswer(calendar: calendar), as: format, presentation)
}

/// The agenda of one council for a budget year as iCalendar (RFC 5545), to be subscribed to or imported.
///
/// `agendaChangedAt` is when the council's own agenda was last changed, ISO 8601 in UTC to the second;
/// `nil` without an agenda or where that is not known.
package func renderICalendar(
  _ calendar: CouncilCalendar, agendaChangedAt: String? = nil, _ presentation: Presentation
) -> String {
  CalendarEvents(
    calendar: calendar, agendaChangedAt: agendaChangedAt, language: presentation.language
  ).text
}

/// The cover sheet for one budget in a format.
package func render(
  _ sheet: BudgetCoverSheet, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(CoverSheetAnswer(sheet: sheet), as: format, presentation)
}

/// One version of an arrangement in a format.
///
/// `documents` are those the answer rests on, by date; `signals` what is doubtful about it, the heaviest
/// first.
package func render(
  _ overview: ArrangementOverview, on day: Day, documents: [Document], signals: [Signal],
  as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(
    ArrangementAnswer(overview: overview, day: day, documents: documents, signals: signals),
    as: format, presentation)
}

/// A list of arrangements in a format.
package func render(
  _ list: ArrangementList, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(ArrangementListAnswer(list: list), as: format, presentation)
}

/// What is wrong or doubtful in the register, in a format.
package func render(
  _ check: RegisterCheck, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(RegisterCheckAnswer(check: check), as: format, presentation)
}

/// The documents in the register, by date, in a format.
package func render(
  sources documents: [Document], as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(SourcesAnswer(documents: documents), as: format, presentation)
}

/// What changed between two moments, in a format.
package func render(
  _ changes: Changes, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(ChangesAnswer(changes: changes), as: format, presentation)
}

/// The versions of an arrangement and what each changed, in a format.
package func render(
  _ history: ArrangementHistory, on day: Day, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(ArrangementHistoryAnswer(history: history, day: day), as: format, presentation)
}

/// What a council joined and left over the years, in a format.
package func render(
  _ history: CouncilHistory, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(CouncilHistoryAnswer(history: history), as: format, presentation)
}

/// From which municipalities one came and into which it went, in a format.
///
/// `documents` are those the answer rests on, by date.
package func render(
  _ lineage: Lineage, documents: [Document], as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(LineageAnswer(lineage: lineage, documents: documents), as: format, presentation)
}
