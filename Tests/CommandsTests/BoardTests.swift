import Foundation
import TestSupport
import Testing

/// Seats and votes from documents to the answer, by the program as people run it.
struct BoardTests {
  private static let votes = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "inwoners.csv", "stemverhouding.csv", "stemregels.csv",
      "uittredingsbepaling.csv", "risicoklasse.csv",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  private func json(_ arguments: String...) throws -> JSONValue {
    let answer = try Self.votes.get().wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  @Test func theKeysOfTheContractHoldTheBoard() throws {
    let board = try json("board", "29837044")
    #expect(board["regeling"]?.text == "29837044")
    #expect(board["totaalStemmen"]?.number == 27)
    #expect(board["quotum"]?.number == 14)
    let members = try board.list("leden")
    #expect(
      members.map { $0["code"]?.text } == [
        "GM0034", "GM0303", "GM0995", "GM0171", "GM0184", "GM0050",
      ])
    #expect(members.map { $0["stemmen"]?.number } == [12, 3, 5, 3, 2, 2])
    #expect(members.map { $0["zetels"]?.number } == [2, 1, 1, 1, 1, 1])
    #expect(members[0]["aandeelStemmen"]?.number == 44.44)
    let banzhaf = members.compactMap { $0["banzhaf"]?.number }
    #expect(banzhaf.count == 6 && abs(banzhaf.reduce(0, +) - 1) < 0.00001)
    let shapley = members.compactMap { $0["shapleyShubik"]?.number }
    #expect(shapley.count == 6 && abs(shapley.reduce(0, +) - 1) < 0.00001)
    #expect(members.allSatisfy { $0["bron"]?.number != nil && $0["bronRegel"]?.number != nil })
    // Almere with any other one; nobody alone, for the five others have fifteen together.
    let smallest = try board.list("kleinsteMeerderheden")
    #expect(smallest.count == 5)
    #expect(smallest.allSatisfy { $0.items.count == 2 && $0.items.contains(.text("GM0034")) })
    #expect(board["kanBlokkeren"]?.items == [])
    #expect(board["onbekend"]?.items.isEmpty == false)
    // The budget asks two thirds.
    let other = try #require(board["andereBesluiten"]?.items.first)
    #expect(other["soortBesluit"]?.text == "begroting" && other["quotum"]?.number == 18)
    #expect(other["kanBlokkeren"]?.items.map(\.text) == ["GM0034"])
  }

  @Test func anotherRuleIsASumAndSaysSo() throws {
    let asked = try json("bestuur", "29837044", "--what-if", "votes=1, majority=2/3")
    #expect(asked["watAls"]?["totaalStemmen"]?.number == 6)
    #expect(asked["watAls"]?["quotum"]?.number == 4)
    #expect(asked["totaalStemmen"]?.number == 27)
    let page = try Self.votes.get().wgr("board", "29837044", "--what-if", "votes=1")
    #expect(page.output.contains("geen voorstel en geen afspraak"))
    let wrong = try Self.votes.get().wgr("board", "29837044", "--what-if", "votes=people")
    #expect(wrong.status == 64 && wrong.errors.contains("votes=inhabitants/10000"))
  }

  @Test(arguments: ["text", "html", "markdown", "csv", "docx"])
  func everyFormatHasTheVotesAndHowToReadThem(format: String) throws {
    let answer = try Self.votes.get().wgr("board", "29837044", "--format", format)
    #expect(answer.status == 0, "\(answer.errors)")
    guard format != "docx" else { return }
    #expect(answer.output.contains("Noordoostpolder"))
    if format != "csv" {
      #expect(answer.output.contains("Zij zegt niet wie er zijn zin krijgt"))
      #expect(answer.output.contains("27 stemmen"))
    }
    if format == "html" { #expect(answer.output.contains("<svg role=\"img\"")) }
  }

  @Test func withoutADocumentVotesAreUnknownAndNothingIsMadeUp() throws {
    let board = try json("board", "29491919")
    #expect(board["totaalStemmen"] == .null && board["quotum"] == .null)
    let members = try board.list("leden")
    #expect(members.count > 5)
    // The law itself gives each municipality of a safety region one member, and no weights.
    #expect(members.allSatisfy { $0["zetels"]?.number == 1 && $0["stemmen"] == .null })
    #expect(members.allSatisfy { $0["banzhaf"] == .null })
    let page = try Self.votes.get().wgr("board", "29491919").output
    #expect(page.contains("de burgemeesters van de gemeenten in de regio"))
    #expect(page.contains("geen ingelezen stuk zegt of zij even zwaar wegen"))
    // Elsewhere the members are unknown too; a form without a board has none.
    let other = try Self.votes.get().wgr("board", "30469626").output
    #expect(other.contains("geen ingelezen stuk noemt ze"))
  }

  @Test func votesStandWithTheArrangementInOtherAnswers() throws {
    let shown = try json("show", "29837044")
    #expect(shown["bestuur"]?["totaalStemmen"]?.number == 27)
    #expect(shown["uittredingsbepalingen"]?.items.first?["opzegtermijnMaanden"]?.number == 12)
    #expect(shown["risicoklassen"]?.items.count == 2)
    #expect(shown["risicoklassen"]?.items.last?["gemeentecode"]?.text == "GM0995")
    #expect(shown["stemregels"]?.items.first?["perInwoners"]?.number == 20_000)
    let page = try Self.votes.get().wgr("show", "29837044").output
    #expect(page.contains("Opzegtermijn") && page.contains("Hoe raden de regeling indelen"))
    let brief = try Self.votes.get().wgr(
      "overview", "Urk", "--brief", "29837044", "--year", "2027"
    ).output
    #expect(brief.contains("2 van de 27 stemmen (7,4 %)"))
    let overview = try json("overview", "Urk")
    let arrangements = try overview.list("regelingen")
    #expect(arrangements.count { $0["bestuur"] != .null } == 1)
    let text = try Self.votes.get().wgr("overview", "Urk").output
    #expect(text.components(separatedBy: "Onze stemmen in het bestuur").count == 2)
  }

  @Test func whatWasKnownEarlierKnewNoVotes() throws {
    let later = try Workplace()
    try later.wgr("import", Exports.sample("register-flevoland.xml"))
    try later.wgr("import", Exports.sample("stemverhouding.csv"), "--dated", "2026-05-20")
    let before = try later.wgr(
      "board", "29837044", "--as-known-on", "2026-05-18", "--format", "json")
    #expect(try JSONValue(parsing: before.bytes)["totaalStemmen"] == .null)
    let after = try later.wgr("board", "29837044", "--format", "json")
    #expect(try JSONValue(parsing: after.bytes)["totaalStemmen"]?.number == 27)
  }

  /// The page of Holland Rijnland of about 2022: 189 votes, which its own rule does not give.
  @Test(.needsSharedDocuments) func aPrintedTableThatThePrintedRuleDoesNotGiveRaisesASignal() throws
  {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      ["import"]
        + [.nationalExport, .boardSeats, .voteShares, .voteRules].map(SharedDocuments.path))
    try #require(read.status == 0, "\(read.errors)")
    let answer = try workplace.wgr("board", "30421654", "--format", "json")
    let board = try JSONValue(parsing: answer.bytes)
    #expect(board["totaalStemmen"]?.number == 189 && board["quotum"]?.number == 95)
    #expect(board["leden"]?.items.count == 13)
    #expect(board["signalen"]?.items.map(\.text) == ["stemmen-wijken-af-van-regel"])
    let page = try workplace.wgr("board", "30421654").output
    #expect(page.contains("189 stemmen"))
    // Of one participant alone the votes for the accounts are known: nothing is counted.
    let part = try JSONValue(
      parsing: workplace.wgr("board", "29563201", "--format", "json").bytes)
    let accounts = try #require(part["andereBesluiten"]?.items.first)
    #expect(accounts["totaalStemmen"]?.number == 28 && accounts["quotum"] == .null)
    #expect(try accounts.list("leden").compactMap { $0["stemmen"]?.number } == [4])
    // A joint veto of two, for large matters, on a table with somebody who is gone.
    let veto = try JSONValue(
      parsing: workplace.wgr("board", "29529652", "--format", "json").bytes)
    let large = try #require(veto["andereBesluiten"]?.items.first)
    #expect(large["soortBesluit"]?.text == "grote kwesties")
    #expect(large["vetoregels"]?.items.first?["leden"]?.items.map(\.text) == ["GM0439", "GM0479"])
    #expect(
      try veto.list("eerder").compactMap(\.text) == [
        "2016: Zaanstad 31 % van de stemmen", "2015: Zaanstad 31 % van de stemmen",
      ])
    #expect(try veto.list("onbekend").contains { $0.text?.contains("Beemster") == true })
  }
}
