import Foundation
import TestSupport
import Testing

/// The council's own classes and the rule of its memorandum, from documents to the answer.
struct ClassRuleTests {
  private static let samples = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "deelnemersbijdragen-flevoland.csv",
      "verbonden-partijen-flevoland.csv", "risicoklasse.csv", "klassenregel.csv",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  private func overview(_ council: String, from workplace: Workplace? = nil) throws -> JSONValue {
    let answer = try (workplace ?? Self.samples.get()).wgr(
      "overview", council, "--on", "2026-05-16", "--format", "json")
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// Urk classed GGD Flevoland as 2; it pays 1,616,184 by the budget of 2026, which its rule has in class 3 from a million
  /// on.
  @Test func aClassThatTheRuleDoesNotGiveIsTold() throws {
    let classes = try overview("Urk").list("klassen")
    let ggd = try #require(classes.first { $0["regeling"]?.text == "29837044" })
    #expect(ggd["klasse"]?.text == "2 gemiddeld" && ggd["pakket"]?.text == "basis")
    #expect(ggd["risico"]?.text == "gering" && ggd["jaar"]?.number == 2026)
    #expect(ggd["klasseVolgensRegel"]?.text == "3 hoog" && ggd["wijktAf"] == .bool(true))
    #expect(ggd["pakketVolgensRegel"]?.text == "maximaal")
    #expect(try ggd.list("waardoor").first?.text?.contains("1.000.000") == true)
    // Of the others no figure is known, so that nobody can tell.
    let others = classes.filter { $0["regeling"]?.text != "29837044" }
    #expect(others.allSatisfy { $0["wijktAf"] == .null && $0["onbekend"]?.items.isEmpty == false })
    let page = try Self.samples.get().wgr("overview", "Urk", "--on", "2026-05-16").output
    #expect(page.contains("Onze klassen en het toezicht") && page.contains("verschilt"))
    #expect(page.contains("Onze klasse en toezicht"))
  }

  @Test func theClassStandsOnTheCoverSheetAndInTheList() throws {
    let workplace = try Self.samples.get()
    let brief = try workplace.wgr(
      "overview", "Urk", "--brief", "29837044", "--year", "2027", "--on", "2026-05-16"
    ).output
    #expect(brief.contains("Volgens onze raad: klasse 2 gemiddeld"))
    let list = try workplace.wgr(
      "overview", "Urk", "--bbv", "--year", "2026", "--on", "2026-05-16", "--format", "csv",
      "--raw"
    ).output
    #expect(list.contains("2 gemiddeld"))
  }

  @Test func withoutARuleNothingIsCompared() throws {
    let classes = try overview("Lelystad").list("klassen")
    #expect(classes.map { $0["klasse"]?.text } == ["hoog"])
    #expect(classes.allSatisfy { $0["wijktAf"] == .null && $0["klasseVolgensRegel"] == .null })
  }

  @Test func aRuleCanBeForgotten() throws {
    let workplace = try Workplace()
    for file in ["register-flevoland.xml", "klassenregel.csv"] {
      try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
    }
    #expect(try overview("Urk", from: workplace).list("klassen").isEmpty == false)
    let forgotten = try workplace.wgr("forget", "klassenregel.csv")
    #expect(forgotten.status == 0, "\(forgotten.errors)")
    #expect(try overview("Urk", from: workplace).list("klassen").isEmpty)
  }

  @Test func whatIsNoCriterionIsRejectedWithThoseThereAre() throws {
    let workplace = try Workplace()
    try workplace.wgr("import", Exports.sample("register-flevoland.xml"))
    let file = try workplace.write(
      "gemeente;criterium;vergelijking;grens;klasse;volgorde\nUrk;omvang;ten minste;5;hoog;1\n",
      as: "regel.csv")
    let read = try workplace.wgr("import", file)
    #expect(read.output.contains("1 afgewezen") && (read.output + read.errors).contains("bijdrage"))
  }

  /// Lingewaard classed what it takes part in as 3 in its budget of 2018, and told the risk of then beside it.
  @Test(.needsSharedDocuments) func classAndRiskOfLingewaardStandApart() throws {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      ["import"] + [.nationalExport, .riskClasses].map(SharedDocuments.path))
    try #require(read.status == 0, "\(read.errors)")
    let classes = try overview("Lingewaard", from: workplace).list("klassen")
    let own = try #require(classes.first { $0["klasse"]?.text == "3 groot belang" })
    #expect(own["jaar"]?.number == 2018 && own["wijktAf"] == .null)
    #expect(classes.contains { $0["risico"]?.text == "hogere kosten per deelnemer mogelijk" })
  }
}
