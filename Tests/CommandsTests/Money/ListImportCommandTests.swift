import Foundation
import TestSupport
import Testing

struct ListImportCommandTests {
  private let program: MoneyProgram

  init() throws {
    program = try MoneyProgram()
  }

  private let header = "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage;opmerking"

  /// What the ledger of the only or last document says: read, stored, unchanged, rejected, ignored.
  private func ledger() throws -> [Int] {
    let sources = try #require(
      try program.run("sources", "--format", "json").json as? [[String: Any]])
    let last = try #require(sources.last)
    return ["gelezen", "opgeslagen", "ongewijzigd", "afgewezen", "genegeerd"].compactMap {
      last[$0] as? Int
    }
  }

  @Test(arguments: [
    ("deelnemersbijdragen-flevoland.csv", [26, 26, 0, 0, 0]),
    ("deelnemerslijst.csv", [3, 3, 0, 0, 0]),
    ("herindelingen.csv", [6, 6, 0, 0, 0]),
    ("invulblad-urk.csv", [3, 1, 0, 0, 2]),
    ("inwoners.csv", [4, 4, 0, 0, 0]),
    ("iv3-codelijst.csv", [2, 2, 0, 0, 0]),
    ("iv3-gemeenten.csv", [4, 4, 0, 0, 0]),
    ("iv3-regelingen.csv", [9, 7, 0, 0, 2]),
    ("verbonden-partijen-flevoland.csv", [9, 9, 0, 0, 0]),
    ("zienswijzen-flevoland.csv", [6, 6, 0, 0, 0]),
  ])
  func everySampleIsReadAndAccountedFor(file: String, expected: [Int]) throws {
    #expect(try program.run("import", MoneyProgram.sample(file)).status == 0)
    #expect(try ledger() == expected)
    let again = try program.run("import", MoneyProgram.sample(file))
    #expect(again.status == 0)
    #expect(again.output.contains("er is niets veranderd"))
    #expect(try ledger() == expected)
  }

  @Test(arguments: [
    ("figures/verbonden-partijen.csv", 118), ("figures/deelnemersbijdragen.csv", 138),
    ("figures/zienswijzen.csv", 59), ("herindelingen.csv", 144),
  ])
  func everyRowOfThePublicListsIsStored(file: String, rows: Int) throws {
    guard let path = MoneyProgram.shared(file) else { return }
    #expect(try program.run("import", path).status == 0)
    #expect(try ledger() == [rows, rows, 0, 0, 0])
  }

  @Test func contributionsStandOnTheEdgesOfTheNetwork() throws {
    for sample in ["register-flevoland.xml", "deelnemersbijdragen-flevoland.csv"] {
      #expect(try program.run("import", MoneyProgram.sample(sample)).status == 0)
    }
    let export = try program.run(
      "network", "export", "--format", "graphml", "--on", "2026-05-16")
    #expect(export.status == 0)
    // Almere to GGD Flevoland by the budget of 2026: 6,947,000 and 18,763,545.
    #expect(export.output.contains(">25710545<"))
  }

  @Test func aTableOfAnyShapeIsReadWithAMapping() throws {
    let table = MoneyProgram.sample("eigen-tabel.csv")
    let refused = try program.run("import", table, "--language", "en")
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("“Inwonerbijdrage”"))
    #expect(refused.remarks.contains("--map"))
    #expect(refused.remarks.split(separator: "\n").count == 1)
    let file = MoneyProgram.sample("eigen-tabel.koppeling")
    #expect(try program.run("import", table, "--map-file", file).status == 0)
    #expect(try ledger() == [2, 2, 0, 0, 0])
    let other = try program.write("Naam,Jaar,Euro\nAlmere,2024,12\n", to: "other.csv")
    let mapped = try program.run(
      "import", other, "--map",
      "gemeente=Naam,boekjaar=Jaar,bijdrage=Euro,regeling:=GGD Flevoland,documentsoort:=begroting")
    #expect(mapped.status == 0)
    #expect(mapped.output.contains("1 opgeslagen"))
  }

  @Test(arguments: ["gemeente", "gemeente=", "onzin=Kolom"])
  func aWrongMappingIsWrongUse(map: String) throws {
    let answer = try program.run("import", MoneyProgram.sample("inwoners.csv"), "--map", map)
    #expect(answer.status == 64)
    #expect(answer.remarks.split(separator: "\n").count == 1)
  }

  @Test func rejectedRowsAreKeptAsTheyAreAndCanBeMended() throws {
    let rows = [
      header, "GGD;2024;begroting;Almere;GM0034;\"twaalf\";\"a;b\"",
      "GGD;2024;begroting;Urk;GM0184;12;", "GGD;2024;concept;Urk;GM0184;5", "",
    ].joined(separator: "\r\n")
    let file = try program.write(rows, to: "list.csv")
    let answer = try program.run("import", file, "--rejects", program.path("rejects.csv"))
    #expect(answer.status == 0)
    #expect(try ledger() == [3, 1, 0, 2, 0])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("rejects.csv")))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(answer.remarks.contains("list.csv, regel 2"))
    let lines = try program.read("rejects.csv").split(separator: "\r\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("\"regel\";\"reden\";\"regeling\";"))
    #expect(lines[1].hasPrefix("2;\""))
    #expect(lines[1].hasSuffix(";GGD;2024;begroting;Almere;GM0034;\"twaalf\";\"a;b\""))
    #expect(lines[2].hasPrefix("4;\""))
    let mended = try program.write(
      lines[0] + "\r\n" + lines[1].replacingOccurrences(of: "\"twaalf\"", with: "12"),
      to: "mended.csv")
    #expect(try program.run("import", mended).output.contains("1 opgeslagen"))
  }

  @Test func strictRefusesTheWholeFile() throws {
    let file = try program.write(
      "\(header)\nGGD;2024;begroting;Almere;GM0034;x;\nGGD;2024;begroting;Urk;GM0184;12;\n",
      to: "list.csv")
    let answer = try program.run("import", file, "--strict")
    #expect(answer.status == 65)
    #expect(answer.remarks.contains("regel 2"))
    #expect(try program.run("sources", "--format", "json").json as? [[String: Any]] != nil)
    #expect(try program.run("sources", "--format", "json").output.contains("list.csv") == false)
  }

  @Test func encodingsAndDelimitersAreSeenOrGiven() throws {
    let text = "\(header)\nGGD;2024;begroting;Súdwest-Fryslân;GM1900;12;€\n"
    let latin = try program.write(text, to: "latin.csv", as: .windowsCP1252)
    #expect(try program.run("import", latin).status == 0)
    let wide = try program.write(
      text.replacingOccurrences(of: "12", with: "13"), to: "wide.csv", as: .utf16)
    #expect(try program.run("import", wide).output.contains("1 opgeslagen"))
    let given = try program.write(
      text.replacingOccurrences(of: ";", with: "\t").replacingOccurrences(of: "12", with: "14"),
      to: "tab.csv")
    #expect(
      try program.run("import", given, "--delimiter", "tab", "--encoding", "UTF-8").status == 0)
    let names = try program.run("link", "--format", "csv", "--raw").output
    #expect(names.contains("Súdwest-Fryslân"))
    #expect(names.split(separator: "\r\n").count == 2)
  }

  @Test func damagedTextIsReportedWithItsFirstExample() throws {
    let file = try program.write(
      "\(header)\nGGD;2024;begroting;Urk;GM0184;12;SÃºdwest\n", to: "list.csv")
    let answer = try program.run("import", file)
    #expect(answer.status == 0)
    #expect(answer.remarks.contains("regel 2"))
    #expect(answer.remarks.contains("SÃºdwest"))
  }

  @Test func standardInputAndGzipAreReadToo() throws {
    let answer = try program.run(
      "import", "-", "--dated", "2025-01-31",
      input: "\(header)\nGGD;2024;begroting;Urk;GM0184;12;\n")
    #expect(answer.status == 0)
    #expect(answer.output.contains("31 januari 2025"))
    #expect(try ledger() == [1, 1, 0, 0, 0])
  }

  @Test func aTrialKeepsNothing() throws {
    let answer = try program.run("import", MoneyProgram.sample("inwoners.csv"), "--dry-run")
    #expect(answer.status == 0)
    #expect(answer.output.contains("4 opgeslagen"))
    #expect(!FileManager.default.fileExists(atPath: program.path("register.sqlite")))
  }

  @Test func aKindThatIsForcedButDoesNotFitSaysWhichColumnIsMissing() throws {
    let answer = try program.run(
      "import", MoneyProgram.sample("inwoners.csv"), "--kind", "zienswijzen", "--language", "en")
    #expect(answer.status == 65)
    #expect(answer.remarks.contains("“regeling” is missing"))
  }
}
