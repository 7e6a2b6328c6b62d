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
}
