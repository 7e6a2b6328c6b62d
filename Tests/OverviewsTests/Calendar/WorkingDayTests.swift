import Law
import Records
import Testing

struct WorkingDayTests {
  /// Holidays by Algemene termijnenwet art. 3, from printed calendars.
  @Test(arguments: [
    "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
    "2026-05-25",
    "2026-12-25", "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-09", "2014-04-26",
    "2013-04-30",
    "2011-04-25", "2000-04-24", "2038-04-26", "2026-05-16", "2026-05-17",
  ])
  func isNone(iso: String) throws {
    #expect(WorkingDay.contains(try Sample.day(iso)) == false)
  }

  @Test(arguments: [
    "2026-04-07", "2026-05-15", "2026-05-26", "2014-04-30", "2013-04-29", "2025-04-28",
    "2026-12-24",
  ])
  func isOne(iso: String) throws { #expect(WorkingDay.contains(try Sample.day(iso))) }

  @Test(arguments: [
    ("2026-04-03", "2026-04-07"), ("2026-12-25", "2026-12-28"), ("2026-07-16", "2026-07-16"),
    ("9999-12-31", "9999-12-31"),
  ])
  func runsToTheNextOne(day: String, next: String) throws {
    #expect(WorkingDay.onOrAfter(try Sample.day(day)).description == next)
  }
}
