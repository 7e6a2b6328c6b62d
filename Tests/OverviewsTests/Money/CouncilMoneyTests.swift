import Overviews
import Records
import TestSupport
import Testing

struct CouncilMoneyTests {
  private func money(
    _ figures: MadeUpFigures, of municipality: BodyID = MadeUpFigures.duinstad, year: Int? = nil
  ) throws -> CouncilMoney {
    try #require(
      CouncilOverview(of: municipality, in: figures.excerpt, on: MadeUpFigures.day, year: year)
    ).money
  }

  @Test func withoutFiguresNothingIsKnown() throws {
    let money = try money(MadeUpFigures())
    #expect(money.isEmpty)
    #expect(money.year == nil)
    #expect(money.totals.isEmpty)
    #expect(money.missing(on: MadeUpFigures.day).isEmpty)
  }

  @Test func totalsAddWhatIsKnownAndSayOnHowManyTheyRest() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(700, of: MadeUpFigures.taxes, in: 2025)
    figures.pay(9_999, in: 2025, by: MadeUpFigures.polderveen)
    let total = try #require(try money(figures).total(2025, .budget))
    #expect(total.amount == Euro(5_700))
    #expect(total.arrangementCount == 2)
    #expect(total.perInhabitant?.description == "5.70")
    #expect(total.perInhabitant?.headcount.year == 2025)
  }

  @Test func aYearOfWhichTheInhabitantsAreNotKnownIsNotDivided() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2026)
    #expect(try money(figures).total(2026, .budget)?.amount == Euro(5_000))
    #expect(try money(figures).total(2026, .budget)?.perInhabitant == nil)
  }

  @Test func otherArrangementsOrPartsInTheYearBeforeBreakTheSeries() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2024)
    figures.pay(5_100, in: 2025)
    #expect(try money(figures).total(2024, .budget)?.isBreak == false)
    #expect(try money(figures).total(2025, .budget)?.isBreak == false)
    var fewer = figures
    fewer.pay(700, of: MadeUpFigures.taxes, in: 2024)
    var more = figures
    more.pay(700, of: MadeUpFigures.taxes, in: 2025)
    var parts = MadeUpFigures()
    parts.pay(5_000, in: 2024, key: "plustaken")
    parts.pay(5_100, in: 2025, key: "plustaken")
    parts.pay(900, in: 2025, key: "inwonertal")
    var others = MadeUpFigures()
    others.pay(5_000, in: 2024, key: "plustaken")
    others.pay(5_100, in: 2025, key: "inwonertal")
    for broken in [fewer, more, parts, others] {
      let total = try #require(try money(broken).total(2025, .budget))
      #expect(total.isBreak)
      #expect(total.change?.isWhole != true)
    }
    #expect(try money(others).total(2025, .budget)?.change == nil)
  }

  @Test func anEstimateIsNeverAddedToRealFigures() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(900, of: MadeUpFigures.taxes, in: 2025, estimate: true)
    #expect(try money(figures).total(2025, .budget)?.amount == Euro(5_000))
  }

  @Test func anArrangementKnownInOneYearOnlyIsNoRise() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2024)
    figures.pay(5_100, in: 2025)
    figures.pay(700, of: MadeUpFigures.taxes, in: 2025)
    let change = try #require(try money(figures).total(2025, .budget)?.change)
    #expect(change.before == Euro(5_000))
    #expect(change.after == Euro(5_100))
    #expect(change.arrangementCount == 1)
    #expect(change.rate?.description == "2.0")
  }

  @Test func aSumThatDoesNotFitIsNotKnown() throws {
    var figures = MadeUpFigures()
    figures.pay(.max, in: 2025)
    figures.pay(1, of: MadeUpFigures.taxes, in: 2025)
    let money = try money(figures)
    #expect(money.total(2025, .budget)?.amount == nil)
    #expect(money.total(2025, .budget)?.perInhabitant == nil)
  }

  @Test func theFocusIsTheNewestBudgetOrAccountsUpToTheNextBudgetYear() throws {
    var figures = MadeUpFigures()
    figures.pay(1, in: 2024, .accounts)
    figures.pay(1, in: 2026)
    figures.pay(1, in: 2027, .multiYearEstimate)
    #expect(try money(figures).year == 2026)
    figures.pay(1, in: 2027)
    #expect(try money(figures).year == 2027)
    figures.pay(1, in: 2028)
    #expect(try money(figures).year == 2027)
    #expect(try money(figures, year: 2024).year == 2024)
  }

  @Test(arguments: [(2026, 2026), (2029, 2029)])
  func estimatesAloneAreInFocusToo(year: Int, focus: Int) throws {
    var figures = MadeUpFigures()
    figures.pay(1, in: year, .multiYearEstimate)
    #expect(try money(figures).year == focus)
  }

  @Test func whatIsMissingIsNamedByArrangement() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.add(.equityAtEnd, 10, of: MadeUpFigures.taxes, in: 2025)
    figures.add(.debtAtEnd, 30, of: MadeUpFigures.taxes, in: 2025)
    let missing = try money(figures).missing(on: MadeUpFigures.day)
    #expect(
      missing.map(\.subject) == [
        .contribution(.budget), .contribution(.accounts), .balance, .result,
      ])
    #expect(missing.map(\.expectedCount) == [3, 3, 2, 2])
    #expect(missing[0].names == ["Belastingen Kust", "Jeugd Kust"])
    #expect(missing[2].names == ["Veiligheidsregio Kust"])
  }

  @Test func aBalanceOfAnotherDayIsNotThatOfTheYear() throws {
    var figures = MadeUpFigures()
    for quantity in [Quantity.equityAtEnd, .debtAtEnd] {
      figures.add(quantity, 10, in: 2025, remark: "balansdata 31-12-2022 en 31-12-2023")
    }
    let missing = try money(figures).missing(on: MadeUpFigures.day)
    let balance = try #require(missing.first { $0.subject == .balance })
    #expect(balance.names.contains("Veiligheidsregio Kust"))
  }

  @Test func accountsOfAYearThatHasNotEndedAreNotMissed() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2026)
    let missing = try money(figures).missing(on: MadeUpFigures.day).map(\.subject)
    #expect(!missing.contains(.contribution(.accounts)))
  }
}
