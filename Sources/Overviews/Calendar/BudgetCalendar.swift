import Law
import Records

/// The agenda of a budget year: what the law says must happen when, what is known to have happened,
/// and what no date can be given for, with the reason.
///
/// Budget year N runs from the framework letter in the spring of N-1 to the accounts in N+1. The text
/// of the law that counts for a step is the one in force on the day on which the step falls: a text
/// gives a date only when that date lies in its own period. Around 1 July 2022 that leaves some steps
/// without a date, and the others of 2022 with a remark, because the transition itself was not
/// verified. Rules from before 2015 were not read and give no dates.
package struct BudgetCalendar: Sendable {
  /// The budget year N.
  package let year: Int
  /// The items by date; undated ones last, in the order of the cycle.
  package let items: [CalendarItem]

  /// The agenda of one arrangement.
  ///
  /// Only forms with an institution have the duty (Wgr art. 34 and 35); another arrangement gives one
  /// item without a date that says so. A year outside 3 to 9997 has no items.
  ///
  /// - Parameters:
  ///   - year: The budget year N.
  ///   - subject: The arrangement.
  ///   - meetings: The board meetings of this cycle, as far as known.
  ///   - recorded: Steps that documents or agendas date; those of other years are passed over, except
  ///     the provisional accounts of N-2, which come with the framework letter of N.
  package init(
    year: Int, subject: CalendarSubject, meetings: BudgetMeetings = BudgetMeetings(),
    recorded: [RecordedStep] = []
  ) {
    self.year = year
    guard (3...9997).contains(year) else {
      items = []
      return
    }
    guard let chapter = subject.chapter.chapter, subject.form?.hasInstitution == true else {
      items =
        subject.existence.overlaps(.year(year)) || subject.existence.overlaps(.year(year - 1))
        ? [Self.withoutCalendar(year: year, subject)] : []
      return
    }
    let cycle = BudgetCycle(year: year, subject: subject, chapter: chapter, meetings: meetings)
    let steps = cycle.items.filter { subject.takes($0, ofBudget: year) }
    items = (steps + Self.items(recorded, year: year, subject)).ordered { $0 }
  }

  /// The agenda of a council: the items of all its arrangements together.
  package init(year: Int, merging calendars: some Sequence<BudgetCalendar>) {
    self.year = year
    items = calendars.flatMap(\.items).ordered { $0 }
  }

  private static func withoutCalendar(year: Int, _ subject: CalendarSubject) -> CalendarItem {
    let isForeignLaw = subject.chapter.isForeignLaw
    let reason =
      switch (subject.form?.hasInstitution, subject.isHostMunicipality) {
      case (true, _) where isForeignLaw: ChapterFinding.foreignLawRemark
      case (nil, _):
        BilingualText(
          "De vorm van de regeling is niet bekend, dus ook niet of er een wettelijke agenda is.",
          "The form of the arrangement is not known, so neither whether it has a statutory calendar."
        )
      case (true, _):
        BilingualText(
          "Uit de deelnemers blijkt niet welk hoofdstuk van de Wgr geldt.",
          "The participants do not tell which chapter of the Wgr applies.")
      case (false, true):
        BilingualText(
          "Een centrumregeling heeft geen wettelijke agenda: art. 34 en 35 Wgr noemen alleen "
            + "regelingen met een eigen bestuur.",
          "An arrangement with a host municipality has no statutory calendar: art. 34 and 35 Wgr "
            + "name only arrangements with a board of their own.")
      case (false, false):
        BilingualText(
          "Een regeling zonder meer heeft geen wettelijke agenda: art. 34 en 35 Wgr noemen alleen "
            + "regelingen met een eigen bestuur.",
          "A light arrangement has no statutory calendar: art. 34 and 35 Wgr name only arrangements "
            + "with a board of their own.")
      }
    return CalendarItem(
      step: nil, line: subject.line, arrangement: subject.arrangement, year: year, ordinal: 1,
      date: nil, limit: nil, latest: nil,
      status: isForeignLaw || subject.form?.hasInstitution == false ? .noCalendar : .undated,
      citation: nil,
      description: isForeignLaw
        ? BilingualText("Ander recht", "Other law")
        : BilingualText("Geen wettelijke agenda", "No statutory calendar"),
      addressee: nil, explanation: reason)
  }

  private static func items(
    _ recorded: [RecordedStep], year: Int, _ subject: CalendarSubject
  ) -> [CalendarItem] {
    var counts: [BudgetStep: [Int: Int]] = [:]
    return
      recorded
      .filter { $0.year == year || ($0.step == .provisionalAccounts && $0.year == year - 2) }
      .sorted { ($0.day, $0.description.dutch.plain) < ($1.day, $1.description.dutch.plain) }
      .map { step in
        counts[step.step, default: [:]][step.year, default: 0] += 1
        return CalendarItem(
          step: step.step, line: subject.line, arrangement: subject.arrangement, year: step.year,
          ordinal: counts[step.step]?[step.year] ?? 1, date: step.day, limit: nil,
          latest: nil, status: .recorded, citation: nil, description: step.description,
          addressee: nil,
          explanation: nil)
      }
  }
}
