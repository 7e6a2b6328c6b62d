import Law
import Overviews
import Pages
import Records

/// The agenda of one council as iCalendar: one all-day event for each step that has a date, and one for equal
/// steps of several arrangements on one day. Where something is asked of the council its calendar warns 30 and 7
/// days before; at the steps of others it does not.
///
/// The number of an event (`UID`) is made of the line of the arrangement, of the first of several, the year, the
/// step and the municipality, so that a later import replaces the event. Its stamp and its sequence follow from the
/// documents and the council's own agenda, see ``CalendarRevision``: the same documents and agenda give the
/// same bytes. Steps without a date are left out, which the description of the calendar says.
struct CalendarEvents {
  private let calendar: CouncilCalendar
  private let entries: [CouncilCalendar.Entry]
  private let title: String
  private let agendaChangedAt: String?
  private let language: Language

  /// The calendar of a budget year.
  init(calendar: CouncilCalendar, agendaChangedAt: String?, language: Language) {
    self.calendar = calendar
    self.agendaChangedAt = agendaChangedAt
    self.language = language
    entries = calendar.entries
    let name = calendar.overview.municipality.name
    title = language(
      "\(name): gemeenschappelijke regelingen, begroting \(calendar.year)",
      "\(name): joint arrangements, budget \(calendar.year)")
  }

  /// The calendar of a budget year with the next twelve months of the others.
  init(council: CouncilYear, language: Language) {
    calendar = council.calendar
    agendaChangedAt = nil
    self.language = language
    entries = council.entriesOfAllYears
    let name = council.overview.municipality.name
    title = language(
      "\(name): gemeenschappelijke regelingen", "\(name): joint arrangements")
  }

  private var overview: CouncilOverview { calendar.overview }

  /// The whole calendar, `VCALENDAR`.
  var text: String {
    ICalendarEvent.calendar(
      groups.compactMap(event), title: title, description: description, revision: revision,
      in: language)
  }

  private var description: String {
    let undated = entries.count { $0.item.date == nil }
    return overview.standing.reach(in: language) + " "
      + language(
        "Uiterste dagen uit de Wgr voor begroting en jaarrekening. \(undated) stappen hebben geen datum en "
          + "staan hier niet in; de agenda waar dit bestand bij hoort, noemt de reden.",
        "Last days from the Wgr for budget and accounts. \(undated) steps have no date and are left out; "
          + "the calendar that this file belongs to gives the reason.")
  }

  /// Equal steps that fall on one day for the same reason are one event.
  private struct Group {
    let date: Day
    var entries: [CouncilCalendar.Entry]
  }

  private var groups: [Group] {
    var places: [[String]: Int] = [:]
    var groups: [Group] = []
    for entry in entries {
      guard let date = entry.item.date else { continue }
      let wording = CalendarWording(entry: entry, language: language)
      let key = [date.description, wording.name, wording.origin] + wording.remarks
      if let place = places[key] {
        groups[place].entries.append(entry)
      } else {
        places[key] = groups.count
        groups.append(Group(date: date, entries: [entry]))
      }
    }
    return groups
  }

  private func event(_ group: Group) -> ICalendarEvent? {
    guard let first = group.entries.first else { return nil }
    let wording = CalendarWording(entry: first, language: language)
    let code = overview.municipality.code?.text ?? overview.municipality.id.description
    let names = group.entries.map(\.arrangement.everydayName.name)
    let about =
      names.count == 1
      ? names[0] : language.count(names.count, .arrangement)
    return ICalendarEvent(
      identity: "\(first.item.identity)-\(code.lowercased())@wgr", day: group.date,
      summary: "\(wording.name): \(about)", details: details(group, wording),
      categories: categories(first, wording), warns: first.item.asksTheCouncil)
  }

  /// What happens, on what ground, where the day comes from, what to know, and where the
  /// arrangements are from.
  private func details(_ group: Group, _ wording: CalendarWording) -> [String] {
    guard let item = group.entries.first?.item else { return [] }
    var citations: [String] = []
    for citation in group.entries.compactMap(\.item.citation).map(language.citation)
    where !citations.contains(citation) {
      citations.append(citation)
    }
    return [
      language(item.description),
      wording.date.map { day in
        item.status == .recorded
          ? language("Dag: \(day).", "Day: \(day).")
          : language("Uiterste dag: \(day).", "Last day: \(day).")
      },
      citations.isEmpty
        ? nil
        : language("Grondslag: ", "Legal basis: ")
          + citations.joined(separator: language(" of ", " or ")) + ".",
      language("Herkomst van de dag: \(wording.origin).", "Origin of the day: \(wording.origin)."),
    ].compactMap(\.self) + wording.remarks
      + group.entries.map { entry in
        language("Regeling: ", "Arrangement: ") + entry.arrangement.everydayName.name
          + " (\(entry.item.arrangement))."
      } + [source]
  }

  /// The newest export of the register, which says in which arrangements the municipality is and so which
  /// dates it has. Lists of figures and views are no source of that.
  private var source: String {
    guard let newest = overview.standing.documents.last(where: { $0.kind == .registerExport })
    else {
      return language(
        "Bron van de regeling: geen document.", "Source of the arrangement: no document.")
    }
    let date = newest.document.dateWording(in: language)
    return language("Bron van de regeling: ", "Source of the arrangement: ")
      + "\(newest.fileName), \(date), sha256 \(newest.sha256.prefix(12))…"
  }

  private func categories(
    _ entry: CouncilCalendar.Entry, _ wording: CalendarWording
  ) -> [String] {
    let isTurn = entry.item.asksTheCouncil
    return [
      language("Gemeenschappelijke regelingen", "Joint arrangements"),
      entry.item.step.map { language($0.name) }, wording.origin,
      isTurn ? language("Raad aan zet", "Council's turn") : nil,
    ].compactMap(\.self)
  }

  private var revision: CalendarRevision {
    CalendarRevision(overview.standing, agendaChangedAt: agendaChangedAt)
  }
}
