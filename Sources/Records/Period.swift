/// A stretch of days, half-open: `start` belongs to it, `end` does not.
///
/// A missing `start` means that the beginning is not known, a missing `end` that none is known. The
/// register closes a version on the day its successor starts, so half-open periods meet exactly.
package struct Period: Hashable, Sendable {
  /// The first day, if known.
  package let start: Day?
  /// The first day that no longer belongs to the period, if known.
  package let end: Day?

  /// A period between two days, either of which may be unknown.
  package init(start: Day? = nil, end: Day? = nil) {
    self.start = start
    self.end = end
  }

  /// Whether the day falls in the period: `start <= day < end`, an unknown bound excluding nothing.
  package func contains(_ day: Day) -> Bool {
    if let start, day < start { return false }
    if let end, day >= end { return false }
    return true
  }

  /// The days of this period that are not in another: none, one stretch or two. An empty period has none.
  package func subtracting(_ other: Period) -> [Period] {
    guard !other.isEmpty else { return isEmpty ? [] : [self] }
    var rest: [Period] = []
    if let first = other.start {
      rest.append(Period(start: start, end: [end, first].compactMap(\.self).min()))
    }
    if let last = other.end {
      rest.append(Period(start: [start, last].compactMap(\.self).max(), end: end))
    }
    return rest.filter { !$0.isEmpty }
  }

  /// Whether a day belongs to both periods, an unknown bound excluding nothing.
  package func overlaps(_ other: Period) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    if let end, let start = other.start, end <= start { return false }
    if let end = other.end, let start, end <= start { return false }
    return true
  }

  /// The days of a calendar year.
  package static func year(_ year: Int) -> Period {
    Period(
      start: Day(year: year, month: 1, day: 1), end: Day(year: year + 1, month: 1, day: 1))
  }

  /// Whether no day is in it.
  package var isEmpty: Bool { start.map(hasEnded) ?? false }

  /// Whether the period is over on the day: an end is known and is not later.
  package func hasEnded(by day: Day) -> Bool {
    end.map { $0 <= day } ?? false
  }
}
