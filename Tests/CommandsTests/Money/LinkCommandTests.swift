import Foundation
import TestSupport
import Testing

struct LinkCommandTests {
  private let program: Workplace

  init() throws {
    program = try Workplace(at: "2026-06-01T12:00:00Z")
  }

  private func review(_ municipality: String? = nil) throws -> [String: Any] {
    let answer =
      try municipality.map { try program.wgr("link", "--format", "json", "--municipality", $0) }
      ?? program.wgr("link", "--format", "json")
    return try answer.object()
  }

  private func names(_ key: String, in review: [String: Any]) -> [[String: Any]] {
    review[key] as? [[String: Any]] ?? []
  }

  /// Reads the samples of Flevoland, and a list with a name that the register does not have.
  private func readSamples() throws {
    let list = try program.write(
      """
      regeling;boekjaar;documentsoort;gemeente;bijdrage
      Gezondheidsdienst;2024;begroting;Urk;100
      GGD Flevoland;2024;begroting;Urk;300

      """, as: "list.csv")
    try program.wgr("import", Exports.sample("register-flevoland.xml"), list)
  }

  @Test func theListSaysWhatIsNotTiedAndWhatItMayMean() throws {
    try readSamples()
    let review = try review()
    let untied = try #require(names("nietGekoppeld", in: review).first)
    #expect(untied["naam"] as? String == "Gezondheidsdienst")
    #expect(untied["bijdragen"] as? Int == 100)
    #expect((untied["voorstellen"] as? [[String: Any]])?.first?["titel"] != nil)
    let coverage = review["dekking"] as? [String: [String: Int]]
    #expect(coverage?["bijdragen"] == ["totaal": 400, "gekoppeld": 300])
    for format in ["text", "markdown", "html", "csv"] {
      let answer = try program.wgr("link", "--format", format)
      #expect(answer.status == 0)
      #expect(answer.output.contains("Gezondheidsdienst"))
    }
  }

  @Test func decisionsAreTakenKeptAndShared() throws {
    try readSamples()
    let accepted = try program.wgr(
      "link", "accept", "gezondheidsdienst", "1", "--file", program.path("koppelingen.csv"))
    #expect(accepted.status == 0)
    #expect(names("nietGekoppeld", in: try review()).isEmpty)
    #expect(
      accepted.output.contains("Nu horen bij deze regeling: 1 cijfer en € 100 bijdragen (2024)"))
    let overview = try program.wgr("overview", "Urk", "--year", "2024", "--format", "json").output
    #expect(overview.contains("\"tekst\": \"100\""))
    let line = try #require(
      names("gekoppeld", in: try review()).first { $0["grond"] as? String == "besluit" }?["lijn"]
        as? String)
    #expect(accepted.output.contains("wgr show \(line)"))
    #expect(try program.wgr("show", line, "--format", "json").output.contains("\"tekst\": \"100\""))
    let shared = try program.text("koppelingen.csv")
    #expect(shared.contains("Gezondheidsdienst;GM0184;"))

    let other = try Workplace()
    let later = try other.write(
      "regeling;boekjaar;documentsoort;gemeente;bijdrage\nGEZONDHEIDSDIENST;2025;begroting;Urk;9\n",
      as: "later.csv")
    try other.wgr("import", Exports.sample("register-flevoland.xml"))
    #expect(try other.wgr("link", "--file", program.path("koppelingen.csv")).status == 0)
    try other.wgr("import", later)
    let answer = try other.wgr("link", "--format", "json")
    let review = try answer.object()
    #expect(names("gekoppeld", in: review).first?["grond"] as? String == "besluit")
  }

  @Test func decisionsInATableOfAnotherFormatAreReadAndLeftAlone() throws {
    try readSamples()
    let proposal = try #require(
      names("nietGekoppeld", in: try review()).first?["voorstellen"] as? [[String: Any]])
    let line = try #require(proposal.first?["lijn"] as? String)
    let page = """
      <!DOCTYPE html><html><body><table><tr><th>regeling<th>gemeentecode<th>besluit<th>systeemId
      <tr><td>Gezondheidsdienst<td>GM0184<td>koppelen<td>\(line)</table></body></html>
      """
    let file = try program.write(page, as: "besluiten.html")
    let answer = try program.wgr("link", "--file", file)
    #expect(answer.status == 0)
    #expect(answer.errors.contains("niet gewijzigd"))
    #expect(names("nietGekoppeld", in: try review()).isEmpty)
    #expect(try program.text("besluiten.html") == page)
  }

  @Test func aMunicipalityThatIsNotKnownCanBeFoundAndDecided() throws {
    try readSamples()
    let list = try program.write(
      "regeling;boekjaar;documentsoort;gemeente;bijdrage\nGGD Flevoland;2027;begroting;Urkk;712000\n",
      as: "urkk.csv")
    let imported = try program.wgr("import", list)
    #expect(imported.errors.contains("regel 2: het register kent geen gemeente “Urkk”"))
    #expect(imported.errors.contains("wgr link accept \"Urkk\" GM0184"))
    let strangers = names("onbekendeGemeenten", in: try review())
    #expect(strangers.map { $0["naam"] as? String } == ["Urkk"])
    let text = try program.wgr("link").output
    #expect(text.contains("Onbekende gemeenten"))
    #expect(text.contains("Gemeente Urk (GM0184)"))
    #expect(try program.wgr("link", "accept", "Urkk", "GM0184").status == 0)
    #expect(names("onbekendeGemeenten", in: try review()).isEmpty)
    #expect(
      try program.wgr("overview", "Urk", "--year", "2027").output.contains("712.000"))
  }

  @Test func aDecisionCanBeARejectionAndBeTakenBack() throws {
    try readSamples()
    #expect(try program.wgr("link", "reject", "Gezondheidsdienst").status == 0)
    #expect(names("nietGekoppeld", in: try review()).isEmpty)
    #expect(try program.wgr("link", "forget", "Gezondheidsdienst").status == 0)
    #expect(names("nietGekoppeld", in: try review()).count == 1)
  }

  @Test(arguments: [
    "accept onbekend 1", "accept Gezondheidsdienst 999999", "accept Gezondheidsdienst",
    "aanvaard Gezondheidsdienst",
  ])
  func whatCannotBeDecidedIsSaid(action: String) throws {
    try readSamples()
    let words = action.split(separator: " ").map(String.init)
    let answer = try program.wgr(["link"] + words)
    #expect(answer.status == (words.first == "accept" && words.count == 3 ? 1 : 64))
    #expect(!answer.errors.isEmpty)
  }

  /// Whether the register is read before or after the figures.
  @Test(.needsSharedDocuments, arguments: [true, false])
  func atLeastSixOfRotterdamsEightAreTiedInTheNationalRegister(registerFirst: Bool) throws {
    let register = try SharedDocuments.path(.nationalExport)
    let figures = try SharedDocuments.path(.affiliatedParties)
    try program.wgr("import", registerFirst ? register : figures)
    try program.wgr("import", registerFirst ? figures : register)
    let review = try review("Rotterdam")
    let lines = Dictionary(
      uniqueKeysWithValues: names("gekoppeld", in: review).compactMap { name in
        (name["naam"] as? String).flatMap { key in (name["lijn"] as? String).map { (key, $0) } }
      })
    #expect(
      lines == [
        "Gemeenschappelijke regeling Jeugdhulp Rijnmond": "24965663",
        "Gezamenlijke brandweer voor het haven- en industriegebied van Rotterdam": "24967053",
        "Grondbank RZG Zuidplas": "24966881",
        "Metropoolregio Rotterdam - Den Haag": "25160835",
        "Nieuw-Reijerwaard": "25178391",
        "Openbaar lichaam Veiligheidsregio Rotterdam Rijnmond": "24203389",
        "Recreatieschap Rottemeren": "24965618",
      ])
    #expect(
      names("nietGekoppeld", in: review).compactMap { $0["naam"] as? String }
        == ["Instandhouding en Beheer DCMR"])
  }
}
