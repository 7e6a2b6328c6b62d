import Overviews
import Records
import TestSupport
import Testing

/// Signals about what is paid and how arrangements are doing.
struct MoneySignalTests {
  private let january = FigureOrigin(date: Day(iso: "2025-01-01"))
  private let march = FigureOrigin(date: Day(iso: "2025-03-01"))

  private func signals(
    _ code: String, _ figures: MadeUpFigures, bounds: SignalBounds = SignalBounds()
  ) throws -> [Signal] {
    let overview = try #require(
      CouncilOverview(
        of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day, bounds: bounds))
    return overview.signals.filter { $0.kind.code == code }
  }

  @Test(
    arguments: [(-1, nil, 1), (0, nil, 0), (100, "20", 0), (99, "20", 1), (99, nil, 0)]
      as [(Int64, String?, Int)])
  func negativeOrLowEquityIsAQuestion(equity: Int64, bound: String?, expected: Int) throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, equity, in: 2024, .accounts)
    figures.add(.debtAtEnd, 500 - equity, in: 2024, .accounts)
    let found = try signals(
      "eigen-vermogen-negatief", figures,
      bounds: SignalBounds(solvency: bound.flatMap { Percentage($0) }))
    #expect(found.count == expected)
    #expect(
      found.allSatisfy { $0.source == SourceReference(document: MadeUpFigures.list, lineNumber: 2) }
    )
  }

  @Test func onlyTheNewestEquityCounts() throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, -5, in: 2023, .accounts)
    figures.add(.equityAtEnd, 5, in: 2024, .accounts)
    figures.add(.equityAtEnd, -5, in: 2024, .budget)
    #expect(try signals("eigen-vermogen-negatief", figures).isEmpty)
    figures.add(.equityAtEnd, -5, in: 2026, .budget)
    #expect(try signals("eigen-vermogen-negatief", figures).count == 1)
  }

  @Test(
    arguments: [
      ([(2023, -1), (2024, -2)], 1), ([(2023, 0), (2024, -2)], 0), ([(2022, -1), (2024, -2)], 0),
      ([(2024, -2)], 0), ([(2022, -1), (2023, -1), (2024, 1)], 0),
    ] as [([(Int, Int64)], Int)])
  func aDeficitTwoYearsRunningIsAQuestion(results: [(Int, Int64)], expected: Int) throws {
    var figures = MadeUpFigures()
    for (year, result) in results { figures.add(.result, result, in: year, .accounts) }
    #expect(try signals("resultaat-negatief", figures).count == expected)
  }

  @Test(
    arguments: [
      (1_100, 2_000, nil, 1), (1_110, 2_202, nil, 0), (1_110, 2_200, nil, 1),
      (1_100, 2_200, nil, 0), (1_050, 2_200, "4,9", 1), (1_050, 2_200, "5", 0),
      (950, 1_800, nil, 0), (1_100, nil, nil, 0), (1_100, nil, "3,5", 1),
    ] as [(Int64, Int64?, String?, Int)])
  func aContributionThatRisesMoreThanOthersOrAnIndexIsAQuestion(
    own: Int64, other: Int64?, index: String?, expected: Int
  ) throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2025)
    figures.pay(own, in: 2026)
    if let other {
      figures.pay(2_000, in: 2025, by: MadeUpFigures.polderveen)
      figures.pay(other, in: 2026, by: MadeUpFigures.polderveen)
    }
    let found = try signals(
      "bijdrage-stijgt", figures, bounds: SignalBounds(index: index.flatMap { Percentage($0) }))
    #expect(found.count == expected)
    #expect(
      found.allSatisfy { $0.source == SourceReference(document: MadeUpFigures.list, lineNumber: 3) }
    )
  }

  @Test func othersWithOtherPartsAreNotCompared() throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2025)
    figures.pay(1_100, in: 2026)
    figures.pay(2_000, in: 2025, by: MadeUpFigures.polderveen, key: "plustaken")
    figures.pay(2_000, in: 2026, by: MadeUpFigures.polderveen, key: "plustaken")
    #expect(try signals("bijdrage-stijgt", figures).isEmpty)
  }

  @Test(arguments: [(1_050, 0), (1_051, 1), (949, 1), (950, 0)] as [(Int64, Int)])
  func budgetAndAccountsThatDifferByMoreThanFivePercentAreAQuestion(
    accounts: Int64, expected: Int
  ) throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2024)
    figures.pay(accounts, in: 2024, .accounts)
    #expect(try signals("begroting-wijkt-af", figures).count == expected)
    var own = MadeUpFigures()
    own.add(.expenditure, 1_000, in: 2024)
    own.add(.expenditure, accounts, in: 2024, .accounts)
    #expect(try signals("begroting-wijkt-af", own).count == expected)
  }

  @Test(
    arguments: [
      (2024, .accounts, 0), (2023, .accounts, 1), (2021, .accounts, 1), (2020, .accounts, 0),
      (2026, .budget, 0), (2025, .budget, 1),
    ] as [(Int, DocumentKind, Int)])
  func figuresOfAYearPastItsStatutoryDateAreMissed(
    newest: Int, kind: DocumentKind, expected: Int
  ) throws {
    var figures = MadeUpFigures()
    figures.add(.result, 1, in: newest, kind)
    #expect(try signals("cijfers-ontbreken", figures).count == expected)
    var light = MadeUpFigures()
    light.pay(1, of: MadeUpFigures.youth, in: newest, kind)
    #expect(try signals("cijfers-ontbreken", light).isEmpty)
  }

  @Test(
    arguments: [(60_000, 0), (63_000, 0), (57_000, 0), (63_001, 1), (56_999, 1)]
      as [(Int64, Int)])
  func contributionsThatDoNotAddUpToTheTotalAreAQuestion(third: Int64, expected: Int) throws {
    var figures = MadeUpFigures()
    figures.pay(10_000, in: 2026)
    figures.pay(20_000, in: 2026, by: MadeUpFigures.polderveen)
    figures.pay(third, in: 2026, by: MadeUpFigures.heideveld)
    figures.pay(90_000, in: 2026, by: nil)
    #expect(try signals("bijdragen-tellen-niet-op", figures).count == expected)
  }

  @Test func aTotalOfWhichNotAllContributionsAreKnownIsNotChecked() throws {
    var figures = MadeUpFigures()
    figures.pay(10_000, in: 2026)
    figures.pay(20_000, in: 2026, by: MadeUpFigures.polderveen)
    figures.pay(90_000, in: 2026, by: nil)
    #expect(try signals("bijdragen-tellen-niet-op", figures).isEmpty)
  }

  @Test(
    arguments: [(1_234, 1_345, 1), (1_234, 1_000, 0), (1_234, 1_234, 0), (6_900_000, 6_947_123, 0)]
      as [(Int64, Int64, Int)])
  func sourcesThatContradictEachOtherAreAQuestion(
    first: Int64, second: Int64, expected: Int
  ) throws {
    var figures = MadeUpFigures()
    figures.pay(first, in: 2026)
    figures.pay(second, in: 2026)
    let paid = try signals("bronnen-spreken-elkaar-tegen", figures)
    #expect(paid.count == expected)
    #expect(paid.allSatisfy { $0.text.dutch.parts.contains(.amount(Euro(first))) })
    #expect(paid.allSatisfy { $0.text.dutch.parts.last == .words(".") })
    var own = MadeUpFigures()
    own.add(.equityAtEnd, first, in: 2026, by: MadeUpFigures.polderveen)
    own.add(.equityAtEnd, second, in: 2026, by: MadeUpFigures.heideveld)
    #expect(try signals("bronnen-spreken-elkaar-tegen", own).count == expected)
  }

  @Test func aNewerDocumentIsARevisionAndNoContradiction() throws {
    var figures = MadeUpFigures()
    figures.pay(1_345, in: 2026, from: march)
    figures.pay(1_234, in: 2026, from: january)
    #expect(try signals("bronnen-spreken-elkaar-tegen", figures).isEmpty)
    let revised = try signals("cijfer-herzien", figures)
    #expect(revised.map(\.source) == [SourceReference(document: MadeUpFigures.list, lineNumber: 2)])
    var forecast = MadeUpFigures()
    forecast.pay(1_345, in: 2026, .forecast, from: march)
    forecast.pay(1_234, in: 2026, .forecast, from: january)
    #expect(try signals("cijfer-herzien", forecast).isEmpty)
  }

  @Test(arguments: [(299, 0), (101, 0), (205, 1)] as [(Int64, Int)])
  func aContributionThatFitsNoPartIsAQuestion(listed: Int64, expected: Int) throws {
    var figures = MadeUpFigures()
    figures.pay(101, in: 2026, key: "inwoners")
    figures.pay(198, in: 2026, key: "plustaken")
    figures.pay(listed, in: 2026)
    #expect(try signals("lijst-ander-bedrag", figures).count == expected)
  }
}
