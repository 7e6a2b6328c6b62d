import Overviews
import Records
import TestSupport
import Testing

struct NetworkContributionsTests {
  private func contribution(
    _ figures: MadeUpFigures, of municipality: BodyID, to line: LineID, year: Int = 2026
  ) throws -> Euro? {
    let participation = try #require(
      figures.excerpt.participations.first {
        $0.arrangement == line.firstVersion && $0.organisation.id == municipality
      })
    return NetworkContributions(figures.excerpt, year: year)[participation]
  }

  @Test func theBudgetOfTheYearCountsBeforeItsAccounts() throws {
    var figures = MadeUpFigures()
    figures.pay(90, in: 2026, .accounts)
    figures.pay(100, in: 2026, .budget)
    figures.pay(80, in: 2026, .accounts, by: MadeUpFigures.polderveen)
    let line = MadeUpFigures.safety
    #expect(try contribution(figures, of: MadeUpFigures.duinstad, to: line) == Euro(100))
    #expect(try contribution(figures, of: MadeUpFigures.polderveen, to: line) == Euro(80))
    #expect(try contribution(figures, of: MadeUpFigures.heideveld, to: line) == nil)
  }

  @Test func partsAddUpAndOtherYearsDoNotCount() throws {
    var figures = MadeUpFigures()
    figures.pay(10, in: 2026, key: "basis")
    figures.pay(5, in: 2026, key: "plus")
    figures.pay(1_000, in: 2025)
    #expect(
      try contribution(figures, of: MadeUpFigures.duinstad, to: MadeUpFigures.safety) == Euro(15))
    #expect(
      try contribution(figures, of: MadeUpFigures.duinstad, to: MadeUpFigures.taxes) == nil)
  }
}
