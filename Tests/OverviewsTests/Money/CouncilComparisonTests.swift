import Overviews
import Records
import TestSupport
import Testing

struct CouncilComparisonTests {
  private func comparison(_ figures: MadeUpFigures) throws -> CouncilComparison {
    let overviews = try [MadeUpFigures.duinstad, MadeUpFigures.polderveen].map {
      try #require(CouncilOverview(of: $0, in: figures.excerpt, on: MadeUpFigures.day))
    }
    return CouncilComparison(overviews, on: MadeUpFigures.day)
  }

  @Test func sharedAndSeparateArrangementsAreTold() throws {
    let comparison = try comparison(MadeUpFigures())
    #expect(comparison.shared.map(\.overview.line) == [MadeUpFigures.safety])
    #expect(
      comparison.shared.first?.members.map(\.id) == [
        MadeUpFigures.duinstad, MadeUpFigures.polderveen,
      ])
    #expect(
      comparison.councils.map { $0.separate.map(\.line) } == [
        [MadeUpFigures.taxes, MadeUpFigures.youth], [],
      ])
  }

  @Test func eachYearHasWhatEachPaysPerInhabitant() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen)
    figures.pay(5_500, in: 2026)
    let rows = try #require(try comparison(figures).shared.first?.rows)
    #expect(rows.map(\.year) == [2025, 2026])
    #expect(
      rows.map { $0.payments.map { $0.contribution?.perInhabitant?.description } } == [
        ["5.00", "4.00"], [nil, nil],
      ])
    let paid = rows[1].payments[0]
    #expect(paid.municipality.id == MadeUpFigures.duinstad)
    #expect(paid.contribution?.change?.difference == Euro(500))
  }

  @Test func differentPartsAreNotComparable() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025, key: "inwonertal")
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen)
    #expect(try comparison(figures).shared.first?.rows.first?.isComparable == false)
  }
}
