import Law
import Overviews
import Pages
import Records

/// The planning of a group of councils as iCalendar: an event for each chosen meeting of each council, and one for each
/// term at which councils are asked something.
///
/// The number of a chosen meeting is made of the year, the municipality and which of its meetings it is, so that a later
/// import moves it; that of a term of its arrangement, step and the first council that has it.
struct PlannerEvents {
  let planner: CouncilPlanner
  let agendaChangedAt: String?
  let language: Language

  private var wording: PlannerWording { PlannerWording(planner: planner, language: language) }

  /// The whole calendar, `VCALENDAR`.
  var text: String {
    let group = wording.names(planner.councils.map(\.municipality))
    let undated = planner.terms.count { $0.item.date == nil }
    return ICalendarEvent.calendar(
      meetings + terms,
      title: language(
        "Jaarplanner begroting \(planner.year): \(group)",
        "Planner budget \(planner.year): \(group)"),
      description: planner.standing.reach(in: language) + " "
        + language(
          "Voorgestelde raadsvergaderingen en uiterste dagen voor de raden van \(group). \(undated) termijnen hebben geen dag en staan hier niet in. ",
          "Proposed council meetings and last days for the councils of \(group). \(undated) terms have no day and are left out. "
        ) + wording.caveats.joined(separator: " "),
      revision: CalendarRevision(
        planner.standing, agendaChangedAt: agendaChangedAt), in: language)
  }

  private var meetings: [ICalendarEvent] {
    planner.councils.flatMap { council in
      council.chosen.enumerated().map { place, day in
        let name = council.municipality.shortName
        let drafts = planner.drafts.flatMap { draft -> [String] in
          draft.parts.filter {
            $0.municipality.id == council.municipality.id && $0.state == .planned(day)
          }.map { line(draft, $0) }
        }
        return ICalendarEvent(
          identity:
            "planner-\(planner.year)-\(council.municipality.key.lowercased())-\(place + 1)@wgr",
          day: day,
          summary: language(
            "Voorstel raad \(name): zienswijzen op \(language.count(drafts.count, .draft))",
            "Proposal council of \(name): views on \(language.count(drafts.count, .draft))"),
          details: drafts + wording.caveats,
          categories: [
            language("Gemeenschappelijke regelingen", "Joint arrangements"), name,
            language("Voorgestelde vergadering", "Proposed meeting"),
          ], warns: true)
      }
    }
  }

  private func line(_ draft: PlannedDraft, _ part: PlannedDraft.Part) -> String {
    let title = draft.arrangement.everydayName.name
    guard let end = part.end.map(language.date) else { return title }
    return part.isLatest
      ? language(
        "\(title): laatste dag niet bekend, op zijn laatst \(end).",
        "\(title): last day not known, by \(end).")
      : language("\(title): laatste dag \(end).", "\(title): last day \(end).")
  }

  private var terms: [ICalendarEvent] {
    planner.terms.compactMap { term in
      guard let date = term.item.date, term.item.asksTheCouncil else { return nil }
      let calendar = CalendarWording(entry: term.entry, language: language)
      let who = wording.names(term.municipalities)
      let first = term.municipalities.first?.key.lowercased() ?? ""
      return ICalendarEvent(
        identity: "\(term.item.identity)-\(first)-planner@wgr", day: date,
        summary: "\(calendar.name): \(term.entry.arrangement.everydayName.name)",
        details: [
          language("Voor de raden van \(who).", "For the councils of \(who)."),
          language(
            "Herkomst van de dag: \(calendar.origin).", "Origin of the day: \(calendar.origin)."),
        ] + calendar.remarks,
        categories: [
          language("Gemeenschappelijke regelingen", "Joint arrangements"), calendar.origin,
        ], warns: false)
    }
  }
}
