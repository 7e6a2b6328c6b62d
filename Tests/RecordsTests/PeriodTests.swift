import Records
import Testing

@Suite struct PeriodTests {
  private let start = Day(number: 100)
  private let end = Day(number: 200)

  @Test(arguments: [(99, false), (100, true), (199, true), (200, false)])
  func containsItsStartAndNotItsEnd(number: Int, isInside: Bool) {
    #expect(Period(start: start, end: end).contains(Day(number: number)) == isInside)
  }

  @Test func anUnknownBoundExcludesNothing() {
    #expect(Period(end: end).contains(Day(number: -9_000)))
    #expect(Period(start: start).contains(Day(number: 9_000)))
    #expect(Period().contains(start))
  }

  @Test func isEmptyWhenItEndsOnItsStart() {
    #expect(!Period(start: start, end: start).contains(start))
  }

  @Test(
    arguments: [
      (120, 150, [100...120, 150...200]), (100, 150, [150...200]), (50, 100, [100...200]),
      (150, 250, [100...150]), (50, 250, []), (200, 300, [100...200]), (150, 150, [100...200]),
    ] as [(Int, Int, [ClosedRange<Int>])])
  func whatIsLeftOfItWithoutAnother(start: Int, end: Int, rest: [ClosedRange<Int>]) {
    func period(_ range: ClosedRange<Int>) -> Period {
      Period(start: Day(number: range.lowerBound), end: Day(number: range.upperBound))
    }
    let other = Period(start: Day(number: start), end: Day(number: end))
    #expect(period(100...200).subtracting(other) == rest.map(period))
  }

  @Test func nothingIsLeftWithoutEveryDay() {
    #expect(Period(start: start, end: end).subtracting(Period()).isEmpty)
    #expect(
      Period(start: start).subtracting(Period(start: end)) == [Period(start: start, end: end)])
  }

  @Test func hasEndedOnItsEndAndNotBefore() {
    #expect(Period(start: start, end: end).hasEnded(by: end))
    #expect(!Period(start: start, end: end).hasEnded(by: Day(number: 199)))
    #expect(!Period(start: start).hasEnded(by: end))
  }

  @Test(
    arguments: [
      ("2012-11-14", "2026-01-01", 2025, true), ("2012-11-14", "2026-01-01", 2026, false),
      ("2026-01-01", nil, 2025, false), ("2026-01-01", nil, 2026, true),
      ("2025-12-31", nil, 2025, true), (nil, nil, 1990, true), (nil, "2020-01-02", 2020, true),
      ("2020-05-01", "2020-05-01", 2020, false),
    ] as [(String?, String?, Int, Bool)])
  func overlapsAYear(start: String?, end: String?, year: Int, overlaps: Bool) throws {
    let period = Period(
      start: try start.map { try #require(Day(iso: $0)) },
      end: try end.map { try #require(Day(iso: $0)) })
    #expect(period.overlaps(.year(year)) == overlaps)
    #expect(Period.year(year).overlaps(period) == overlaps)
  }
}
