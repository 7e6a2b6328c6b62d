package import Records

/// The years of a table over years, and the day of each on which it looks.
package struct PanelSpan: Sendable {
  /// The years, the first and the last included.
  package let years: ClosedRange<Int>
  /// The day of each year, in order.
  package let days: [Day]

  /// A span; `nil` where the last year is before the first, or a year lacks the day: 29 February.
  package init?(from first: Int, to last: Int, month: Int, day: Int) {
    guard first <= last else { return nil }
    let days = (first...last).compactMap { Day(year: $0, month: month, day: day) }
    guard days.count == last - first + 1 else { return nil }
    (years, self.days) = (first...last, days)
  }

  /// From the first day to the last one.
  package var period: Period { Period(start: days.first, end: days.last?.adding(days: 1)) }
}
