import Foundation
import TestSupport
import Testing

/// Amounts of which the thousands cannot be told from decimals, and tables with a column per year.
struct AmbiguousAmountTests {
  private let program: MoneyProgram

  init() throws {
    program = try MoneyProgram()
    try program.run("import", MoneyProgram.sample("register-flevoland.xml"))
  }

  private func ledger() throws -> [Int?] {
    let sources = try program.run("sources", "--format", "json").json as? [[String: Any]]
    return ["opgeslagen", "ongewijzigd", "afgewezen"].map { sources?.last?[$0] as? Int }
  }

  private let list = """
    gemeente;regeling;boekjaar;documentsoort;bijdrage
    Urk;GGD Flevoland;2023;begroting;500
    Urk;GGD Flevoland;2024;begroting;172.000

    """

  @Test func theRefusalNamesTheOptionAndTheOptionReadsTheSameFile() throws {
    let file = try program.write(list, to: "bijdragen.csv")
    let refused = try program.run("import", file)
    #expect(refused.remarks.contains("--decimal-mark komma"))
    #expect(try ledger() == [1, 0, 1])
    #expect(try program.run("import", file).output.contains("al ingelezen"))
    let read = try program.run("import", file, "--decimal-mark", "komma")
    #expect(read.status == 0)
    #expect(try ledger() == [2, 0, 0])
    let overview = try program.run("overview", "Urk", "--year", "2024").output
    #expect(overview.contains("172.000"))
  }

  @Test func anotherMarkIsWrongUse() throws {
    let file = try program.write(list, to: "bijdragen.csv")
    let answer = try program.run("import", file, "--decimal-mark", "streep")
    #expect(answer.status == 64)
    #expect(answer.remarks.contains("komma"))
  }

  @Test func aTableWithAColumnPerYearSaysHowToReadItAndIsRead() throws {
    let file = try program.write(
      "Deelnemer;2023;2024\nUrk;500,00;600,00\nAlmere;;1.200.000\n", to: "jaren.csv")
    let refused = try program.run("import", file)
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("boekjaar:=kolomnaam"))
    let mapping = try program.write(
      """
      gemeente=Deelnemer
      regeling:=GGD Flevoland
      documentsoort:=begroting
      boekjaar:=kolomnaam
      grootheid:=bijdrage

      """, to: "jaren.koppeling")
    #expect(try program.run("import", file, "--map-file", mapping).status == 0)
    #expect(try ledger() == [2, 0, 0])
    let almere = try program.run("overview", "Almere", "--year", "2024")
      .output
    #expect(almere.contains("€ 1,2 miljoen"))
  }
}
