import Foundation
import TestSupport
import Testing

/// What leaving would take and come to, by the program as people run it.
struct ExitTests {
  private static let samples = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "deelnemersbijdragen-flevoland.csv", "uittredingsbepaling.csv",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  private func json(_ arguments: String..., from workplace: Workplace? = nil) throws -> JSONValue {
    let answer = try (workplace ?? Self.samples.get()).wgr(
      arguments + ["--on", "2026-05-16", "--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// The clause of the sample: twelve months, 1 January, five years from 100 % of the contribution. Urk pays
  /// 671,000 and 945,184 by the budget of 2026.
  @Test func whatTheTextSaysGoesBeforeFormulasOfOtherCases() throws {
    let exit = try json("exit", "29837044", "Urk")
    #expect(exit["regeling"]?.text == "29837044")
    #expect(exit["gemeente"]?["gemeentecode"]?.text == "GM0184")
    #expect(exit["bepaling"]?["opzegtermijnMaanden"]?.number == 12)
    #expect(exit["uitgangspunt"]?["bedrag"]?.number == 1_616_184)
    let sums = try exit.list("berekeningen")
    #expect(sums.map { $0["volgens"]?.text } == ["bepaling"])
    #expect(
      try sums[0].list("bedragen").map { $0["bedrag"]?.number } == [
        1_616_184, 1_292_947, 969_710, 646_474, 323_237,
      ])
    #expect(sums[0]["totaal"]?.number == 4_848_552)
    // Notice on 16 May 2026 is over on 16 May 2027, and the next 1 January is that of 2028.
    #expect(exit["eersteDag"]?.text == "2028-01-01")
    let page = try Self.samples.get().wgr("uittreden", "29837044", "Urk", "--on", "2026-05-16")
    #expect(page.output.contains("op zijn vroegst 1 januari 2028"))
    #expect(page.output.contains("De rekenwijze in de tekst van de regeling"))
    // One of practice is added when somebody fills something in for it.
    let both = try json("exit", "29837044", "Urk", "--multiple", "2,5").list("berekeningen")
    #expect(both.compactMap { $0["volgens"]?.text }.count { $0 == "praktijk" } == 4)
  }

  @Test func whatIsNotKnownIsUnknownAndNothingIsMadeUp() throws {
    // No document tells of the safety region's clause, and none of Zeewolde's contribution.
    let exit = try json("exit", "29491919", "Zeewolde")
    #expect(exit["bepaling"] == .null && exit["uitgangspunt"] == .null)
    #expect(exit["eersteDag"] == .null)
    #expect(try exit.list("berekeningen").allSatisfy { $0["totaal"] == .null })
    #expect(try exit.list("achterblijvers").allSatisfy { $0["erBij"] == .null })
    #expect(try exit.list("onbekend").count >= 4)
    let page = try Self.samples.get().wgr("exit", "29491919", "Zeewolde").output
    #expect(page.contains("niet te berekenen") && !page.contains("€ 0"))
  }

  @Test func whoTakesNoPartCannotLeave() throws {
    let workplace = try Self.samples.get()
    let answer = try workplace.wgr("exit", "29837044", "Urk", "--on", "1950-01-01")
    #expect(answer.status == 1 && answer.errors.contains("doet op deze dag niet mee"))
  }

  @Test(arguments: [
    ["--first-percentage", "0"], ["--first-percentage", "120"], ["--multiple", "veel"],
    ["--remaining", "1;x"], ["--saved", "100"], ["--base", "-5"],
    ["--base", "100", "--year", "2026"],
  ])
  func whatCannotBeFilledInIsRefused(options: [String]) throws {
    let answer = try Self.samples.get().wgr(["exit", "29837044", "Urk"] + options)
    #expect(answer.status == 64 && !answer.errors.isEmpty)
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "docx"])
  func everyFormatSaysWhatTheAmountsAreNot(format: String) throws {
    let answer = try Self.samples.get().wgr(
      "exit", "29837044", "Urk", "--on", "2026-05-16", "--format", format)
    #expect(answer.status == 0, "\(answer.errors)")
    guard format != "docx" else { return }
    if format == "csv" {
      #expect(answer.output.contains("1616184"))
    } else {
      let words = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Zij zeggen niet wat iemand moet betalen"))
      #expect(words.contains("4,85 miljoen") && !words.contains("4.848.552"))
    }
  }

  /// Geldrop-Mierlo pays Dienst Dommelvallei 5,820,329 by the budget of 2020, Nuenen 5,463,306 and Son en Breugel
  /// 4,178,740; no document that is read tells of its clause.
  @Test(.needsSharedDocuments) func leavingDienstDommelvalleiByThreeFormulas() throws {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      ["import"] + [.nationalExport, .contributions, .exitClauses].map(SharedDocuments.path))
    try #require(read.status == 0, "\(read.errors)")
    let exit = try json(
      "exit", "dienst dommelvallei", "Geldrop-Mierlo", "--remaining", "1.200.000;900.000",
      "--saved", "200.000", from: workplace)
    let sums = try exit.list("berekeningen")
    #expect(
      sums.map { $0["formule"]?.text } == ["aflopend", "aflopend", "werkelijkeSchade", "veelvoud"])
    #expect(
      sums.map { $0["totaal"]?.number } == [17_460_987, 11_640_658, 1_900_000, 14_550_823])
    #expect(
      try sums[0].list("bedragen").map { $0["bedrag"]?.number } == [
        5_820_329, 4_656_263, 3_492_197, 2_328_132, 1_164_066,
      ])
    #expect(sums.allSatisfy { $0["uitspraak"]?.text?.isEmpty == false })
    // 5,820,329 × 5,463,306 / 9,642,046.
    let stayers = try exit.list("achterblijvers")
    #expect(stayers.map { $0["erBij"]?.number } == [3_297_873, 2_522_456])
    #expect(stayers.allSatisfy { $0["verdeeldNaar"]?.text == "bijdrage" })
    let page = try workplace.wgr("exit", "dienst dommelvallei", "Geldrop-Mierlo").output
    #expect(page.contains("begroting 2020: € 5.820.329") && page.contains("jaar terug"))
    // Of Avres a document says that the board makes a plan: no formula stands for that.
    let avres = try json("exit", "29474942", "Gorinchem", from: workplace)
    #expect(avres["bepaling"]?["wijze"]?.text == "ab-stelt-plan-vast")
    #expect(try avres.list("berekeningen").allSatisfy { $0["volgens"]?.text == "praktijk" })
  }
}
