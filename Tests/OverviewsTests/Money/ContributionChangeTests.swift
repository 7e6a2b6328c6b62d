import Overviews
import Records
import TestSupport
import Testing

/// What a contribution is compared with: the same parts, as the newest document of the list has them.
struct ContributionChangeTests {
  private let older = FigureOrigin(
    title: "Begroting 2025", date: Day(iso: "2024-11-07"), year: 2025)
  private let newer = FigureOrigin(
    title: "Begroting 2026", date: Day(iso: "2025-10-09"), year: 2026)

  private func series(_ figures: MadeUpFigures) throws -> ContributionSeries {
    let overview = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    return try #require(overview.money.entries.first { !$0.money.isEmpty }).contributions
  }

  private func change(_ figures: MadeUpFigures) throws -> ContributionSeries.Total.Change? {
    let series = try series(figures)
    return series.change(of: try #require(series.total(2026, .budget)))
  }

  private func budgets() -> MadeUpFigures {
    var figures = MadeUpFigures()
    figures.pay(626_000, in: 2025, key: "inwonertal", from: older)
    figures.pay(175_376, in: 2025, key: "plustaken", from: older)
    figures.pay(671_000, in: 2026, key: "inwonertal", from: newer)
    figures.pay(945_184, in: 2026, key: "plustaken", from: newer)
    return figures
  }

  @Test func aNewerForecastStandsForTheBudgetThatItOvertook() throws {
    var figures = budgets()
    #expect(try change(figures)?.rate?.description == "101.7")
    figures.pay(920_736, in: 2025, .forecast, key: "plustaken", from: newer)
    let change = try #require(try change(figures))
    #expect(change.before == Euro(1_546_736))
    #expect(change.rate?.description == "4.5")
    #expect(change.forecast == ["plustaken"])
    #expect(change.isWhole)
  }

  @Test func anOlderForecastDoesNot() throws {
    var figures = budgets()
    figures.pay(
      920_736, in: 2025, .forecast, key: "plustaken",
      from: FigureOrigin(title: "Prognose", date: Day(iso: "2024-01-01")))
    #expect(try change(figures)?.before == Euro(801_376))
    #expect(try change(figures)?.forecast == [])
  }

  @Test func aForecastOfAnotherPartIsNotAdded() throws {
    var figures = budgets()
    figures.pay(920_736, in: 2025, .forecast, key: "extra", from: newer)
    #expect(try change(figures)?.before == Euro(801_376))
  }

  @Test func aKeyThatNamesAYearIsTheSamePartInAnotherYear() throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2025, key: "inwoners 1-1-2024")
    figures.pay(1_100, in: 2026, key: "inwoners 1-1-2025")
    let change = try #require(try change(figures))
    #expect(change.isWhole)
    #expect(change.rate?.description == "10.0")
  }

  @Test func aKeyThatNamesAFixedYearStaysItself() throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2025, key: "convenant 2015")
    figures.pay(1_100, in: 2026, key: "convenant 2015")
    figures.pay(10, in: 2026, key: "convenant 2016")
    let change = try #require(try change(figures))
    #expect(change.compared == ["convenant 2015"])
    #expect(change.onlyAfter == ["convenant 2016"])
  }

  @Test func anEstimateIsComparedWithTheBudgetThatCameAfterTheEstimateOfThatYear() throws {
    var figures = MadeUpFigures()
    figures.pay(1_300, in: 2026, .multiYearEstimate)
    figures.pay(1_000, in: 2026)
    figures.pay(1_050, in: 2027, .multiYearEstimate)
    let series = try series(figures)
    let estimate = try #require(series.total(2027, .multiYearEstimate))
    #expect(series.change(of: estimate)?.difference == Euro(50))
  }
}
