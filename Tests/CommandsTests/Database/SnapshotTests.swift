import Foundation
import TestSupport
import Testing

/// What `snapshot` writes, and that whoever has it has exactly the same.
struct SnapshotTests {
  private static let documents = [
    Exports.sample, Exports.sample("herindelingen.csv"), Exports.sample("inwoners.csv"),
    Exports.sample("verbonden-partijen-flevoland.csv"),
    Exports.sample("zienswijzen-flevoland.csv"), Exports.sample("iv3-gemeenten.csv"),
  ]

  private static func register(readAt moment: String) throws -> Workplace {
    let workplace = try Workplace(at: moment)
    let read = try workplace.wgr(["import"] + documents)
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  private static let early = Result { try register(readAt: "2026-05-17T08:00:00Z") }
  private static let late = Result { try register(readAt: "2027-11-28T21:00:00Z") }

  private func files(in folder: URL) throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).reduce(into: [:]) {
      let file = folder.appending(path: $1)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { return }
      $0[$1] = try Data(contentsOf: file)
    }
  }

  @Test func theSameDocumentsGiveTheSameBytesWheneverItIsMade() throws {
    let (early, late) = try (Self.early.get(), Self.late.get())
    let first = try early.wgr("snapshot", "--output", "een")
    let second = try late.wgr("snapshot", "--output", "een")
    try #require(first.status == 0 && second.status == 0, "\(first.errors) \(second.errors)")
    #expect(first.output == second.output)
    let files = try files(in: early.folder.appending(path: "een"))
    let others = try self.files(in: late.folder.appending(path: "een"))
    #expect(files.count > 20)
    for (name, bytes) in files { #expect(others[name] == bytes, "\(name)") }
    #expect(others.count == files.count)
    // Another document gives another line to cite.
    let more = try Workplace()
    _ = try more.wgr(["import"] + Self.documents.dropLast())
    #expect(try more.wgr("snapshot", "--output", "een").output != first.output)
  }

  @Test func theLineToCiteHoldsForTheFiles() throws {
    let workplace = try Self.early.get()
    let made = try workplace.wgr("snapshot", "--output", "regel", "--language", "en")
    let line = made.output
    #expect(line.hasPrefix("Register van Overheidsorganisaties. Joint arrangements"))
    #expect(line.contains("as of 16 May 2026") && line.hasSuffix("\n"))
    #expect(line.split(separator: "\n").count == 1)
    let sum = try Peers.run("/usr/bin/sha256sum", [workplace.path("regel/SHA256SUMS")]).prefix(64)
    #expect(line.contains("sha256:\(sum)"))
    let checked = try workplace.shell("cd regel && sha256sum --check --strict --quiet SHA256SUMS")
    #expect(checked.status == 0 && checked.output == "" && checked.errors == "")
  }

  @Test func theManifestNamesDayDocumentsProgramAndCommand() throws {
    let workplace = try Self.early.get()
    try #require(try workplace.wgr("snapshot", "--output", "manifest").status == 0)
    let bytes = try Data(contentsOf: URL(filePath: workplace.path("manifest/manifest.json")))
    let manifest = try JSONValue(parsing: bytes)
    #expect(manifest["peildatum"] == .text("2026-05-16"))
    #expect(manifest["registerdatum"] == .text("2026-05-16"))
    #expect(manifest["versie"]?.text?.isEmpty == false)
    #expect(
      manifest["opdracht"]
        == .text(
          "wgr snapshot --from 2016 --on 2026-05-16 --language nl --output snapshot"))
    #expect(manifest["bronnen"]?.items.count == Self.documents.count)
    #expect(manifest["bronnen"]?.items.allSatisfy { $0["sha256"]?.text?.count == 64 } == true)
    let files = manifest["bestanden"]?.items ?? []
    #expect(files.contains { $0["licentie"] == .text("CC0-1.0") })
    #expect(files.contains { $0["bestand"] == .text("register.sqlite") && $0["licentie"] == .null })
  }

  @Test func anEarlierSnapshotIsReplacedAndNothingElse() throws {
    let workplace = try Self.register(readAt: "2026-05-17T08:00:00Z")
    try #require(try workplace.wgr("snapshot", "--output", "map").status == 0)
    #expect(try workplace.wgr("snapshot", "--output", "map").status == 0)
    _ = try workplace.write("van mij", as: "map/eigen.txt")
    let refused = try workplace.wgr("snapshot", "--output", "map")
    #expect(refused.status == 73 && refused.errors.contains("eigen.txt"))
    #expect(try workplace.text("map/eigen.txt") == "van mij")
    #expect(try workplace.wgr("snapshot", "--output", "map", "--force").status == 0)
    // A bundle is no snapshot, and a file is no folder.
    try #require(
      try workplace.wgr("bundle", "Almere", "--year", "2027", "--output", "dossier").status == 0)
    #expect(try workplace.wgr("snapshot", "--output", "dossier").status == 73)
    _ = try workplace.write("van mij", as: "bestand")
    #expect(try workplace.wgr("snapshot", "--output", "bestand").status == 73)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
        .allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func anArchiveHasTheSameFiles() throws {
    let workplace = try Self.early.get()
    try #require(try workplace.wgr("snapshot", "--output", "a").status == 0)
    try #require(try workplace.wgr("snapshot", "--output", "a.zip").status == 0)
    let unpacked = try workplace.shell("python3 -m zipfile -e a.zip uit")
    #expect(unpacked.status == 0, "\(unpacked.errors)")
    let files = try files(in: workplace.folder.appending(path: "a"))
    let packed = try self.files(
      in: workplace.folder.appending(path: "uit/wgr-snapshot-2026-05-16"))
    #expect(packed == files)
  }

  @Test func standardOutputTakesTheArchive() throws {
    let workplace = try Self.early.get()
    try #require(try workplace.wgr("snapshot", "--output", "zelfde.zip").status == 0)
    let made = try workplace.wgr("snapshot", "--output", "-")
    #expect(made.status == 0, "\(made.errors)")
    #expect(FileManager.default.contents(atPath: workplace.path("zelfde.zip")) == made.bytes)
    #expect(made.errors.contains("sha256:"))
  }

  @Test(arguments: [
    ["--format", "json"], ["--as-known-on", "2026-05-16"], ["--from", "2030"], ["--output", ""],
    ["--output", "."],
  ])
  func wrongUseIsSaid(arguments: [String]) throws {
    for language in ["nl", "en"] {
      let output = arguments[0] == "--output" ? [] : ["--output", "nooit"]
      let answer = try Self.early.get().wgr(
        ["snapshot", "--language", language] + output + arguments)
      #expect(answer.status == 64, "\(answer.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: try Self.early.get().path("nooit")))
  }

  @Test func withoutAnExportThereIsNothingToCite() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample("herindelingen.csv"))
    let answer = try workplace.wgr("snapshot", "--output", "map")
    #expect(answer.status == 1 && answer.errors.contains("wgr update"))
    #expect(try Workplace().wgr("snapshot", "--output", "map").status == 66)
  }

  @Test(.needsSharedDocuments, .needsPeers) func researchersOpenTheNationalOne() throws {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr([
      "import", SharedDocuments.path(.nationalExport), SharedDocuments.path(.mergers),
      SharedDocuments.path(.affiliatedParties),
    ])
    try #require(read.status == 0, "\(read.errors)")
    let made = try workplace.wgr("snapshot", "--output", "land")
    try #require(made.status == 0, "\(made.errors)")
    let checked = try workplace.shell("cd land && sha256sum --check --strict --quiet SHA256SUMS")
    #expect(checked.status == 0, "\(checked.output)")
    let count = try Peers.run(
      "/usr/bin/sqlite3",
      [
        workplace.path("land/register.sqlite"),
        """
        PRAGMA integrity_check; PRAGMA foreign_key_check;
        SELECT count(DISTINCT line), count(*) FROM membership WHERE "start" <= '2026-05-16'
          AND ("end" IS NULL OR '2026-05-16' < "end")
        """,
      ])
    #expect(count == "ok\n451|3551\n")
    let told = try Peers.output(
      ofProgram: """
        import networkx, pandas, yaml
        network = networkx.read_graphml("network/network.graphml")
        print(network.number_of_nodes(), network.number_of_edges())
        panel = pandas.read_csv("panel/municipality/panel-municipality.csv")
        print(len(panel), panel["jaar"].min(), panel["jaar"].max(), int(panel[panel.jaar == 2026]["vermeld"].sum()))
        years = pandas.read_csv("panel/municipality/years.csv")
        print(*years[years.jaar == 2016][["vermeld", "afgeleid"]].iloc[0])
        print(len(pandas.read_csv("codebook.csv")) > 300)
        print(yaml.safe_load(open("CITATION.cff"))["cff-version"])
        """, in: workplace.path("land"))
    let lines = told.split(separator: "\n")
    #expect(lines[0] == "1011 3551")
    // Without those of municipalities that are gone and still listed.
    #expect(lines[1].hasSuffix(" 2016 2026 3161"))
    #expect(lines[2...] == ["1573 1168", "True", "1.2.0"])
    // wgr answers from it as from the register itself.
    let question = ["overview", "Amersfoort", "--on", "2026-05-16", "--format", "markdown"]
    #expect(
      try workplace.wgr(question + ["--database", "land/register.sqlite"]).output
        == workplace.wgr(question).output)
    #expect(try workplace.wgr("doctor", "--database", "land/register.sqlite").status == 0)
  }
}
