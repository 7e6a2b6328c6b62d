import Foundation
import Overviews
import Pages
import Records
import Renderers
import TestSupport
import Testing

/// The list of the BBV, the comparison and the years of an arrangement.
struct OtherAnswerTests {
  private func figures() -> MadeUpFigures {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen, key: "inwonertal")
    figures.add(.equityAtStart, 100, in: 2025)
    figures.add(.equityAtEnd, 90, in: 2025)
    figures.add(.result, -10, in: 2025, .accounts)
    var details = ArrangementDetails()
    details.purpose = "=brandweerzorg"
    figures.excerpt.arrangementDetails[MadeUpFigures.safety.firstVersion] = details
    return figures
  }

  private func overview(_ municipality: BodyID = MadeUpFigures.duinstad) throws
    -> CouncilOverview
  {
    try #require(
      CouncilOverview(of: municipality, in: figures().excerpt, on: MadeUpFigures.day))
  }

  private func list(_ format: OutputFormat, raw: Bool = false) throws -> String {
    render(AffiliatedPartyList(try overview()), as: format, Presentation(raw: raw))
  }

  @Test func theListHasARowForEachArrangementAndStatement() throws {
    let rows = try list(.csv).split(separator: "\r\n")
    #expect(rows.count == 5)
    #expect(
      rows[3].hasSuffix(
        ";'=brandweerzorg;;;2025;begroting;5000;100;90;;;;2025-01-01;2025-12-31;;\"cijfers.csv: 2, 4, 5\";;;;3;0"
      ))
    #expect(rows[4].hasSuffix(";2025;jaarrekening;;;;;;-10;;;;cijfers.csv: 6;;;;3;0"))
    #expect(try list(.csv, raw: true).contains(",=brandweerzorg,"))
  }

  @Test(arguments: [OutputFormat.text, .markdown, .html])
  func whatNobodyGaveIsToBeFilledIn(format: OutputFormat) throws {
    let page = try list(format)
    #expect(page.contains("in te vullen"))
    #expect(page.contains("BBV artikel 15 lid 2"))
    #expect(page.contains("Jeugd Kust"))
  }

  @Test func theListIsJSONWithNullForWhatIsNotKnown() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(list(.json).utf8)) as? [String: Any])
    let parties = try #require(json["verbondenPartijen"] as? [[String: Any]])
    let accounts = try #require(parties.first { $0["documentsoort"] as? String == "jaarrekening" })
    #expect(accounts["resultaat"] as? Int == -10)
    #expect(accounts["bijdrage"] is NSNull)
    #expect(accounts["risico"] is NSNull)
  }

  @Test(arguments: OutputFormat.allCases, Language.allCases)
  func theComparisonHasSharedAndSeparateArrangements(
    format: OutputFormat, language: Language
  ) throws {
    let comparison = CouncilComparison(
      [try overview(), try overview(MadeUpFigures.polderveen)], on: MadeUpFigures.day)
    let answer = render(comparison, as: format, Presentation(language: language))
    #expect(answer.contains("Veiligheidsregio Kust"))
    #expect(answer.contains("Jeugd Kust"))
    let amount =
      switch format {
      case .json: "\"perInwoner\": 5.00"
      case .csv: ";\"5,00\";"
      default: language("€ 5,00", "€5.00")
      }
    #expect(answer.contains(amount))
    if format == .markdown {
      #expect(answer.contains(language("niet vergelijkbaar", "not comparable")))
    }
  }

  @Test func anArrangementShowsItsOwnYears() throws {
    let excerpt = figures().excerpt
    let show = try #require(
      ArrangementOverview(of: MadeUpFigures.safety.firstVersion, in: excerpt, on: MadeUpFigures.day)
    )
    let page = show.answer(on: MadeUpFigures.day, signals: []).text(
      as: .markdown, Presentation())
    #expect(page.contains("| begroting 2025 | 13\\.000 | 2 van 3 | 90 |"))
    #expect(page.contains("| jaarrekening 2025 |"))
    #expect(!page.contains("Bijdragen en begrotingscijfers: "))
    let json = show.answer(on: MadeUpFigures.day, signals: []).text(
      as: .json, Presentation())
    #expect(json.contains("\"bedrag\": 8000"))
  }
}
