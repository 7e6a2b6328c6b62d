import Foundation
import TestSupport
import Testing

struct ListImportCommandTests {
  private let program: Workplace

  init() throws {
    program = try Workplace(at: "2026-06-01T12:00:00Z")
  }

  private let header = "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage;opmerking"

  /// What the ledger of the only or last document says: read, stored, unchanged, rejected, ignored.
  private func ledger() throws -> [Int] {
    let sources = try #require(
      try program.wgr("sources", "--format", "json").json() as? [[String: Any]])
    let last = try #require(sources.last)
    return ["gelezen", "opgeslagen", "ongewijzigd", "afgewezen", "genegeerd"].compactMap {
      last[$0] as? Int
    }
  }

  @Test(arguments: [
    ("deelnemersbijdragen-flevoland.csv", [26, 26, 0, 0, 0]),
    ("deelnemerslijst.csv", [3, 3, 0, 0, 0]),
    ("gebieden-flevoland.geojson", [6, 6, 0, 0, 0]),
    ("herindelingen.csv", [6, 6, 0, 0, 0]),
    ("invulblad-urk.csv", [3, 1, 0, 0, 2]),
    ("inwoners.csv", [4, 4, 0, 0, 0]),
    ("iv3-codelijst.csv", [2, 2, 0, 0, 0]),
    ("iv3-gemeenten.csv", [4, 4, 0, 0, 0]),
    ("iv3-regelingen.csv", [9, 7, 0, 0, 2]),
    ("klassenregel.csv", [6, 6, 0, 0, 0]),
    ("risicoklasse.csv", [2, 2, 0, 0, 0]),
    ("stemregels.csv", [1, 1, 0, 0, 0]),
    ("stemverhouding.csv", [7, 6, 0, 0, 1]),
    ("uittredingsbepaling.csv", [1, 1, 0, 0, 0]),
    ("verbonden-partijen-flevoland.csv", [9, 9, 0, 0, 0]),
    ("zienswijzen-flevoland.csv", [6, 6, 0, 0, 0]),
  ])
  func everySampleIsReadAndAccountedFor(file: String, expected: [Int]) throws {
    #expect(try program.wgr("import", Exports.sample(file)).status == 0)
    #expect(try ledger() == expected)
    let again = try program.wgr("import", Exports.sample(file))
    #expect(again.status == 0)
    #expect(again.output.contains("er is niets veranderd"))
    #expect(try ledger() == expected)
  }

  @Test(
    .needsSharedDocuments,
    arguments: [
      (SharedDocuments.Document.affiliatedParties, 118), (.contributions, 138), (.councilViews, 59),
      (.mergers, 144), (.boardSeats, 38), (.voteRules, 6), (.voteShares, 5), (.exitClauses, 7),
      (.riskClasses, 15),
    ])
  func everyRowOfThePublicListsIsStored(document: SharedDocuments.Document, rows: Int) throws {
    #expect(try program.wgr("import", SharedDocuments.path(document)).status == 0)
    #expect(try ledger() == [rows, rows, 0, 0, 0])
  }

  @Test func contributionsStandOnTheEdgesOfTheNetwork() throws {
    for sample in ["register-flevoland.xml", "deelnemersbijdragen-flevoland.csv"] {
      #expect(try program.wgr("import", Exports.sample(sample)).status == 0)
    }
    let export = try program.wgr(
      "network", "export", "--format", "graphml", "--on", "2026-05-16")
    #expect(export.status == 0)
    // Almere to GGD Flevoland by the budget of 2026: 6,947,000 and 18,763,545.
    #expect(export.output.contains(">25710545<"))
  }

  @Test func aTableOfAnyShapeIsReadWithAMapping() throws {
    let table = Exports.sample("eigen-tabel.csv")
    let refused = try program.wgr("import", table, "--language", "en")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("“Inwonerbijdrage”"))
    #expect(refused.errors.contains("--map"))
    #expect(refused.errors.split(separator: "\n").count == 1)
    let file = Exports.sample("eigen-tabel.koppeling")
    #expect(try program.wgr("import", table, "--map-file", file).status == 0)
    #expect(try ledger() == [2, 2, 0, 0, 0])
    let other = try program.write("Naam,Jaar,Euro\nAlmere,2024,12\n", as: "other.csv")
    let mapped = try program.wgr(
      "import", other, "--map",
      "gemeente=Naam,boekjaar=Jaar,bijdrage=Euro,regeling:=GGD Flevoland,documentsoort:=begroting")
    #expect(mapped.status == 0)
    #expect(mapped.output.contains("1 opgeslagen"))
  }

  @Test(arguments: ["gemeente", "gemeente=", "onzin=Kolom"])
  func aWrongMappingIsWrongUse(map: String) throws {
    let answer = try program.wgr("import", Exports.sample("inwoners.csv"), "--map", map)
    #expect(answer.status == 64)
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test func rejectedRowsAreKeptAsTheyAreAndCanBeMended() throws {
    let rows = [
      header, "GGD;2024;begroting;Almere;GM0034;\"twaalf\";\"a;b\"",
      "GGD;2024;begroting;Urk;GM0184;12;", "GGD;2024;concept;Urk;GM0184;5", "",
    ].joined(separator: "\r\n")
    let file = try program.write(rows, as: "list.csv")
    let answer = try program.wgr("import", file, "--rejects", program.path("rejects.csv"))
    #expect(answer.status == 0)
    #expect(try ledger() == [3, 1, 0, 2, 0])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("rejects.csv")))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(answer.errors.contains("list.csv, regel 2"))
    let lines = try program.text("rejects.csv").split(separator: "\r\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("\"regel\";\"reden\";\"regeling\";"))
    #expect(lines[1].hasPrefix("2;\""))
    #expect(lines[1].hasSuffix(";GGD;2024;begroting;Almere;GM0034;\"twaalf\";\"a;b\""))
    #expect(lines[2].hasPrefix("4;\""))
    let mended = try program.write(
      lines[0] + "\r\n" + lines[1].replacingOccurrences(of: "\"twaalf\"", with: "12"),
      as: "mended.csv")
    #expect(try program.wgr("import", mended).output.contains("1 opgeslagen"))
  }

  @Test func strictRefusesTheWholeFile() throws {
    let file = try program.write(
      "\(header)\nGGD;2024;begroting;Almere;GM0034;x;\nGGD;2024;begroting;Urk;GM0184;12;\n",
      as: "list.csv")
    let answer = try program.wgr("import", file, "--strict")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("regel 2"))
    #expect(try program.wgr("sources", "--format", "json").json() as? [[String: Any]] != nil)
    #expect(try program.wgr("sources", "--format", "json").output.contains("list.csv") == false)
  }

  @Test func encodingsAndDelimitersAreSeenOrGiven() throws {
    let text = "\(header)\nGGD;2024;begroting;Súdwest-Fryslân;GM1900;12;€\n"
    let latin = try program.write(#require(text.data(using: .windowsCP1252)), as: "latin.csv")
    #expect(try program.wgr("import", latin).status == 0)
    let wide = try program.write(
      #require(text.replacing("12", with: "13").data(using: .utf16)), as: "wide.csv")
    #expect(try program.wgr("import", wide).output.contains("1 opgeslagen"))
    let given = try program.write(
      text.replacingOccurrences(of: ";", with: "\t").replacingOccurrences(of: "12", with: "14"),
      as: "tab.csv")
    #expect(
      try program.wgr("import", given, "--delimiter", "tab", "--encoding", "UTF-8").status == 0)
    let names = try program.wgr("link", "--format", "csv", "--raw").output
    #expect(names.contains("Súdwest-Fryslân"))
    #expect(names.split(separator: "\r\n").count == 2)
  }

  @Test func damagedTextIsReportedWithItsFirstExample() throws {
    let file = try program.write(
      "\(header)\nGGD;2024;begroting;Urk;GM0184;12;SÃºdwest\n", as: "list.csv")
    let answer = try program.wgr("import", file)
    #expect(answer.status == 0)
    #expect(answer.errors.contains("regel 2"))
    #expect(answer.errors.contains("SÃºdwest"))
  }

  @Test func standardInputAndGzipAreReadToo() throws {
    let input = try program.write(
      "\(header)\nGGD;2024;begroting;Urk;GM0184;12;\n", as: "input")
    let answer = try program.wgr(["import", "-", "--dated", "2025-01-31"], input: input)
    #expect(answer.status == 0)
    #expect(answer.output.contains("31 januari 2025"))
    #expect(try ledger() == [1, 1, 0, 0, 0])
  }

  @Test func aTrialKeepsNothing() throws {
    let answer = try program.wgr("import", Exports.sample("inwoners.csv"), "--dry-run")
    #expect(answer.status == 0)
    #expect(answer.output.contains("4 opgeslagen"))
    #expect(!FileManager.default.fileExists(atPath: program.path("register.sqlite")))
  }

  @Test func aKindThatIsForcedButDoesNotFitSaysWhichColumnIsMissing() throws {
    let answer = try program.wgr(
      "import", Exports.sample("inwoners.csv"), "--kind", "zienswijzen", "--language", "en")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("“regeling” is missing"))
  }
}
