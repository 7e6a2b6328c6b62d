extension Day {
  /// The same day so many months later; the last day of the month where that is shorter. Held within years 1 to
  /// 9999, and for fewer than no months the day itself.
  package func adding(months: Int) -> Day {
    guard months > 0 else { return self }
    let (year, month, dayOfMonth) = components
    let count = month - 1 + min(months, 12 * 9999)
    let (laterYear, laterMonth) = (year + count / 12, count % 12 + 1)
    let length = Day.length(ofMonth: laterMonth, year: laterYear)
    return Day(year: laterYear, month: laterMonth, day: min(dayOfMonth, length))
      ?? Day(number: Int(Int32.max))
  }

  /// The first 1 January that is the day or comes after it.
  package var firstOfJanuary: Day {
    let (year, month, dayOfMonth) = components
    return (month, dayOfMonth) == (1, 1) ? self : Day(year: year + 1, month: 1, day: 1) ?? self
  }
}
