import TestSupport
import Testing

/// What a municipality's part is in its bodies, and what is behind them, by the program as people run it.
struct OwnershipTests {
  private func json(_ register: Workplace, _ arguments: String...) throws -> JSONValue {
    let answer = try register.wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// The country with what is known of money.
  private static let money = Result {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      ["import"]
        + [.nationalExport, .contributions, .affiliatedParties].map(SharedDocuments.path))
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  /// GGD Flevoland: the six pay 37,590,956 in the budget of 2026, Almere 25,710,545 of it, so 68.3956 per cent.
  @Test(.needsSharedDocuments) func thePartIsThatOfThePaymentsOfAll() throws {
    let answer = try json(
      Self.money.get(), "overview", "Almere", "--owner-share", "--on", "2026-05-16")
    let share = try #require(answer["eigenaarsaandeel"])
    // Four of the seven are public bodies; a joint organ and two light arrangements own nothing.
    #expect(share["aantalLichamen"]?.number == 4)
    let bodies = try share.list("lichamen")
    #expect(bodies.allSatisfy { $0["regeling"]?.text == "29837044" })
    #expect(bodies.allSatisfy { $0["schatting"] == .bool(true) })
    let budget = try #require(
      bodies.first { $0["boekjaar"]?.number == 2026 && $0["documentsoort"]?.text == "begroting" })
    #expect(budget["aandeel"]?.number == 68.3956 && budget["aandeelNaar"]?.text == "bijdragen")
    #expect(budget["aandeelJaar"]?.number == 2026)
    #expect(budget["eigenVermogen"]?.number == 7_052_000)
    #expect(budget["deelEigenVermogen"]?.number == 4_823_258)
    #expect(budget["vreemdVermogen"]?.number == 28_464_000)
    #expect(budget["deelVreemdVermogen"]?.number == 19_468_124)
    #expect(budget["personeelslasten"] == .null)
    let total = try #require(
      try share.list("totalen").first {
        $0["boekjaar"]?.number == 2026 && $0["documentsoort"]?.text == "begroting"
      })
    #expect(total["vreemdVermogen"]?["deel"]?.number == 19_468_124)
    #expect(total["vreemdVermogen"]?["lichamen"]?.number == 1)
    #expect(total["vreemdVermogen"]?["vanLichamen"]?.number == 4)
    #expect(total["personeelslasten"] == .null)
  }

  @Test(.needsSharedDocuments) func thePartsAreInNoFigureOfTheOverview() throws {
    let overview = try json(Self.money.get(), "overview", "Almere", "--on", "2026-05-16")
    let figures = try overview.list("regelingen").flatMap { try $0.list("cijfers") }
    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { $0["bedrag"]?.number != 19_468_124 })
    #expect(
      overview["samenvatting"]?["bijdragen"]?.items.allSatisfy {
        $0["totaal"]?.number != 19_468_124
      } == true)
    let page = try Self.money.get().wgr("overview", "Almere", "--on", "2026-05-16").output
      .replacing("\n", with: " ")
    #expect(page.contains("Berekend deel van Almere volgens de begroting 2026"))
    #expect(page.contains("geen schuld en geen bezit van de gemeente"))
  }

  /// An amount of another day than the last of the year has its day beside it, and no part of it is computed.
  @Test(.needsSharedDocuments) func theDayOfAnotherBalanceIsTold() throws {
    let page = try Self.money.get().wgr(
      "overview", "Amsterdam", "--owner-share", "--on", "2026-05-16", "--format", "markdown"
    ).output
    #expect(page.contains(#"| 1\.642.573 (31 december 2019) |  |"#))
  }

  /// In the samples the payments of three of the six are known, so the inhabitants count.
  @Test func withoutThePaymentsOfAllTheInhabitantsCount() throws {
    let workplace = try Workplace()
    for file in ["register-flevoland.xml", "verbonden-partijen-flevoland.csv"] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(read.errors)")
    }
    let answer = try json(workplace, "overview", "Urk", "--owner-share")
    let bodies = try #require(answer["eigenaarsaandeel"]).list("lichamen")
    #expect(!bodies.isEmpty)
    #expect(bodies.allSatisfy { $0["aandeelNaar"]?.text == "inwoners" })
    #expect(bodies.allSatisfy { $0["aandeelJaar"] == .null })
    let names = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]
    let inhabitants = try names.map { name in
      try #require(json(workplace, "overview", name)["gemeente"]?["inwoners"]?.number)
    }
    let part = (inhabitants[4] / inhabitants.reduce(0, +) * 1_000_000).rounded()
    #expect(bodies[0]["aandeel"]?.number == part / 10_000)
    let row = try workplace.wgr("overview", "Urk", "--owner-share", "--format", "csv", "--raw")
    #expect(row.output.contains("aandeel,aandeelNaar,aandeelJaar,eigenVermogen,deelEigenVermogen"))
  }

  /// Salaries and social charges come from the table of CBS, once its code is tied to the arrangement.
  @Test func staffCostComesFromTheReportToCBS() throws {
    let workplace = try Workplace()
    for file in ["register-flevoland.xml", "iv3-codelijst.csv", "iv3-regelingen.csv"] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(read.errors)")
    }
    let tied = try workplace.wgr("link", "accept", "GR9999", "29837044")
    try #require(tied.status == 0, "\(tied.errors)")
    let answer = try json(workplace, "overview", "Urk", "--owner-share")
    let bodies = try #require(answer["eigenaarsaandeel"]).list("lichamen")
    #expect(bodies.compactMap { $0["personeelslasten"]?.number } == [800_000])
    #expect(bodies.first?["bronnen"]?.items.count == 1)
  }

  /// The nine bodies that take part in other arrangements, read from the XML of the export apart from the program.
  @Test(
    .needsSharedDocuments,
    arguments: [
      ("Maasdriel", "29528843", "30272360"), ("Culemborg", "29528843", "30272360"),
      ("Vlieland", "29516283", "29528879"), ("Borne", "30241973", "30574620"),
      ("Zundert", "26104560", "29715530"), ("Zeist", "29529958", "30489847"),
      ("Beek", "29562392", "30092751"), ("Groningen", "28141653", "28306633"),
      ("Uithoorn", "29786045", "30479519"),
    ] as [(String, String, String)])
  func whatIsBehindABodyIsFound(_ council: String, _ own: String, _ behind: String) throws {
    let answer = try json(
      Registers.national.get(), "overview", council, "--second-tier", "--on", "2026-05-16")
    let tier = try #require(answer["tweedeLijn"])
    let found = try tier.list("regelingen")
    let holding = try #require(
      found.first {
        $0["via"]?.items.map(\.text) == [own] && $0["regeling"]?.text == behind
      })
    #expect(holding["delen"]?.items.count == 2)
    // No document tells the part of a body, so nothing is multiplied.
    #expect(holding["delenNaar"]?.items.last?.text == "onbekend")
    #expect(holding["blootstelling"] == .null)
  }

  @Test(.needsSharedDocuments) func whoTakesPartInBothIsToldSo() throws {
    let register = try Registers.national.get()
    func direct(_ council: String) throws -> JSONValue? {
      try json(register, "overview", council, "--second-tier", "--on", "2026-05-16")["tweedeLijn"]?
        .list("regelingen").first { $0["regeling"]?.text == "30272360" }?["ookZelf"]
    }
    #expect(try direct("Culemborg") == .bool(true))
    // Almere's bodies take part in nothing.
    let almere = try json(register, "overview", "Almere", "--second-tier", "--on", "2026-05-16")
    #expect(almere["tweedeLijn"]?["regelingen"]?.items == [])
    let page = try register.wgr("overview", "Culemborg", "--second-tier", "--on", "2026-05-16")
    #expect(page.output.contains("→ "))
    #expect(page.output.replacing("\n", with: " ").contains("staat in geen enkel totaal"))
  }

  @Test(
    arguments: ["--owner-share", "--second-tier"], ["text", "html", "csv", "docx", "codebook"])
  func everyFormatAnswers(mode: String, format: String) throws {
    for language in ["nl", "en"] {
      let answer = try Registers.sample.get().wgr([
        "overview", "Urk", mode, "--format", format, "--language", language,
      ])
      #expect(answer.status == 0, "\(answer.errors)")
    }
  }

  @Test func oneAnswerAtATime() throws {
    let both = try Registers.sample.get().wgr("overview", "Urk", "--owner-share", "--bbv")
    #expect(both.status == 64 && both.errors.contains("geef er één"))
    let derived = try Registers.sample.get().wgr("overview", "Urk", "--second-tier", "--derived")
    #expect(derived.status == 64 && derived.errors.contains("--second-tier"))
  }
}
