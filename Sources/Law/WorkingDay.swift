package import Records

/// Saturdays, Sundays and the recognised holidays of the Algemene termijnenwet (art. 3 lid 1 and 2).
///
/// A term forward that ends on one runs to the next day that is none (art. 1 lid 1); a term that is counted
/// back from a day does not move (art. 1 lid 2). The days that are put on a par by royal decree for one year
/// (art. 3 lid 3) are not known here.
package enum WorkingDay {
  /// Whether a day is none of them.
  package static func contains(_ day: Day) -> Bool {
    !isWeekend(day) && !isHoliday(day)
  }

  /// The day, or the first working day after it.
  package static func onOrAfter(_ day: Day) -> Day {
    var day = day
    while !contains(day) { day = day.adding(days: 1) }
    return day
  }

  private static func isWeekend(_ day: Day) -> Bool { day.weekday > 5 }

  private static func isHoliday(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.components
    switch (month, dayOfMonth) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    default: break
    }
    if day == birthday(in: year) { return true }
    guard let easter = easter(in: year) else { return false }
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    return [-2, 1, 39, 50].contains(easter.days(until: day))
  }

  /// The day on which the birthday of the King, until 2013 that of the Queen, is celebrated: the day before
  /// where it falls on a Sunday. Before 1980 it moved to the day after.
  private static func birthday(in year: Int) -> Day? {
    guard let day = Day(year: year, month: 4, day: year >= 2014 ? 27 : 30) else { return nil }
    guard day.weekday == 7 else { return day }
    return day.adding(days: year >= 1980 ? -1 : 1)
  }

  /// Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
  private static func easter(in year: Int) -> Day? {
    let (century, rest) = (year / 100, year % 100)
    let golden = year % 19
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let place = epact + weekday - 7 * late + 114
    return Day(year: year, month: place / 31, day: place % 31 + 1)
  }
}
