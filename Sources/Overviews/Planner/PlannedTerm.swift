package import Records

/// A step of a budget year of one arrangement, with the councils of a group that have it on the same day.
package struct PlannedTerm: Sendable {
  /// The step and the arrangement; where it falls in the agenda of a council differs for each and is not told.
  package let entry: CouncilCalendar.Entry
  /// The municipalities, in the order in which they were asked for.
  package let municipalities: [Organisation]

  /// The step.
  package var item: CalendarItem { entry.item }
  /// Whether more than one council of the group has it.
  package var isShared: Bool { municipalities.count > 1 }

  /// What the calendars of councils have in common: equal steps of an arrangement that fall on one day are one term.
  /// By date; those without a date last.
  static func terms(in calendars: [CouncilCalendar]) -> [PlannedTerm] {
    struct Key: Hashable {
      let identity: String
      let date: Day?, latest: Day?
      let status: CalendarItem.Status
    }
    var places: [Key: Int] = [:]
    var found: [(entry: CouncilCalendar.Entry, who: [Organisation])] = []
    for calendar in calendars {
      for entry in calendar.entries where entry.item.status != .noCalendar {
        let item = entry.item
        let key = Key(
          identity: item.identity, date: item.date, latest: item.latest, status: item.status)
        if let place = places[key] {
          found[place].who.append(calendar.overview.municipality)
        } else {
          places[key] = found.count
          found.append(
            (
              CouncilCalendar.Entry(item: item, arrangement: entry.arrangement, placement: nil),
              [calendar.overview.municipality]
            ))
        }
      }
    }
    return found.map { PlannedTerm(entry: $0.entry, municipalities: $0.who) }
      .ordered(by: \.item)
  }
}
