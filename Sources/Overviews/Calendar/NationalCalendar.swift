package import Records

/// The statutory agenda of one budget year over all arrangements in force on a day.
///
/// Only what the law says and what follows from it: no meetings and no recorded views, which differ per
/// arrangement.
package struct NationalCalendar: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// The budget year N: the one discussed on the day.
  package let year: Int
  /// The steps by date; those without a date last, in the order of the cycle.
  package let entries: [CouncilCalendar.Entry]
  /// How many arrangements are in force.
  package let arrangementCount: Int
  /// How many of these have a statutory calendar.
  package let withCalendarCount: Int

  /// Puts together the agenda of the arrangements that are in force on a day; others are passed over.
  package init(of arrangements: [ArrangementOverview], on day: Day) {
    let year = BudgetCalendar.year(discussedOn: day)
    let inForce = arrangements.filter(\.isInForce)
    self.day = day
    self.year = year
    entries = inForce.flatMap { arrangement in
      BudgetCalendar(year: year, subject: CalendarSubject(arrangement)).items.map { item in
        CouncilCalendar.Entry(item: item, arrangement: arrangement, placement: nil)
      }
    }
    .ordered(by: \.item)
    arrangementCount = inForce.count
    withCalendarCount =
      Set(entries.lazy.filter { $0.item.status != .noCalendar }.map(\.item.line)).count
  }
}
