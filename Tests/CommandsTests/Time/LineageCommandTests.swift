import Foundation
import TestSupport
import Testing

/// Municipalities before and after one, and every code that ever was.
struct LineageCommandTests {
  private func program() throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let export = RegisterXML(
      [
        .organisation(1, "Gemeente Aarlo", code: "GM0001", start: "1900-01-01", end: "2022-01-01"),
        .organisation(2, "Gemeente Aarbeer", code: "GM0003", start: "2022-01-01"),
        .organisation(3, "Gemeente Nieuwlo", code: "GM0004"),
      ], [])
    let mergers = """
      datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
      2022-01-01;GM0001;Aarlo;GM0003;Aarbeer;verdeeld over;60
      2022-01-01;GM0001;Aarlo;GM0004;Nieuwlo;verdeeld over;40
      2011-01-01;GM0009;Beerlo;GM0001;Aarlo;opgegaan in;
      2015-01-01;GM0004;Oudlo;GM0004;Nieuwlo;naamswijziging;
      """
    let imported = try program.wgr(
      "import", program.write(export.text, as: "register.xml"),
      program.write(mergers, as: "herindelingen.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  @Test func theCrosswalkHasEveryCodeWithEverySuccessor() throws {
    let answer = try program().wgr("lineage", "--all", "--format", "csv", "--raw", "--quiet")
    try #require(answer.status == 0, "\(answer.errors)")
    let columns = [
      "code", "naam", "begin", "einde", "opvolgerCode", "opvolgerNaam", "datum", "wijze", "aandeel",
    ]
    let found = CSVTable(answer.output).records.map { row in columns.map { row[$0] ?? "?" } }
    #expect(
      found == [
        [
          "GM0001", "Aarlo", "1900-01-01", "2022-01-01", "GM0003", "Aarbeer", "2022-01-01",
          "verdeeld over", "60",
        ],
        [
          "GM0001", "Aarlo", "1900-01-01", "2022-01-01", "GM0004", "Nieuwlo", "2022-01-01",
          "verdeeld over", "40",
        ],
        ["GM0003", "Gemeente Aarbeer", "2022-01-01", "", "", "", "", "", ""],
        ["GM0004", "Gemeente Nieuwlo", "", "", "", "", "", "", ""],
        [
          "GM0004", "Oudlo", "", "2015-01-01", "GM0004", "Nieuwlo", "2015-01-01", "naamswijziging",
          "",
        ],
        ["GM0009", "Beerlo", "", "2011-01-01", "GM0001", "Aarlo", "2011-01-01", "opgegaan in", ""],
      ])
  }

  @Test func oneCouncilIsAnsweredAsInItsOverview() throws {
    let program = try program()
    let answer = try program.wgr("afstamming", "Aarlo")
    #expect(answer.status == 0)
    #expect(try answer.output == program.wgr("overview", "Aarlo", "--lineage").output)
  }

  @Test(arguments: [[], ["Aarlo", "--all"]])
  func itIsOneOrAll(words: [String]) throws {
    #expect(try program().wgr(["lineage"] + words).status == 64)
  }

  @Test(.needsSharedDocuments) func everyMergerOfTheCountryIsInIt() throws {
    let answer = try Registers.nationalWithAreas.get().wgr(
      "lineage", "--all", "--format", "csv", "--raw", "--quiet")
    let rows = CSVTable(answer.output).records
    let mergers = try CSVTable(URL(filePath: SharedDocuments.path(.mergers)))
    let told = Set(
      rows.map { row in
        ["code", "opvolgerCode", "datum", "wijze"].map { row[$0] ?? "" }
      })
    for number in mergers.rows.keys {
      let merger = ["gemeentecode_oud", "gemeentecode_nieuw", "datum", "wijze"].map {
        mergers.field($0, lineNumber: number) ?? ""
      }
      #expect(told.contains(merger), "\(number)")
    }
    // Of those that exist today each has one row without a successor.
    let today = try Registers.nationalWithAreas.get().wgr(
      "panel", "--from", "2026", "--to", "2026", "--format", "csv", "--raw", "--quiet")
    let codes = CSVTable(today.output).records.compactMap { $0["gemeentecode"] }
    #expect(codes.count == 342)
    let going = Set(rows.filter { $0["einde"] == "" }.compactMap { $0["code"] })
    #expect(going.isSuperset(of: codes))
  }
}
