import Foundation
import Records
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-05-16", 2026, 5, 16), ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
    ("2024-02-29", 2024, 2, 29), ("2026-05-16T23:59:59", 2026, 5, 16), ("2026-05-16Z", 2026, 5, 16),
    ("2026-05-16+02:00", 2026, 5, 16),
  ])
  func readsISO(text: String, year: Int, month: Int, dayOfMonth: Int) throws {
    let day = try #require(Day(iso: text))
    #expect((day.year, day.month, day.dayOfMonth) == (year, month, dayOfMonth))
    #expect(text.hasPrefix(day.description))
  }

  @Test(arguments: [
    "", "2026", "2026-5-16", "16-05-2026", "2026/05/16", "2026-13-01", "2026-00-10", "2026-01-00",
    "2021-02-30", "2023-02-29", "2026-04-31", "0000-01-01", "-001-01-01", "2026-05-16x",
    "２０２６-05-16", "2026-05-1é",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)])
  func knowsLeapYears(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect(Day.isLeap(year: year) == (length == 29))
    #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test func agreesWithFoundationFrom1950To2100() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(Day(year: 1950, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    var wrong: [Int32] = []
    for number in first.number...last.number {
      let day = Day(number: Int(number))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let weekday = ((parts.weekday ?? 0) + 5) % 7 + 1
      let isSame =
        day.year == parts.year && day.month == parts.month && day.dayOfMonth == parts.day
        && day.weekday == weekday
        && Day(year: day.year, month: day.month, day: day.dayOfMonth) == day
        && Day(iso: day.description) == day
      if !isSame { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func addsAndCountsDays() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    for days in [-40_000, -1, 0, 1, 40_000] {
      #expect(day.days(until: day.adding(days: days)) == days)
    }
  }

  @Test(arguments: [Int.min, Int.max])
  func staysInTheCalendar(days: Int) throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect(["0001-01-01", "9999-12-31"].contains(day.adding(days: days).description))
    #expect(["0001-01-01", "9999-12-31"].contains(Day(number: days).description))
  }
}
