import Foundation
import TestSupport
import Testing

/// Made-up contributions to a real arrangement, over real mergers.
struct FollowMergersCommandTests {
  private static let contributions = """
    gemeente;regeling;boekjaar;documentsoort;bijdrage
    Boxmeer;GGD Hart voor Brabant;2021;begroting;100000
    Cuijk;GGD Hart voor Brabant;2021;begroting;80000
    Sint Anthonis;GGD Hart voor Brabant;2021;begroting;40000
    Mill en Sint Hubert;GGD Hart voor Brabant;2021;begroting;35000
    Grave;GGD Hart voor Brabant;2021;begroting;45000
    Land van Cuijk;GGD Hart voor Brabant;2022;begroting;330000
    Haaren;GGD Hart voor Brabant;2020;begroting;200000
    Tilburg;GGD Hart voor Brabant;2020;begroting;2000000
    Tilburg;GGD Hart voor Brabant;2021;begroting;2100000
    Brielle;SVHW;2022;begroting;1000
    Hellevoetsluis;SVHW;2022;begroting;2000
    Westvoorne;SVHW;2022;begroting;4000
    Voorne aan Zee;SVHW;2023;begroting;7700
    """
  private static let inhabitants = """
    gemeente;jaar;inwoners
    Boxmeer;2021;29000
    Cuijk;2021;25000
    Sint Anthonis;2021;12000
    Mill en Sint Hubert;2021;11000
    Grave;2021;13000
    Land van Cuijk;2022;91000
    """
  private static let share = """
    datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
    2021-01-01;GM0788;Haaren;GM0855;Tilburg;verdeeld over;25,5
    """

  /// The national register with its mergers and these.
  private static let national = Result {
    let register = try SharedDocuments.path(.nationalExport)
    let mergers = try SharedDocuments.path(.mergers)
    let program = try Workplace(asked: .program, at: "2026-06-01T12:00:00Z")
    let read = try program.wgr(
      "import", register, mergers, program.write(contributions, as: "bijdragen.csv"),
      program.write(inhabitants, as: "inwoners.csv"),
      program.write(share, as: "aandeel.csv"))
    try #require(read.status == 0, "\(read.errors)")
    return program
  }

  private func totals(_ answer: Execution) throws -> [Int: [String: Any]] {
    let summary = try #require(answer.object()["samenvatting"] as? [String: Any])
    let totals = try #require(summary["bijdragen"] as? [[String: Any]])
    return Dictionary(totals.map { ($0["boekjaar"] as? Int ?? 0, $0) }) { first, _ in first }
  }

  @Test(.needsSharedDocuments) func wholePredecessorsAreAddedOnRequestAlone() throws {
    let program = try Self.national.get()
    let plain = try totals(program.wgr("overview", "GM1982", "--format", "json"))
    #expect(plain.keys.sorted() == [2022])
    let followed = try program.wgr("overview", "GM1982", "--follow-mergers", "--format", "json")
    let totals = try totals(followed)
    #expect(totals[2021]?["totaal"] as? Int == 300_000)
    #expect(totals[2021]?["perInwoner"] as? Double == 3.33)
    #expect(totals[2021]?["schatting"] is NSNull)
    #expect(totals[2022]?["verandering"] as? Int == 30_000)
    let page = try program.wgr("overview", "GM1982", "--follow-mergers", "--year", "2021").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      page.contains(
        "opgeteld zijn Boxmeer € 100.000, Cuijk € 80.000, Grave € 45.000, Mill en Sint Hubert € 35.000 "
          + "en Sint Anthonis € 40.000."))

    let voorne = try program.wgr("overview", "GM1992", "--follow-mergers", "--format", "json")
    #expect(try self.totals(voorne)[2022]?["totaal"] as? Int == 7_000)
    #expect(try self.totals(voorne)[2023]?["verandering"] as? Int == 700)
  }

  /// That nothing of predecessors is known is not told as a sum.
  @Test(.needsSharedDocuments) func nothingIsCalledAddedWherePredecessorsHaveNoFigures() throws {
    let program = try Self.national.get()
    let page = try program.wgr("compare", "Maashorst", "GM1982", "--follow-mergers").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      page.contains(
        "Van de voorgangers van Gemeente Maashorst zijn geen bijdragen bekend die erbij horen, dus er is "
          + "niets opgeteld: tot 1 januari 2022 Landerd"))
    let alone = try program.wgr("overview", "Maashorst", "--follow-mergers").output
    #expect(alone.contains("Van de voorgangers van Gemeente Maashorst"))
    #expect(
      page.contains("Bij Gemeente Land van Cuijk zijn de cijfers van de voorgangers opgeteld"))
  }

  @Test(.needsSharedDocuments) func aDividedMunicipalityIsEstimatedByItsShareAndAddedToNothing()
    throws
  {
    let program = try Self.national.get()
    let answer = try program.wgr("overview", "Tilburg", "--follow-mergers", "--format", "json")
    let totals = try totals(answer)
    #expect(totals[2020]?["totaal"] as? Int == 2_000_000)
    #expect(totals[2020]?["schatting"] as? Int == 51_000)
    #expect(totals[2021]?["verandering"] is NSNull)
    let arrangements = try #require(answer.object()["regelingen"] as? [[String: Any]])
    let figures = arrangements.flatMap { $0["cijfers"] as? [[String: Any]] ?? [] }
    let estimates = figures.filter { $0["schatting"] as? Bool == true }
    #expect(estimates.map { $0["bedrag"] as? Int } == [51_000])
    #expect(estimates.map { $0["tekst"] as? String } == ["200000"])
    #expect((estimates.first?["rekenregel"] as? String)?.hasPrefix("25,5 % van € 200.000") == true)

    let vught = try program.wgr("overview", "Vught", "--follow-mergers", "--year", "2020").output
    #expect(!vught.contains("geschat"))
    let compared = try program.wgr("compare", "Tilburg", "GM1982", "--follow-mergers").output
    #expect(compared.contains("geschat en niet opgeteld: € 51.000"))
  }

  @Test func itGoesWithTheMoneyOfTheOverviewAlone() throws {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    #expect(try program.wgr("overview", "Tilburg", "--bbv", "--follow-mergers").status == 64)
  }
}
