import Foundation
import TestSupport
import Testing

/// Amounts of which the thousands cannot be told from decimals, and tables with a column per year.
struct AmbiguousAmountTests {
  private let program: Workplace

  init() throws {
    program = try Workplace(at: "2026-06-01T12:00:00Z")
    try program.wgr("import", Exports.sample("register-flevoland.xml"))
  }

  private func ledger() throws -> [Int?] {
    let sources = try program.wgr("sources", "--format", "json").json() as? [[String: Any]]
    return ["opgeslagen", "ongewijzigd", "afgewezen"].map { sources?.last?[$0] as? Int }
  }

  private let list = """
    gemeente;regeling;boekjaar;documentsoort;bijdrage
    Urk;GGD Flevoland;2023;begroting;500
    Urk;GGD Flevoland;2024;begroting;172.000

    """

  @Test func theRefusalNamesTheOptionAndTheOptionReadsTheSameFile() throws {
    let file = try program.write(list, as: "bijdragen.csv")
    let refused = try program.wgr("import", file)
    #expect(refused.errors.contains("--decimal-mark komma"))
    #expect(try ledger() == [1, 0, 1])
    #expect(try program.wgr("import", file).output.contains("al ingelezen"))
    let read = try program.wgr("import", file, "--decimal-mark", "komma")
    #expect(read.status == 0)
    #expect(try ledger() == [2, 0, 0])
    let overview = try program.wgr("overview", "Urk", "--year", "2024").output
    #expect(overview.contains("172.000"))
  }

  @Test func anotherMarkIsWrongUse() throws {
    let file = try program.write(list, as: "bijdragen.csv")
    let answer = try program.wgr("import", file, "--decimal-mark", "streep")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("komma"))
  }

  @Test func aTableWithAColumnPerYearSaysHowToReadItAndIsRead() throws {
    let file = try program.write(
      "Deelnemer;2023;2024\nUrk;500,00;600,00\nAlmere;;1.200.000\n", as: "jaren.csv")
    let refused = try program.wgr("import", file)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("boekjaar:=kolomnaam"))
    let mapping = try program.write(
      """
      gemeente=Deelnemer
      regeling:=GGD Flevoland
      documentsoort:=begroting
      boekjaar:=kolomnaam
      grootheid:=bijdrage

      """, as: "jaren.koppeling")
    #expect(try program.wgr("import", file, "--map-file", mapping).status == 0)
    #expect(try ledger() == [2, 0, 0])
    let almere = try program.wgr("overview", "Almere", "--year", "2024")
      .output
    #expect(almere.contains("€ 1,2 miljoen"))
  }
}
