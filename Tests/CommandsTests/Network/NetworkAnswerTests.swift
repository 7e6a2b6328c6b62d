import Foundation
import TestSupport
import Testing

@Suite struct NetworkAnswerTests {
  static let questions = [
    ["stats"], ["stats", "--projection", "municipalities", "--weight", "newman"],
    ["stats", "--more"], ["stats", "--more", "--projection", "municipalities"],
    ["ego", "Almere"], ["ego", "Almere", "--projection", "municipalities"],
    ["path", "Almere", "Urk"], ["congruence"], ["congruence", "GM0034"],
  ]
  static let formats = ["text", "markdown", "html", "json", "csv"]

  @Test(arguments: questions, formats)
  func everyQuestionIsAnsweredInEveryFormatAndTheSameEachTime(
    question: [String], format: String
  ) throws {
    let register = try Registers.sample.get()
    let arguments = ["network"] + question + ["--on", "2026-05-16", "--format", format]
    let first = try register.wgr(arguments)
    #expect(first.status == 0 && first.errors.isEmpty && first.bytes.last == 0x0A)
    #expect(try register.wgr(arguments).bytes == first.bytes)
    let english = try register.wgr(arguments + ["--language", "en"])
    #expect((english.answer == first.answer) == (format == "json"))
    if format == "json" {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: first.bytes) }
    }
  }

  @Test(arguments: [["ego", "Almere"], ["congruence"], ["congruence", "Almere"]])
  func aPictureHasATitleAndSaysTheSameInWords(question: [String]) throws {
    let register = try Registers.sample.get()
    let result = try register.wgr(
      ["network"] + question + ["--on", "2026-05-16", "--format", "svg"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<svg ") && result.output.contains("<desc id="))
  }

  @Test(.needsSharedDocuments) func theMeasuresOfTheCountryAreThoseOfTheContract() throws {
    let register = try Registers.national.get()
    let result = try register.wgr(["network", "stats", "--on", "2026-05-16", "--format", "json"])
    let answer = try #require(
      try JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
    let whole = try #require(answer["netwerk"] as? [String: Double])
    #expect(whole["knopen"] == 1011 && whole["randen"] == 3551 && whole["componenten"] == 1)
    #expect(try #require(whole["modulariteit"]) > 0.86)
    let nodes = try #require(answer["knopen"] as? [[String: Any]])
    #expect(
      Set(try #require(nodes.first).keys) == [
        "id", "naam", "soort", "graad", "sterkte", "tussenheid", "nabijheid", "clustering", "kern",
        "gemeenschap",
      ])
  }

  @Test(.needsSharedDocuments) func furtherMeasuresAreToldWhenTheyAreAsked() throws {
    let register = try Registers.national.get()
    let question = ["network", "stats", "--on", "2026-05-16", "--format", "json"]
    #expect(try !register.wgr(question).output.contains("verdereMaten"))
    for projection in [[], ["--projection", "municipalities"]] {
      let answer = try JSONValue(
        parsing: register.wgr(question + ["--more"] + projection).bytes)
      let further = try #require(answer["verdereMaten"])
      let isTwoMode = projection.isEmpty
      #expect((further["dichtheidTweeSoorten"]?.number != nil) == isTwoMode)
      #expect((further["modulariteitTweeSoorten"]?.number != nil) == isTwoMode)
      #expect((further["genesteldheid"]?.number != nil) == isTwoMode)
      #expect((further["assortativiteitInwoners"]?.number != nil) == !isTwoMode)
      let nodes = try answer.list("knopen")
      #expect(nodes.allSatisfy { $0["beperking"] != nil })
      #expect(nodes.contains { $0["gewogenTussenheid"]?.number != nil } == !isTwoMode)
    }
  }

  /// Edges that chance does not explain, counted from the whole network by the definition.
  @Test(.needsSharedDocuments) func theBackboneHasTheEdgesBelowTheLevel() throws {
    let register = try Registers.national.get()
    let question = [
      "network", "export", "--on", "2026-05-16", "--projection", "municipalities", "--format",
      "json",
    ]
    func edges(_ more: [String]) throws -> [JSONValue] {
      try JSONValue(parsing: register.wgr(question + more).bytes).list("randen")
    }
    let whole = try edges([])
    let ends = whole.map { edge in ["van", "naar"].compactMap { edge[$0]?.text } }
    let weights = whole.map { $0["weight"]?.number ?? .nan }
    var own: [String: [Double]] = [:]
    for (pair, weight) in zip(ends, weights) {
      for end in pair { own[end, default: []].append(weight) }
    }
    func chance(_ weight: Double, _ end: String) -> Double {
      let all = own[end] ?? []
      return pow(1 - weight / all.reduce(0, +), Double(all.count - 1))
    }
    let expected = zip(ends, weights).filter { pair, weight in
      pair.contains { chance(weight, $0) < 0.05 }
    }.map(\.0)
    let kept = try edges(["--backbone", "0.05"])
    #expect(kept.map { edge in ["van", "naar"].compactMap { edge[$0]?.text } } == expected)
    #expect(!expected.isEmpty && expected.count < whole.count)
    #expect(kept.allSatisfy { ($0["alfa"]?.number ?? 1) < 0.05 })
  }

  @Test(.needsSharedDocuments) func congruenceTellsHowOftenThePartnersAreTheSame() throws {
    let register = try Registers.national.get()
    let panel = CSVTable(
      try register.wgr([
        "panel", "--from", "2026", "--to", "2026", "--day", "05-16", "--format", "csv", "--raw",
        "--quiet",
      ]).output)
    let partners = panel.records.reduce(into: [String: String]()) {
      $0[$1["gemeentecode"] ?? ""] = $1["partners"]
    }
    let rows = CSVTable(
      try register.wgr([
        "network", "congruence", "--on", "2026-05-16", "--format", "csv", "--raw",
      ]).output
    ).records.filter { partners[$0["code"] ?? ""] != nil }
    #expect(rows.count == partners.count)
    for row in rows {
      #expect(row["partners"] == partners[row["code"] ?? ""], "\(row)")
      let congruence = row["congruentie"].flatMap { Double($0) }
      #expect(congruence.map { $0 > 0 && $0 <= 1 } ?? (row["partners"] == "0"))
      let incongruence = row["incongruentie"].flatMap { Double($0) } ?? 1
      #expect(abs((congruence ?? 0) + incongruence - 1) < 1e-9)
    }
  }

  @Test(.needsSharedDocuments) func twoMunicipalitiesFarApartAreJoinedByWaterBoards() throws {
    let register = try Registers.national.get()
    let result = try register.wgr([
      "network", "path", "Het Hogeland", "Vaals", "--on", "2026-05-16", "--format", "csv", "--raw",
    ])
    let names = result.output.split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ",").dropFirst().first }
    #expect(names.count == 7)
    #expect(names.contains("Waterschap Limburg") && names.last == "Gemeente Vaals")
  }

  @Test(arguments: [("nl", "is geen keten"), ("en", "There is no chain")])
  func aChainThatDoesNotExistIsSaid(language: String, sentence: String) throws {
    let register = try Registers.sample.get()
    let result = try register.wgr([
      "network", "path", "Almere", "Urk", "--on", "1950-01-01", "--language", language,
    ])
    #expect(result.status == 0)
    #expect(result.output.contains(sentence))
  }

  @Test(arguments: [
    ("2016-01-01", "Wat toen al uit het register was verdwenen"),
    ("2026-06-01", "wat daarna veranderde, is niet bekend"),
  ])
  func anAnswerForAnotherDaySaysWhatItMisses(day: String, sentence: String) throws {
    let register = try Registers.sample.get()
    #expect(try register.wgr(["network", "stats", "--on", day]).output.contains(sentence))
    #expect(
      try !register.wgr(["network", "stats", "--on", "2026-05-16"]).output.contains(sentence))
  }

  @Test(.needsSharedDocuments) func landgraafAndBrunssumShareEighteenArrangements() throws {
    let register = try Registers.national.get()
    let result = try register.wgr([
      "network", "ego", "Landgraaf", "--on", "2026-05-16", "--format", "csv", "--raw",
    ])
    #expect(
      result.output.split(separator: "\r\n").dropFirst().first?.contains(",GM0899,18,") == true)
  }

  @Test(.needsSharedDocuments, arguments: ["org:35134", "GM0307", "Gemeente Amersfoort"])
  func anOrganisationHasManyNames(name: String) throws {
    let register = try Registers.national.get()
    let result = try register.wgr(["network", "ego", name, "--on", "2026-05-16"])
    #expect(result.output.hasPrefix("Gemeente Amersfoort: "))
  }

  @Test(.needsSharedDocuments) func formsAreCalledByTheirNameAndNotByACode() throws {
    let register = try Registers.national.get()
    let page = try register.wgr(["network", "ego", "Urk", "--on", "2026-05-16"]).output
    #expect(page.contains("regeling zonder meer"))
    #expect(!page.contains("RZM"))
  }

  @Test(.needsSharedDocuments) func aMunicipalityThatNoLongerExistsHasAnEmptyAnswer() throws {
    let register = try Registers.national.get()
    let result = try register.wgr(["network", "ego", "Haren", "--on", "2026-05-16"])
    #expect(result.status == 0)
    #expect(result.output.contains("bestaat niet meer sinds 1 januari 2019"))
    let file = try register.wgr([
      "network", "ego", "Haren", "--on", "2026-05-16", "--format", "graphml",
    ])
    #expect(file.output.contains("exportOO-2026-05-16.xml.gz sha256:"))
  }
}
