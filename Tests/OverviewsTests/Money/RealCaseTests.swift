import Overviews
import Records
import TestSupport
import Testing

/// The public figures, worked out by hand from the files.
@Suite(.needsSharedDocuments) struct RealCaseTests {
  private func overview(
    _ excerpt: RegisterExcerpt, _ code: String, year: Int? = nil
  ) throws -> CouncilOverview {
    try #require(
      CouncilOverview(
        of: SharedFigures.municipality(code), in: excerpt, on: RealCases.day, year: year))
  }

  @Test func rotterdam2024() throws {
    let excerpt = try RealCases.rotterdam()
    let money = try overview(excerpt, "GM0599").money
    #expect(money.year == 2024)
    #expect(money.entries.count == 8)
    #expect(!money.entries.contains { $0.money.isEmpty })
    #expect(money.total(2024, .budget)?.amount == Euro(240_000_000))
    #expect(money.total(2024, .accounts)?.amount == Euro(11_300_000 + 23_400_000 + 4_100_000))
    #expect(money.total(2024, .accounts)?.arrangementCount == 3)
    let both = money.entries.count { line in
      line.statement(2024, .budget) != nil && line.statement(2024, .accounts) != nil
    }
    #expect(both == 4)
    let dcmr = try #require(money.entries.first { $0.arrangement.title.hasSuffix("DCMR") })
    #expect(dcmr.statement(2024, .accounts)?.solvency?.description == "30.0")
    #expect(dcmr.statement(2024, .accounts)?[.result]?.amount == Euro(3_517_000))
    #expect(dcmr.statement(2024, .budget)?[.result]?.amount == .zero)
  }

  @Test func almereHasNoFalseRise() throws {
    let excerpt = try RealCases.flevoland()
    let money = try overview(excerpt, "GM0034").money
    #expect(money.year == 2026)
    func change(_ year: Int, _ kind: DocumentKind) -> CouncilMoney.Change? {
      money.total(year, kind)?.change
    }
    #expect(change(2025, .budget)?.difference == Euro(17_117_986 - 14_935_356))
    #expect(change(2025, .budget)?.rate?.description == "14.6")
    #expect(money.total(2025, .budget)?.isBreak == true)
    // 17,342,087 is the forecast of 2025 in the budget of 2026, newer than the 17,117,986 of the budget.
    #expect(change(2026, .budget)?.difference == Euro(25_710_545 - 17_342_087 - 6_465_000))
    #expect(change(2026, .budget)?.rate?.description == "8.0")
    #expect(money.total(2026, .budget)?.isBreak == false)
    #expect(change(2027, .multiYearEstimate)?.difference == Euro(7_029_000 - 6_947_000))
    let line = try #require(money.entries.first)
    let year2024 = try #require(line.contributions.total(2024, .budget))
    #expect(line.contributions.missingParts(of: year2024).count == 1)
    let year2026 = try #require(line.contributions.total(2026, .budget))
    #expect(line.contributions.missingParts(of: year2026).isEmpty)
    #expect(year2026.withoutKey.map(\.figure.amount) == [Euro(6_947_000)])
  }

  @Test(arguments: [("GM0184", "4.5"), ("GM0171", "5.6")])
  func aNewerForecastTakesAwayTheFalseRise(code: String, rate: String) throws {
    let excerpt = try RealCases.flevoland()
    let money = try overview(excerpt, code).money
    #expect(money.total(2026, .budget)?.change?.rate?.description == rate)
    #expect(money.total(2026, .budget)?.change?.holdsForecast == true)
  }

  @Test func almereAgainstUrkPerInhabitant() throws {
    let excerpt = try RealCases.flevoland()
    let comparison = CouncilComparison(
      [try overview(excerpt, "GM0034"), try overview(excerpt, "GM0184")], on: RealCases.day)
    let rows = try #require(comparison.shared.first?.rows)
    #expect(rows.map(\.year) == [2023, 2023, 2024, 2024, 2024, 2025, 2025, 2026, 2027, 2028, 2029])
    #expect(rows.allSatisfy { $0.isComparable })
    let budget2025 = try #require(rows.first { $0.year == 2025 })
    // 23,582,986 over 229,570 and 801,376 over 22,172.
    #expect(
      budget2025.payments.map { $0.contribution?.perInhabitant?.description } == [
        "102.73", "36.14",
      ])
    let year2027 = try #require(rows.first { $0.year == 2027 })
    #expect(year2027.payments.map { $0.contribution?.perInhabitant?.description } == [nil, nil])
    #expect(year2027.payments.allSatisfy { $0.contribution?.change?.isWhole == false })
  }

  @Test func almerePaysMostOfSix() throws {
    let excerpt = try RealCases.flevoland()
    let money = try overview(excerpt, "GM0034").money
    let line = try #require(money.entries.first)
    let total = try #require(line.contributions.total(2026, .budget))
    let standing = try #require(line.money.standing(of: money.municipality, in: total))
    #expect([standing.knownCount, standing.participantCount] == [6, 6])
    #expect(standing.share?.description == "68.4")
    #expect(standing.ranking == nil)
    let year2025 = try #require(line.contributions.total(2025, .budget))
    let ranking = line.money.standing(of: money.municipality, in: year2025)?.ranking
    #expect([ranking?.rank, ranking?.count] == [1, 6])
    #expect(
      line.money.contributionSums.first { $0.year == 2026 }?.amount == Euro(37_590_956))
  }

  @Test func moerdijkIsComparedOnlyWhereTwoYearsMeet() throws {
    let excerpt = try RealCases.moerdijk()
    let money = try overview(excerpt, "GM1709").money
    #expect(money.totals.map(\.year) == [2019, 2020, 2021, 2022, 2023, 2024])
    let amounts: [Int64] = [3_524_241, 3_122_757, 1_677_281, 4_149_527, 313_055, 420_208]
    #expect(money.totals.map { $0.amount?.amount } == amounts)
    let changes: [Int64?] = [nil, 114_127, nil, 5_912, nil, 107_153]
    #expect(money.totals.map { $0.change?.difference?.amount } == changes)
  }
}
