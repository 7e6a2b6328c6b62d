import Foundation
import TestSupport
import Testing

/// The network of several years over one set of nodes.
struct WavesTests {
  private struct Wave: Decodable {
    let ties: [[String]]
    let nodes, pairs, towns, kept: Int
  }

  private struct Exported: Decodable {
    let randen: [Edge]
    struct Edge: Decodable { let van, naar: String }
  }

  /// A register with its waves of 2024, 2025 and 2026 in a folder.
  private func folders() throws -> [(register: Workplace, folder: String)] {
    try Registers.all().map { register in
      let folder = try Peers.makeFolder() + "/waves"
      let made = try register.wgr([
        "network", "waves", "--from", "2024", "--to", "2026", "--output", folder,
      ])
      try #require(made.status == 0 && made.output.isEmpty, "\(made.errors)")
      return (register, folder)
    }
  }

  private func measured(_ folder: String) throws -> [String: Wave] {
    let text = try Peers.output(of: "independent_waves.py", [folder])
    return try JSONDecoder().decode([String: Wave].self, from: Data(text.utf8))
  }

  @Test(.needsPeers) func everyWaveIsTheNetworkOfItsDay() throws {
    for (register, folder) in try folders() {
      for (year, wave) in try measured(folder) {
        let export = try register.wgr([
          "network", "export", "--on", "\(year)-01-01", "--format", "json",
        ])
        let network = try JSONDecoder().decode(Exported.self, from: export.bytes)
        #expect(Set(wave.ties) == Set(network.randen.map { [$0.van, $0.naar] }))
        #expect(wave.ties.count == network.randen.count)
      }
    }
  }

  @Test(.needsPeers, arguments: ["igraph", "backbone", "ergm", "rsiena"])
  func theScriptsOfRReadTheFolder(script: String) throws {
    for (_, folder) in try folders() {
      let waves = try measured(folder).sorted { $0.key < $1.key }
      guard let output = try R.output(script + ".R", in: folder) else { return }
      let numbers =
        output
        .split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
      let size = try ["actors", "events"].map { name in
        CSVTable(try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)).rows.count
      }
      let expected = waves.map { year, wave in
        let first = Int(year) ?? 0
        return switch script {
        case "igraph": [first, wave.nodes, wave.ties.count, wave.pairs]
        case "backbone": [first, wave.towns, wave.kept]
        default: [first, size.reduce(0, +), wave.ties.count]
        }
      }
      let ties = waves.map(\.value.ties.count).reduce(0, +)
      #expect(numbers == (script == "rsiena" ? [size + [3] + [size[0], 3, ties]] : expected))
    }
  }

  /// Two towns that become one in 2025, with another beside them.
  private func merged(_ more: String...) throws -> (String) throws -> String {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    func member(_ id: Int, _ joined: String = "2015-01-01") -> Element {
      .member(id, "Gemeente \(id)", joined: joined)
    }
    let export = RegisterXML(
      [
        .organisation(1, "Gemeente Aarlo", code: "GM0001", end: "2025-01-01"),
        .organisation(2, "Gemeente Beerlo", code: "GM0002", end: "2025-01-01"),
        .organisation(3, "Gemeente Aarbeer", code: "GM0003", start: "2025-01-01"),
        .organisation(4, "Gemeente Ceelo", code: "GM0004"),
      ],
      [
        .arrangement(
          100, "Afval", from: "2015-01-01", until: "2025-01-01",
          [member(1), member(2), member(4)],
          [Element("nextVersion", "", ["systeemId": "101"])]),
        .arrangement(
          101, "Afval", from: "2025-01-01", [member(3, "2025-01-01"), member(4)],
          [Element("previousVersion", "", ["systeemId": "100"])]),
      ])
    let mergers = """
      datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
      2025-01-01;GM0001;Aarlo;GM0003;Aarbeer;opgegaan in;
      2025-01-01;GM0002;Beerlo;GM0003;Aarbeer;opgegaan in;
      """
    let imported = try program.wgr(
      "import", program.write(export.text, as: "register.xml"),
      program.write(mergers, as: "herindelingen.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    let made = try program.wgr(
      ["network", "waves", "--from", "2024", "--to", "2026", "--output", program.path("map")] + more
    )
    try #require(made.status == 0, "\(made.errors)")
    return { try String(contentsOfFile: program.path("map/\($0)"), encoding: .utf8) }
  }

  @Test func whoComesAndGoesStandsInTheCompositionOfItsWaves() throws {
    let file = try merged()
    #expect(
      CSVTable(try file("actors.csv")).records.map { $0["id"] } == [1, 2, 3, 4].map { "org:\($0)" })
    #expect(CSVTable(try file("events.csv")).records.map { $0["id"] } == ["regeling:100"])
    #expect(try file("composition-actors.txt") == "1 1\n1 1\n2 3\n1 3\n")
    #expect(try file("composition-events.txt") == "1 3\n")
    #expect(try file("incidence-2024.mtx").hasSuffix("\n4 1 3\n1 1\n2 1\n4 1\n"))
    #expect(try file("incidence-2025.mtx").hasSuffix("\n4 1 2\n3 1\n4 1\n"))
  }

  @Test func onFixedBoundariesAMergerIsNoChange() throws {
    let file = try merged("--boundaries", "2026")
    #expect(CSVTable(try file("actors.csv")).records.map { $0["id"] } == ["org:3", "org:4"])
    #expect(try file("composition-actors.txt") == "1 3\n1 3\n")
    for year in 2024...2026 {
      #expect(try file("incidence-\(year).mtx").hasSuffix("\n2 1 2\n1 1\n2 1\n"))
    }
  }

  @Test func everyColumnIsInTheCodebookAndEveryTableInThePackage() throws {
    let file = try merged()
    let codebook = CSVTable(try file("codebook.csv")).records
    let package = try JSONValue(parsing: Data(file("datapackage.json").utf8))
    let tables = try package.list("resources").compactMap { $0["path"]?.text }
    #expect(
      tables == ["waves.csv", "actors.csv", "events.csv", "actor-years.csv", "codebook.csv"])
    for table in tables.dropLast() {
      let columns = codebook.filter { $0["tabel"] == table }.compactMap { $0["kolom"] }
      #expect(CSVTable(try file(table)).columns == columns)
    }
  }

  @Test(arguments: [
    (["--format", "json"], "laat --format weg"), (["--from", "2027"], "het vroegste eerst"),
    (["--boundaries", "2020"], "laatste jaar of een later"),
  ])
  func wrongUseIsSaid(words: [String], part: String) throws {
    let register = try Registers.sample.get()
    let folder = try Peers.makeFolder() + "/waves"
    let result = try register.wgr(
      ["network", "waves", "--to", "2026", "--output", folder] + words)
    #expect(result.status == 64 && result.errors.contains(part), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func withoutAFolderNothingIsMade() throws {
    #expect(try Registers.sample.get().wgr("network", "waves").status == 64)
  }
}
