import Foundation
import TestSupport
import Testing

/// What councils were sent, decided and got answered, asked with the binary.
struct CouncilViewsTests {
  private static let columns =
    "regeling;boekjaar;stuk;gemeente;besluit;ontvangen_op;raadsvergadering;"
    + "zienswijze_verzonden_op;bestuursvergadering;opmerking\n"

  /// A register of Flevoland with documents besides; rows are those of a list of views.
  private func register(_ samples: String..., rows: String...) throws -> Workplace {
    let workplace = try Workplace()
    var files = [Exports.sample] + samples.map(Exports.sample)
    for (place, row) in rows.enumerated() {
      files.append(try workplace.write(Self.columns + row + "\n", as: "rows-\(place).csv"))
    }
    for (place, file) in files.enumerated() {
      let read = try workplace.wgr("import", file, "--dated", "2026-05-\(10 + place)")
      try #require(read.status == 0, "\(read.errors)")
    }
    return workplace
  }

  private func json(_ workplace: Workplace, _ arguments: String...) throws -> JSONValue {
    let answer = try workplace.wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  private func words(_ workplace: Workplace, _ arguments: String...) throws -> String {
    let answer = try workplace.wgr(arguments)
    try #require(answer.status == 0, "\(answer.errors)")
    return answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func own(_ overview: JSONValue) -> [JSONValue] {
    overview["zienswijzen"]?.items.filter { $0["eigenRaad"] == .bool(true) } ?? []
  }

  /// The budget of 2025 of GGD Flevoland, which was held over until after its last day.
  @Test func theDelayedBudgetOfGGDFlevolandIsToldAsATimeline() throws {
    let register = try register("zienswijzen-flevoland.csv")
    let arguments = [
      "calendar", "Urk", "--year", "2025", "--on", "2024-12-01", "--agenda",
      Exports.sample("agenda/ggd-flevoland-2025.csv"),
    ]
    let answer = try register.wgr(arguments + ["--format", "json"])
    let json = try JSONValue(parsing: answer.bytes)
    let items = try json.list("agenda")
    let health = items.filter { $0["lijn"]?.text == "24943445" && $0["jaar"]?.number == 2025 }
    let dated = health.compactMap { item in
      item["datum"]?.text.map { "\($0) \(item["soort"]?.text ?? "")" }
    }
    #expect(
      dated == [
        "2024-04-29 kaderbrief", "2024-05-15 behandeling-in-bestuur",
        "2024-06-13 behandeling-in-bestuur", "2024-08-15 ontwerpbegroting",
        "2024-09-04 behandeling-in-bestuur", "2024-09-14 inzending-begroting",
        "2024-10-10 behandeling-in-bestuur", "2024-11-07 antwoord-op-zienswijze",
        "2024-11-07 vaststelling-begroting",
        "2026-04-29 voorlopige-jaarrekening", "2026-07-14 vaststelling-jaarrekening",
        "2026-07-14 inzending-jaarrekening",
      ])
    let late = json["verloop"]?.items.filter { $0["toestand"]?.text == "te laat" } ?? []
    #expect(late.map { $0["soort"]?.text } == ["inzending-begroting"])
    #expect(late.first?["dagenTeLaat"]?.number == 54)
    let text = try register.wgr(arguments).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("vergaderde op 7 november 2024, 54 dagen na de uiterste dag"))
    #expect(text.contains("Niet vastgelegd wil niet zeggen: niet gebeurd."))
    #expect(!text.contains("Zienswijze van de raad (uiterlijk"))
  }

  @Test func theOverviewTellsOwnViewsAndThoseOfOthersOnTheSameBudget() throws {
    let register = try register("zienswijzen-flevoland.csv")
    let overview = try json(register, "overview", "Urk", "--year", "2025")
    #expect(own(overview).map { $0["status"]?.text } == ["zienswijze ingediend"])
    let others = overview["zienswijzen"]?.items.filter { $0["eigenRaad"] == .bool(false) } ?? []
    #expect(
      others.map { $0["gemeente"]?.text }
        == ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Zeewolde"])
    #expect(others.allSatisfy { $0["bronnen"]?.items.first?["bron"]?.number == 1 })
    let page = try words(register, "overview", "Urk", "--year", "2025")
    #expect(page.contains("Bij 1 van de 6 gemeenschappelijke regelingen is iets vastgelegd"))
    #expect(page.contains("dat wil niet zeggen dat het niet is gebeurd"))
    #expect(page.contains("Niet vastgelegd voor de begroting van 2025: Kaderbrief"))
    #expect(page.contains("Andere raden over dezelfde stukken (5)"))
    #expect(!page.contains("Zienswijzen: nog niet vastgelegd."))
    let later = try words(register, "overview", "Urk", "--year", "2027")
    #expect(later.contains("Zienswijzen over stukken van 2027: nog niet vastgelegd."))
  }

  @Test(arguments: ["text", "markdown", "html", "csv"], ["nl", "en"])
  func everyFormatTellsTheView(format: String, language: String) throws {
    let register = try register("zienswijzen-flevoland.csv")
    for question in [
      ["overview", "Urk", "--year", "2025"], ["show", "29837044"],
      ["overview", "Urk", "--brief", "29837044", "--year", "2025"],
    ] where format != "csv" || question[0] == "overview" {
      let answer = try register.wgr(question + ["--format", format, "--language", language])
      #expect(answer.status == 0)
      #expect(answer.output.contains(language == "nl" ? "zienswijze ingediend" : "view given"))
    }
  }

  @Test func aRegisterWithoutViewsSaysWhatIsNeededAndNothingMore() throws {
    let register = try Registers.sample.get()
    let page = try words(register, "overview", "Urk", "--year", "2025")
    #expect(!page.contains("Zienswijzen van de raad"))
    #expect(page.contains("Zienswijzen: nog niet vastgelegd."))
  }

  /// The completed sheet of Urk has the board meeting of 9 October 2025; the draft must be there twelve
  /// weeks before, in every council.
  @Test func aBoardMeetingInACompletedSheetDatesTheCycleOfEveryCouncil() throws {
    let register = try register("invulblad-urk.csv")
    let agenda = try json(register, "calendar", "Almere", "--year", "2026").list("agenda")
    let health = agenda.filter { $0["lijn"]?.text == "24943445" && $0["jaar"]?.number == 2026 }
    func date(_ kind: String) -> String? {
      health.first { $0["soort"]?.text == kind }?["datum"]?.text
    }
    #expect(date("ontwerpbegroting") == "2025-07-17")
    #expect(date("zienswijze") == nil)
    #expect(date("vaststelling-begroting") == "2025-10-09")
  }

  @Test func aListThatNamesMunicipalitiesWithoutACodeIsTheCouncilsOwn() throws {
    let register = try register(
      rows: "GGD Flevoland;2027;ontwerpbegroting;Urk;geen zienswijze;10-4-2026;;;;")
    let overview = try json(register, "overview", "Urk", "--year", "2027")
    #expect(own(overview).map { $0["ontvangen"]?.text } == ["2026-04-10"])
    let page = try words(register, "overview", "Urk", "--year", "2027")
    #expect(page.contains("geen zienswijze"))
  }

  @Test func rowsOnOneDocumentAreOneRound() throws {
    let register = try register(
      rows: "GGD Flevoland;2027;ontwerpbegroting;Urk;zienswijze voorgesteld;10-4-2026;;;;eerst",
      "GGD Flevoland;2027;ontwerpbegroting;Urk;zienswijze ingediend;;25-6-2026;26-6-2026;2-7-2026;later"
    )
    let overview = try json(register, "overview", "Urk", "--year", "2027", "--on", "2026-08-01")
    let round = try #require(own(overview).first)
    #expect(own(overview).count == 1)
    #expect(round["ontvangen"]?.text == "2026-04-10")
    #expect(round["zienswijzeVerzonden"]?.text == "2026-06-26")
    #expect(round["status"]?.text == "zienswijze ingediend")
    #expect(round["bronnen"]?.items.map { $0["opmerking"]?.text } == ["eerst", "later"])
    let steps = overview["verloop"]?.items.filter { $0["lijn"]?.text == "24943445" } ?? []
    func state(_ kind: String) -> String? {
      steps.first { $0["soort"]?.text == kind }?["toestand"]?.text
    }
    #expect(state("ontwerpbegroting") == "te laat")
    #expect(state("zienswijze") == "misschien op tijd")
    #expect(state("antwoord-op-zienswijze") == "niet vastgelegd")
    let page = try words(register, "overview", "Urk", "--year", "2027", "--on", "2026-08-01")
    #expect(page.contains("10 april 2026, ten minste 1 dag na de uiterste dag om te verzenden"))
  }

  @Test func aViewWithoutAYearIsToldAndCountsForNoBudget() throws {
    let register = try register(
      rows: "GGD Flevoland;;ontwerpbegroting;Urk;zienswijze ingediend;10-4-2026;;;;")
    let overview = try json(register, "overview", "Urk", "--year", "2027", "--on", "2026-08-01")
    #expect(own(overview).map { $0["jaar"] } == [.null])
    let steps = overview["verloop"]?.items.filter { $0["lijn"]?.text == "24943445" } ?? []
    #expect(!steps.isEmpty && steps.allSatisfy { $0["vastgelegd"] == .null })
    let page = try words(register, "overview", "Urk", "--year", "2027")
    #expect(page.contains("Ontwerpbegroting (jaar niet vermeld)"))
  }

  /// Every round of Moerdijk is a row of the public list, and nothing in it is called a decision that
  /// the list calls a proposal.
  @Test(.needsSharedDocuments) func theViewsOfMoerdijkAreThoseOfThePublicList() throws {
    let list = try SharedDocuments.path(.councilViews)
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr("import", try SharedDocuments.path(.nationalExport), list)
    try #require(read.status == 0, "\(read.errors)")
    let lines = try String(contentsOfFile: list, encoding: .utf8).split(whereSeparator: \.isNewline)
    let rounds = own(try json(workplace, "overview", "Moerdijk"))
    #expect(rounds.count >= 15)
    for round in rounds {
      let place = try #require(round["bronnen"]?.items.first?["regel"]?.number)
      let row = lines[Int(place) - 1]
      #expect(row.contains(";Moerdijk;GM1709;"))
      #expect(row.contains(";\(round["stuk"]?.text ?? "?");"))
      #expect(row.contains(";\(round["besluiten"]?.items.first?.text ?? "?");"))
      #expect(!row.contains("voorgesteld") || round["status"]?.text == "onbekend")
    }
  }

  @Test(.needsSharedDocuments, arguments: ["Zwolle", "Dalfsen", "Zwartewaterland"])
  func aCouncilWithOnlyLightArrangementsHasNoTurn(council: String) throws {
    let page = try words(
      try Registers.national.get(), "overview", council, "--on", "2016-01-01")
    #expect(page.contains("Geen van deze regelingen heeft een wettelijke agenda"))
    #expect(!page.contains("Niet vastgelegd voor"))
  }
}
