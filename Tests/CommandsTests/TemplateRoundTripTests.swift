import Foundation
import TestSupport
import Testing

/// The sheet for the griffier: what is filled in is read back, whatever program saved it.
struct TemplateRoundTripTests {
  /// How a completed sheet comes back.
  enum Way: String, CaseIterable {
    case plain, habits, savedByLibreOffice, openDocument, flatOpenDocument
  }

  private static let lelystad = ["template", "Lelystad", "--year", "2027"]

  /// A register with the sample and nothing else.
  private func register() throws -> Workplace {
    let register = try Workplace()
    let imported = try register.wgr("import", Exports.sample)
    try #require(imported.status == 0, "\(imported.errors)")
    return register
  }

  private func completed(_ manner: String, in register: Workplace) throws -> String {
    let format = manner == "csv" ? "csv" : "xlsx"
    let empty = try register.wgr(Self.lelystad + ["--format", format])
    try #require(empty.status == 0, "\(empty.errors)")
    let file = try register.write(empty.bytes, as: "leeg.\(format)")
    let filled = register.path("invulblad.\(format)")
    _ = try Peers.output(of: "fill_template.py", [manner, file, filled])
    return filled
  }

  /// Every sheet of the template as CSV, completed.
  private func sheets(in register: Workplace) throws -> [String] {
    let others = [
      "stemverhouding", "stemregels", "uittredingsbepaling", "risicoklasse", "klassenregel",
    ]
    return try [completed("csv", in: register)]
      + others.map { sheet in
        let empty = try register.wgr(Self.lelystad + ["--sheet", sheet])
        try #require(empty.status == 0, "\(empty.errors)")
        let file = try register.write(empty.bytes, as: "leeg-\(sheet).csv")
        let filled = register.path("\(sheet).csv")
        _ = try Peers.output(of: "fill_template.py", ["csv", file, filled])
        return filled
      }
  }

  private func facts(of register: Workplace) throws -> [Substring] {
    try Peers.output(of: "facts_of_template.py", [register.database]).split(separator: "\n")
  }

  private func file(_ way: Way, in register: Workplace) throws -> String {
    let plain = try completed(way == .habits ? "habits" : "plain", in: register)
    let folder = register.path("bewaard")
    return switch way {
    case .plain, .habits: plain
    case .savedByLibreOffice: try Office.converted(plain, to: "xlsx", in: folder)
    case .openDocument: try Office.converted(plain, to: "ods", in: folder)
    case .flatOpenDocument: try Office.converted(plain, to: "fods", in: folder)
    }
  }

  @Test(.needsPeers, .needsOffice, arguments: Way.allCases)
  func whatIsFilledInIsReadBackWithoutLoss(way: Way) throws {
    let expected = try register()
    let read = try expected.wgr(["import"] + sheets(in: expected))
    try #require(read.status == 0, "\(read.errors)")
    let found = try register()
    let again = try found.wgr("import", file(way, in: found))
    #expect(again.status == 0, "\(again.errors)")
    let (kept, wanted) = (try facts(of: found), try facts(of: expected))
    #expect(kept.count > 40)
    #expect(kept == wanted)
    // Rows in which nothing was filled in are no errors, and are counted.
    let stored = read.output.matches(of: /(\d+) opgeslagen/).compactMap { Int($0.1) }
    try #require(stored.count == 6)
    let sum = stored.reduce(0, +)
    #expect(again.output.contains(" \(sum) opgeslagen, 0 ongewijzigd, 0 afgewezen, "))
    #expect(!again.output.contains(" 0 genegeerd"))
    // The sheets that explain it are not told of; one that the griffier added is.
    #expect(!again.errors.contains("uitleg"))
    #expect(again.errors.contains("“Blad1”") == (way == .habits))
  }

  @Test(.needsPeers) func theWordsOnRisksStandInTheListAndOnTheCoverSheet() throws {
    let register = try register()
    try register.wgr("import", completed("plain", in: register))
    let list = try register.wgr(
      "overview", "Lelystad", "--bbv", "--year", "2027", "--format", "csv", "--raw"
    ).output
    #expect(list.contains(#""Garantie voor leningen van € 1,5 miljoen""#))
    #expect(list.contains("8 % van de stemmen"))
    let brief = try register.wgr(
      "overview", "Lelystad", "--brief", "29837044", "--year", "2027"
    ).output
    #expect(brief.contains("Garantie voor leningen van €"))
    #expect(!brief.contains("Nog niet ingevuld. De risico's"))
    // What a later document says takes the place of it.
    let corrected = try register.write(
      """
      gemeentecode;systeemId;regeling;boekjaar;documentsoort;bijdrage;risico
      GM0995;29837044;GGD;2027;begroting;;Geen
      """, as: "later.csv")
    try register.wgr("import", "--dated", "2026-05-20", corrected)
    let later = try register.wgr(
      "overview", "Lelystad", "--brief", "29837044", "--year", "2027"
    ).output
    #expect(later.contains("\nGeen\n") && !later.contains("Garantie voor leningen"))
  }

  @Test func onlyArrangementsThatOweABudgetAreAskedAbout() throws {
    let register = try Registers.sample.get()
    let sheet = try register.wgr("template", "Almere", "--year", "2027")
    #expect(!sheet.output.contains("Sociaal Domein Flevoland"))
    #expect(sheet.output.contains("Veiligheidsregio Flevoland"))
    #expect(
      sheet.errors.contains(
        "Niet in het invulblad: Sociaal Domein Flevoland. Een centrumregeling heeft geen "
          + "wettelijke agenda"))
    #expect(
      sheet.errors.contains(
        "Niet in het invulblad: Gemeenschappelijke regeling gebiedsinrichting Oosterwold. Een "
          + "regeling zonder meer heeft geen wettelijke agenda"))
    #expect(try register.wgr("template", "Almere", "--year", "2027", "--quiet").errors == "")
  }

  @Test func aSheetToFillInIsNoPageToRead() throws {
    let refused = try Registers.sample.get().wgr(
      "template", "Almere", "--year", "2027", "--format", "docx")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("json, csv, xlsx."))
  }

  @Test func aFrameworkLetterTakesNoRisks() throws {
    let register = try register()
    let file = try register.write(
      """
      gemeentecode;systeemId;regeling;boekjaar;documentsoort;bijdrage;risico
      GM0995;29837044;GGD;2027;kadernota;;Groot
      GM0995;29837044;GGD;2027;begroting;;Klein
      """, as: "invulblad.csv")
    let read = try register.wgr("import", file)
    #expect(read.output.contains("1 opgeslagen, 0 ongewijzigd, 1 afgewezen"))
    #expect(read.errors.contains("kadernota"))
  }
}
