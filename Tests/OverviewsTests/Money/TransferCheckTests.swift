import Overviews
import Records
import TestSupport
import Testing

struct TransferCheckTests {
  private func transfer(
    _ field: String, _ income: Int64?, year: Int = 2025, _ kind: DocumentKind = .budget
  ) throws -> TransferTotal {
    TransferTotal(
      municipality: try #require(OrganisationCode("GM9001")), year: year, documentKind: kind,
      field: field, income: income.map { Euro($0) }, capital: nil,
      source: SourceReference(document: MadeUpFigures.list, lineNumber: 1))
  }

  private func checks(_ figures: MadeUpFigures) throws -> [TransferCheck] {
    try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day)
    ).money.transferChecks
  }

  @Test func theRestIsWhatKnownContributionsDoNotExplain() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(700, of: MadeUpFigures.youth, in: 2025)
    figures.excerpt.transfers = try [
      transfer("7.1", 2_000), transfer("1.10", 500), transfer("1.2", 4_000),
      transfer("1.1", 9_000, year: 2024), transfer("1.1", 9_000, .quarter2),
    ]
    let check = try #require(try checks(figures).first)
    #expect(try checks(figures).count == 1)
    #expect(check.fields.map(\.field) == ["1.2", "1.10", "7.1"])
    #expect(check.income == Euro(6_500))
    #expect(check.known == Euro(5_000))
    #expect(check.rest == Euro(1_500))
    #expect([check.knownCount, check.arrangementCount] == [1, 2])
  }

  /// Of Kustdorp a part came to Duinstad on 1 January 2025 or 2026; the check is of 2025.
  @Test(
    arguments: [
      ("2026-01-01", true, ["Kustdorp"]), ("2025-01-01", true, []), ("2026-01-01", false, []),
    ] as [(String, Bool, [String])])
  func aDividedPredecessorThatReportedItselfIsNamed(
    date: String, follows: Bool, names: [String]
  ) throws {
    var figures = MadeUpFigures()
    figures.excerpt.transfers = try [transfer("1.1", 2_000)]
    figures.excerpt.mergers = [
      Merger(
        date: try #require(Day(iso: date)),
        before: MunicipalityMention(name: "Kustdorp", code: OrganisationCode("GM9004")),
        after: MunicipalityMention(name: "Duinstad", code: OrganisationCode("GM9001")),
        manner: .divided, share: Percentage("25"), lineNumber: 2)
    ]
    let overview = try #require(
      CouncilOverview(
        of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day,
        followsMergers: follows))
    #expect(overview.money.transferChecks.map(\.divided) == [names])
  }

  @Test func withoutKnownContributionsNothingIsExplained() throws {
    var figures = MadeUpFigures()
    figures.excerpt.transfers = try [transfer("1.1", 2_000, year: 2026)]
    let check = try #require(try checks(figures).first)
    #expect(check.year == 2026)
    #expect(check.known == nil)
    #expect(check.rest == nil)
  }
}
