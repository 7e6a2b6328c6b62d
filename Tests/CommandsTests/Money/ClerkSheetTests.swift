import TestSupport
import Testing

/// A list of contributions as a clerk has it, in five formats, from the file to the overview of the council.
struct ClerkSheetTests {
  private let program: Workplace

  init() throws {
    program = try Workplace()
    #expect(try program.wgr("import", Exports.sample).status == 0)
  }

  @Test(.needsPeers, arguments: ["xlsx", "ods", "fods", "xml", "csv"])
  func aSheetComesToTheOverview(_ format: String) throws {
    let file = program.path("bijdragen.\(format)")
    _ = try Peers.output(of: "write_sheets.py", [file])
    let options = format == "csv" ? ["--encoding", "ibm850"] : []
    let imported = try program.wgr(["import", file] + options)
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.errors.contains("totaal of verschil (1)"))
    let overview = try program.wgr("overview", "Urk", "--year", "2027").output
    #expect(overview.contains("712.700"))
    #expect(overview.contains("1.305.800"))
    let remark = try program.wgr("show", "GGD Flevoland", "--format", "json").output
    #expect(!remark.contains("2018500"))
  }

  @Test(.needsPeers) func whatAWorkbookHidesIsSaid() throws {
    let file = program.path("bijdragen.xlsx")
    _ = try Peers.output(of: "write_sheets.py", [file])
    let imported = try program.wgr("import", file)
    #expect(imported.errors.contains("Oud"))
    #expect(imported.errors.contains("verborgen"))
  }

  @Test(.needsPeers) func theCodePageOfDOSIsSuspected() throws {
    let file = program.path("bijdragen.csv")
    _ = try Peers.output(of: "write_sheets.py", [file])
    let imported = try program.wgr("import", file)
    #expect(imported.errors.contains("--encoding"))
  }
}
