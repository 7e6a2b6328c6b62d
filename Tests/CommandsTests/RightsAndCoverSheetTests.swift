import Foundation
import TestSupport
import Testing

/// What a council may do, and the clerk's cover sheet, asked with the binary.
struct RightsAndCoverSheetTests {
  @Test func everyArrangementOfAnOverviewHasItsRightsAndItsAgenda() throws {
    let answer = try Registers.sample.get().wgr(["overview", "Almere", "--format", "json"])
    let json = try JSONValue(parsing: answer.bytes)
    let arrangements = try #require(json["regelingen"]).items
    #expect(!arrangements.isEmpty)
    for arrangement in arrangements {
      let rights = try #require(arrangement["rechten"]).items
      #expect([34, 35].contains(rights.count))
      for right in rights {
        #expect(
          ["invloed", "informatie", "verantwoording", "waarborg", "plicht"].contains(
            right["soort"]?.text))
        #expect(right["recht"]?.text != nil && right["grondslag"]?.text != nil)
        #expect([.bool(true), .bool(false), .null].contains(right["geldt"]))
        #expect((right["geldt"] == .bool(true)) == (right["reden"] == .null))
      }
    }
    let lines = Set(arrangements.compactMap { $0["systeemId"]?.text })
    #expect(Set(try #require(json["agenda"]).items.compactMap { $0["regeling"]?.text }) == lines)
  }

  /// The bodies of foreign law, by hand from their addresses and titles in the register: no chapter, no dates,
  /// no supervisor and no question on the law of 2022.
  @Test(
    .needsSharedDocuments,
    arguments: [
      "28143358", "28143830", "28146753", "28153047", "28160992", "28261828", "28740991",
      "30161067",
    ])
  func aBodyOfForeignLawIsToldToBeSo(arrangement: String) throws {
    let register = try Registers.national.get()
    let json = try JSONValue(
      parsing: register.wgr(["show", arrangement, "--on", "2026-05-16", "--format", "json"]).bytes)
    #expect(json["anderRecht"] == .bool(true))
    #expect(json["hoofdstuk"] == .null)
    let granted = try #require(json["rechten"]).items.filter { $0["geldt"] == .bool(true) }
    #expect(granted.allSatisfy { $0["grondslag"]?.text?.hasPrefix("Gemeentewet") == true })
    let page = try register.wgr(["show", arrangement, "--on", "2026-05-16"]).output
      .replacing("\n", with: " ")
    #expect(page.contains("vraag de statuten"))
    for words in [
      "toezichthouder is", "Staan de bepalingen", "Hoofdstuk I", "art. 8 lid 1 en art. 12",
      "Niet vernieuwd sinds de wet van 2022",
    ] {
      #expect(!page.contains(words), "\(words)")
    }
  }

  /// A cover sheet of an arrangement without a board asks nothing about documents that it does not have.
  @Test(.needsSharedDocuments) func theCoverSheetAsksWhatTheFormHas() throws {
    let register = try Registers.national.get()
    func sheet(_ council: String, _ arrangement: String) throws -> String {
      let question = [
        "overview", council, "--brief", arrangement, "--year", "2027", "--on", "2026-05-16",
      ]
      let page = try register.wgr(question).output.split(whereSeparator: \.isWhitespace)
      let json = try JSONValue(parsing: register.wgr(question + ["--format", "json"]).bytes)
      let questions = try #require(json["vragen"]).items.compactMap(\.text)
      return (page.map(String.init) + questions).joined(separator: " ")
    }
    let light = try sheet("Texel", "24966206")
    for words in [
      "kaderbrief", "genoeg?", "Nodig: de ontwerpbegroting", "zienswijzen op besluiten",
    ] {
      #expect(!light.contains(words), "\(words)")
    }
    #expect(
      light.contains("Staan evaluatie en uittreding al in de regeling (Wgr art. 9 en 11a)?"))
    let body = try sheet("Texel", "30317788")
    for words in ["Past de begroting bij de kaderbrief", "is de reserve daarvoor groot genoeg?"] {
      #expect(body.contains(words), "\(words)")
    }
    let foreign = try sheet("Winterswijk", "28143358")
    #expect(!foreign.contains("kaderbrief"))
    #expect(foreign.contains("geldt hier ander recht dan de Wgr: vraag de statuten"))
  }

  /// The day of joining of a municipality of 2023 is its predecessor's, in the list of the BBV too.
  @Test(.needsSharedDocuments, arguments: ["text", "csv", "json"])
  func theListOfAffiliatedPartiesSaysWhoseDayOfJoiningItIs(format: String) throws {
    let list = try Registers.national.get().wgr([
      "overview", "Voorne aan Zee", "--bbv", "--on", "2026-05-16", "--format", format,
    ]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(list.contains("sinds 20 december 1971 (rechtsvoorganger)"))
    #expect(!list.contains("sinds 1 januari 2023 (rechtsvoorganger)"))
  }

  @Test(.needsSharedDocuments) func noOtherBodyIsOfForeignLaw() throws {
    let register = try Registers.national.get()
    for arrangement in ["28083579", "29040233", "30478829"] {
      let answer = try register.wgr(["show", arrangement, "--format", "json"])
      #expect(try JSONValue(parsing: answer.bytes)["anderRecht"] == .bool(false))
    }
  }

  @Test func theOverviewSaysWhatTheCouncilCanDoAndWhen() throws {
    let text = try Registers.sample.get().wgr(["overview", "Almere"]).output
      .replacing("\n", with: " ")
    for words in [
      "Wat kan de raad?", "Wanneer bent u aan zet", "Dit kan de raad niet, en waarom",
      "de laatste dag voor de zienswijze niet bekend",
    ] {
      #expect(text.contains(words))
    }
    #expect(!text.contains("staan nog niet in dit overzicht"))
  }

  @Test func showSaysWhoMadeTheArrangementAndWhatThatMeans() throws {
    let text = try Registers.sample.get().wgr(["show", "29491919"]).output
      .replacing("\n", with: " ")
    #expect(text.contains("Colleges hebben dit geregeld, niet de raden (collegeregeling)."))
    #expect(text.contains("De toezichthouder is gedeputeerde staten."))
    #expect(text.contains("Toestemming. Het college of de burgemeester"))
  }

  @Test func theCoverSheetHasItsPartsInTheOrderOfClerks() throws {
    let sheet = try Registers.sample.get().wgr([
      "overview", "Almere", "--brief", "veiligheidsregio", "--year", "2027", "--format", "markdown",
    ])
    #expect(sheet.status == 0)
    let headings = sheet.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    #expect(
      headings == [
        "Voorstel en beslispunten", "Wat doet deze organisatie?", "Wanneer?", "Drie vragen",
        "Nog niet ingevuld", "Bijlage: waar dit op rust", "Bronnen",
      ])
    // What is not known is named once, with the document that fills it.
    for part in ["Onze bijdrage", "De risico’s", "Wat andere raden zeiden"] {
      #expect(sheet.output.ranges(of: "**\(part):**").count == 1, "\(part)")
    }
  }

  /// With figures and views the sheet is whole, and the amounts of others stand in the annex alone.
  @Test func theHeadOfTheCoverSheetHasOurOwnFiguresAlone() throws {
    let register = try Workplace()
    let documents = [
      "register-flevoland.xml", "verbonden-partijen-flevoland.csv",
      "deelnemersbijdragen-flevoland.csv", "zienswijzen-flevoland.csv",
    ].map(Exports.sample)
    try #require(try register.wgr(["import"] + documents).status == 0)
    let sheet = try register.wgr(
      "overview", "Almere", "--brief", "GGD", "--year", "2027", "--on", "2026-05-16", "--format",
      "markdown"
    ).output
    let parts = sheet.split(separator: "## Bijlage")
    try #require(parts.count == 2)
    let (head, annex) = (parts[0], parts[1])
    let headings = head.matches(of: /\n## ([^\n]+)/).map { String($0.output.1) }
    #expect(
      headings == [
        "Voorstel en beslispunten", "Wat doet deze organisatie?",
        "Wat betalen wij, en wat verandert er?", "Hoe staat de organisatie ervoor?",
        "Wat zeiden andere raden?", "Wat zei onze raad, en wat kwam ervan?", "Wanneer?",
        "Drie vragen", "Nog niet ingevuld",
      ])
    #expect(annex.contains("Bijdragen samen") && !head.contains("Bijdragen samen"))
    #expect(head.contains("Onze bijdrage aan GGD Flevoland stijgt"))
    #expect(head.contains("Wat heeft het bestuur gedaan met onze zienswijze"))
    // Who takes part is named where they said something, without an amount.
    for line in head.split(separator: "\n") where line.contains("Dronten") {
      #expect(!line.contains("€") && !line.contains(/\d\.\d{3}/), "\(line)")
    }
  }

  /// The evening before the debate the sheet asks for a view; in the autumn it does not, and says why.
  @Test func theCoverSheetAsksForNoViewWhenItIsTooLate() throws {
    func sheet(_ day: String) throws -> String {
      try Registers.sample.get().wgr([
        "overview", "Almere", "--brief", "veiligheidsregio", "--year", "2027", "--on", day,
      ]).output.replacing("\n", with: " ")
    }
    #expect(try sheet("2026-09-14").contains("Gevraagd: wilt u een zienswijze geven"))
    let late = try sheet("2026-09-15")
    #expect(!late.contains("Gevraagd"))
    #expect(late.contains("moest het bestuur haar uiterlijk op 14 september 2026 vaststellen"))
  }

  /// The register has no shares; the contributions tell one, once those of every participant are known.
  @Test func theCoverSheetHasTheShareThatFiguresTell() throws {
    func share(payers: Int) throws -> String {
      let names = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]
      let rows = names.prefix(payers).map { "GGD Flevoland;2026;begroting;\($0);100\n" }
      let workplace = try Workplace()
      let list = try workplace.write(
        "regeling;boekjaar;documentsoort;gemeente;bijdrage\n" + rows.joined(), as: "bijdragen.csv")
      try #require(try workplace.wgr("import", Exports.sample, list).status == 0)
      let sheet = try workplace.wgr([
        "overview", "Almere", "--brief", "GGD", "--year", "2027", "--format", "markdown",
      ]).output
      return sheet.split(separator: "\n").first { $0.contains("Ons aandeel") }.map(String.init)
        ?? ""
    }
    #expect(
      try share(payers: 6).hasSuffix(
        "niet vermeld in het register; volgens de begroting 2026 16,7 % van de bijdragen van de 6 "
          + "deelnemers samen"))
    #expect(try share(payers: 5).hasSuffix("niet vermeld"))
  }

  @Test(arguments: ["text", "markdown", "html", "json", "csv"], ["nl", "en"])
  func theCoverSheetIsThereInEveryFormat(format: String, language: String) throws {
    let answer = try Registers.sample.get().wgr([
      "overview", "GM0034", "--brief", "29491919", "--format", format, "--language", language,
    ])
    #expect(answer.status == 0 && answer.errors.isEmpty && !answer.bytes.isEmpty)
    if format == "json" {
      let json = try JSONValue(parsing: answer.bytes)
      #expect(json["ontbreekt"]?.items.count == 6)
      #expect(json["vragen"]?.items.isEmpty == false)
    }
  }
}
