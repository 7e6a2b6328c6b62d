import Foundation
import TestSupport
import Testing

/// `wgr compare`: who is compared, what they share, and on how much each amount rests.
struct ComparisonTests {
  private func json(_ arguments: String...) throws -> JSONValue {
    let answer = try Registers.sample.get().wgr(["compare"] + arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// "Samen in n" counts the arrangements of all of them, not of two.
  @Test func togetherMeansAllOfThem() throws {
    let json = try json("Almere", "Lelystad", "Urk")
    let shared = try #require(json["gedeeld"]).items
    let ofAll = shared.count { $0["gemeenten"]?.items.count == 3 }
    #expect(json["aantalVanAlle"]?.number == Double(ofAll))
    #expect(ofAll > 0 && ofAll < shared.count)
    let text = try Registers.sample.get().wgr("compare", "Almere", "Lelystad", "Urk").output
      .replacing("\n", with: " ")
    #expect(text.contains("Alle 3 samen in \(ofAll) gemeenschappelijke regelingen"))
    #expect(text.contains("twee of meer van hen in \(shared.count)."))
  }

  @Test func oneCouncilIsComparedWithThoseThatShareMost() throws {
    let json = try json("Almere")
    let names = try #require(json["gemeenten"]).items.compactMap { $0["naam"]?.text }
    #expect(names.first == "Gemeente Almere" && (2...4).contains(names.count))
    let text = try Registers.sample.get().wgr("compare", "Almere").output
      .replacing("\n", with: " ")
    #expect(text.contains("delen de meeste regelingen met Almere."))
  }

  /// Beside each amount stands of how many arrangements it is known.
  @Test func everyAmountHasItsCoverage() throws {
    let register = try Workplace()
    let documents = ["register-flevoland.xml", "deelnemersbijdragen-flevoland.csv"]
    try #require(try register.wgr(["import"] + documents.map(Exports.sample)).status == 0)
    // Whose an amount is stands above it, where inhabitants are not known too.
    let table = try register.wgr("compare", "Almere", "Urk", "--format", "markdown").output
    #expect(table.contains("| Gemeente Almere, bijdrage | Gemeente Urk, bijdrage |"))
    let answer = try register.wgr("compare", "Almere", "Urk", "--format", "json")
    for council in try #require(JSONValue(parsing: answer.bytes)["gemeenten"]).items {
      #expect(council["totaal"]?["totaal"]?.number ?? 0 > 0)
      let known = council["totaal"]?["aantalRegelingenMetCijfer"]?.number ?? 0
      #expect(known >= 1 && known <= council["aantalRegelingen"]?.number ?? 0)
    }
    let text = try register.wgr("compare", "Almere", "Urk").output
    #expect(text.contains("1 van 7"))
  }

  @Test func oneCouncilTwiceIsNotAComparison() throws {
    let register = try Registers.sample.get()
    #expect(try register.wgr("compare", "Urk", "Gemeente Urk").status == 64)
    #expect(try register.wgr("compare").status == 64)
  }
}
