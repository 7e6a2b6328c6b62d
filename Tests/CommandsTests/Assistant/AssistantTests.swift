import Foundation
import TestSupport
import Testing

/// `wgr mcp` as the reference client of the Model Context Protocol (Python) uses it.
struct AssistantTests {
  /// Six questions of somebody who knows nothing yet.
  private static let questions = """
    [["coverage", {}], ["councils", {"words": ["almere"]}], ["overview", {"council": "Almere", "language": "en"}],
     ["arrangement", {"arrangement": "29491919"}], ["calendar", {"council": "GM0034", "year": 2027}],
     ["signals", {"council": "Almere"}], ["compare", {"councils": ["Almere", "Urk"]}],
     ["search", {"words": ["brandweer"]}], ["overview", {"council": "Niemandsland"}],
     ["search", {"words": ["flevolant"], "ended": false, "page": 1}], ["compare", {"councils": []}]]
    """

  private func asked(_ mode: String) throws -> JSONValue {
    let register = try Registers.sample.get()
    return try JSONValue(
      parsing: Data(
        Peers.output(
          of: "ask_assistant.py",
          [Workplace.binary, register.database, "2026-05-16", mode, Self.questions]
        ).utf8))
  }

  @Test(.needsPeers, arguments: [("auto", "2026-07-28"), ("legacy", "2025-11-25")])
  func theReferenceClientGetsAnswersWithTheirSources(mode: String, revision: String) throws {
    let told = try asked(mode)
    #expect(told["version"]?.text == revision)
    #expect(told["server"]?.text == "wgr")
    #expect(told["readOnly"] == .bool(true))
    #expect(
      told["tools"]?.items.compactMap(\.text) == [
        "coverage", "councils", "overview", "arrangement", "calendar", "signals", "compare",
        "search",
      ])
    let answers = try #require(told["answers"]).items
    let texts = answers.compactMap { $0["text"]?.text }
    try #require(texts.count == 11)
    let wanted = [
      "Wat ontbreekt", "GM0034", "joint arrangements", "## Deelnemers", "2027",
      "wat is twijfelachtig",
      "Gemeente Urk", "Veiligheidsregio",
    ]
    for (place, words) in wanted.enumerated() {
      #expect(answers[place]["isError"] == .bool(false) && answers[place]["fits"] == .bool(true))
      #expect(texts[place].contains(words), "\(texts[place].prefix(400))")
      #expect(texts[place].utf8.count < 24_000)
    }
    for text in texts[1..<8] {
      #expect(text.contains("register-flevoland.xml"), "\(text.suffix(400))")
      #expect(text.contains("16 mei 2026") || text.contains("16 May 2026"))
    }
    #expect(answers[8]["isError"] == .bool(true) && texts[8].contains("Niemandsland"))
    #expect(texts[9].contains("“flevolant” staat nergens"), "\(texts[9])")
    #expect(answers[10]["isError"] == .bool(true) && answers[10]["fits"] == .bool(false))
    #expect(texts[10] == "“councils” is geen lijst van 1 tot 8 teksten.")
    #expect(told["council"]?.text == "Gemeente Almere")
    #expect(told["templates"]?.items.count == 3)
    #expect(told["refused"] == .number(-32602))
  }
}
