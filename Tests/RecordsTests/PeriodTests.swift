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

  @Test func hasEndedOnItsEndAndNotBefore() {
    #expect(Period(start: start, end: end).hasEnded(by: end))
    #expect(!Period(start: start, end: end).hasEnded(by: Day(number: 199)))
    #expect(!Period(start: start).hasEnded(by: end))
  }
}
