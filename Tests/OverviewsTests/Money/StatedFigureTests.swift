import Overviews
import Records
import TestSupport
import Testing

struct StatedFigureTests {
  private func statement(
    _ figures: MadeUpFigures, for municipality: BodyID = MadeUpFigures.duinstad
  ) throws -> ArrangementStatement {
    let overview = try #require(
      ArrangementOverview(
        of: MadeUpFigures.safety.firstVersion, in: figures.excerpt, on: MadeUpFigures.day))
    return try #require(overview.money.statements(preferring: municipality).first)
  }

  @Test func theNewestDocumentIsShownAndTheOtherAmountIsKept() throws {
    var figures = MadeUpFigures()
    figures.add(.result, 5, in: 2025, by: MadeUpFigures.polderveen, from: FigureOrigin(year: 2026))
    figures.add(.result, 4, in: 2025, from: FigureOrigin(year: 2025))
    let result = try #require(try statement(figures)[.result])
    #expect(result.amount == Euro(5))
    #expect(result.others.map(\.figure.amount) == [Euro(4)])
  }

  @Test func amongDocumentsAsNewTheMunicipalitysOwnIsShown() throws {
    var figures = MadeUpFigures()
    figures.add(.result, 4, in: 2025)
    figures.add(.result, 5, in: 2025, by: MadeUpFigures.polderveen)
    #expect(try statement(figures)[.result]?.amount == Euro(4))
    #expect(
      try statement(figures, for: MadeUpFigures.polderveen)[.result]?.amount == Euro(5))
  }

  @Test func theSameAmountTwiceIsNoContradiction() throws {
    var figures = MadeUpFigures()
    figures.add(.result, 4, in: 2025)
    figures.add(.result, 4, in: 2025, by: MadeUpFigures.polderveen)
    #expect(try statement(figures)[.result]?.others.isEmpty == true)
  }

  @Test(
    arguments: [
      (25, 75, "25.0"), (-25, 125, "-25.0"), (0, 0, nil), (-5, 5, nil), (.max, 1, nil),
    ] as [(Int64, Int64, String?)])
  func solvencyIsEquityOverEquityAndDebt(equity: Int64, debt: Int64, solvency: String?) throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, equity, in: 2025)
    figures.add(.debtAtEnd, debt, in: 2025)
    #expect(try statement(figures).solvency?.description == solvency)
  }

  @Test func balancesOfDifferentDaysHaveNoSolvency() throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, 25, in: 2025, remark: "balansdatum 31-12-2023")
    figures.add(.debtAtEnd, 75, in: 2025)
    #expect(try statement(figures).solvency == nil)
  }

  @Test func withoutDebtThereIsNoSolvency() throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, 25, in: 2025)
    #expect(try statement(figures).solvency == nil)
  }
}
