import Foundation
import Graph
import Records
import TestSupport
import Testing

@Suite struct NetworkExportCommandTests {
  static let texts = [
    "graphml", "gexf", "dot", "pajek", "pajek-one-mode", "edge-list", "incidence", "followthemoney",
    "node-link", "turtle", "jsonld",
  ]
  static let folders = ["gephi-csv", "cypher-csv", "memberships"]

  private struct Exported: Decodable {
    var knopen: [Node]
    var randen: [Edge]
    struct Node: Decodable {
      var id: String
      var naam: String
      var soort: String?
      var lijn: String?
      var provincie: String?
      var onderwerp: String?
    }
    struct Edge: Decodable {
      var van: String
      var naar: String
      var weight: Double?
    }
  }

  private struct Measured: Decodable {
    let netwerk: Counts
    struct Counts: Decodable { let knopen, randen: Int }
  }

  /// What another program reads in an export.
  private struct Opened: Decodable {
    var nodes: [String: [String: String]]
    var edges: [Edge]
    var spells: [String: [String]]?
    struct Edge: Decodable {
      init(from decoder: any Decoder) {}
    }
  }

  @Test(
    .needsSharedDocuments, .needsPeers,
    arguments: [
      ("2016-01-01", [693, 1674], [383, 3645]), ("2020-06-01", [1022, 3312], [367, 4765]),
      ("2026-05-16", [1011, 3551], [351, 4639]),
    ])
  func theNationalNetworkHasTheNodesAndEdgesOfTheRegister(
    date: String, whole: [Int], projected: [Int]
  ) throws {
    let register = try Registers.national.get()
    let arguments = ["network", "export", "--format", "json", "--on", date]
    let network = try decode(Exported.self, register.wgr(arguments))
    #expect([network.knopen.count, network.randen.count] == whole)
    let municipalities = try decode(
      Exported.self, register.wgr(arguments + ["--projection", "municipalities"]))
    #expect([municipalities.knopen.count, municipalities.randen.count] == projected)
    // A script that knows nothing of the package read the same.
    let other = Network(try SharedRegister.excerpt(), on: try #require(Day(iso: date)))
    #expect(
      Set(network.knopen.map(\.id).filter { $0.hasPrefix("org:") })
        == Set(other.organisations.keys.map { "org:\($0)" }))
    #expect(
      Set(network.knopen.filter { $0.soort == "regeling" }.map(\.naam))
        == Set(other.arrangements.values.map(\.shortTitle)))
    #expect(network.randen.count == other.participations.count)
  }

  @Test(.needsPeers, arguments: texts)
  func aFileIsOpenedByTheProgramItIsFor(format: String) throws {
    for (register, count) in zip(try Registers.all(), [nil, [1011, 3551]]) {
      let arguments = ["network", "export", "--on", "2026-05-16"]
      let expected = try decode(Exported.self, register.wgr(arguments + ["--format", "json"]))
      let result = try register.wgr(arguments + ["--format", format])
      let file = try Peers.makeFolder() + "/a." + format
      try result.bytes.write(to: URL(fileURLWithPath: file))
      let opened = try open(format, file)
      // A list of edges has no nodes that have none.
      let ends = Set(expected.randen.flatMap { [$0.van, $0.naar] })
      #expect(
        Set(opened.nodes.keys) == (format == "edge-list" ? ends : Set(expected.knopen.map(\.id))))
      #expect(opened.edges.count == expected.randen.count)
      if let count, format != "edge-list" {
        #expect([opened.nodes.count, opened.edges.count] == count)
      }
    }
  }

  @Test(.needsPeers, arguments: folders)
  func aFolderIsOpenedByTheProgramItIsFor(format: String) throws {
    let counts = [nil, format == "memberships" ? 9516 : 3551]
    for (register, edges) in zip(try Registers.all(), counts) {
      let folder = try Peers.makeFolder() + "/made/here"
      let result = try register.wgr([
        "network", "export", "--on", "2026-05-16", "--format", format, "--output", folder,
      ])
      #expect(result.status == 0 && result.bytes.isEmpty && result.errors.isEmpty)
      let opened = try open(format, folder)
      if let edges { #expect(opened.edges.count == edges) }
    }
  }

  @Test(.needsPeers) func gexfWithoutADayIsTheWholeHistoryOfLines() throws {
    let register = try Registers.sample.get()
    let result = try register.wgr(["network", "export", "--format", "gexf"])
    let file = try Peers.makeFolder() + "/a.gexf"
    try result.bytes.write(to: URL(fileURLWithPath: file))
    let opened = try open("gexf", file)
    #expect(opened.spells?.isEmpty == false)
    let arrangements = opened.nodes.filter { $0.key.hasPrefix("regeling:") }
    #expect(arrangements.allSatisfy { $0.key == "regeling:" + ($0.value["lijn"] ?? "") })
    let formed = try register.wgr(["network", "export", "--format", "gexf", "--form", "GO"])
    #expect(formed.bytes.count < result.bytes.count)
  }

  @Test(
    .needsSharedDocuments,
    arguments: ["2016-01-01", "2019-06-01", "2020-06-01", "2021-12-31", "2026-05-16"])
  func aDayOfTheHistoryHasTheNodesAndEdgesOfThatDay(day: String) throws {
    let register = try Registers.national.get()
    let history = try OpenedHistory(
      register.wgr(["network", "export", "--format", "gexf"]).bytes)
    let stats = try JSONDecoder().decode(
      Measured.self,
      from: register.wgr(["network", "stats", "--on", day, "--format", "json"]).bytes)
    let nodes = history.counts(on: day)
    #expect(nodes == [stats.netwerk.knopen, stats.netwerk.randen])
    if day == "2020-06-01" { #expect(nodes == [1022, 3312]) }
  }

  @Test(
    .needsSharedDocuments, arguments: ["2016-01-01", "2020-06-01", "2026-05-16"],
    ["shared", "newman"])
  func aDayOfTheHistoryOfPairsWeighsAsThatDay(day: String, weight: String) throws {
    let register = try Registers.national.get()
    let question = [
      "network", "export", "--projection", "municipalities", "--weight", weight, "--format",
    ]
    let history = try OpenedHistory(register.wgr(question + ["gexf"]).bytes)
    let network = try decode(Exported.self, register.wgr(question + ["json", "--on", day]))
    #expect(history.counts(on: day) == [network.knopen.count, network.randen.count])
    let sum = network.randen.reduce(0) { $0 + ($1.weight ?? 0) }
    #expect(abs(history.weight(on: day) - sum) < 1e-6)
  }

  @Test(.needsPeers) func theHistoryOfPairsIsOpened() throws {
    let register = try Registers.sample.get()
    let result = try register.wgr([
      "network", "export", "--format", "gexf", "--projection", "municipalities",
    ])
    let file = try Peers.makeFolder() + "/a.gexf"
    try result.bytes.write(to: URL(fileURLWithPath: file))
    let opened = try open("gexf", file)
    #expect(opened.spells?.isEmpty == false && !opened.edges.isEmpty)
    #expect(opened.nodes.keys.allSatisfy { $0.hasPrefix("org:") })
  }

  @Test(.needsPeers) func provincesAreThoseOfTheAddressesAndSubjectsThoseOfThePanel() throws {
    let exports =
      [(try Registers.sample.get(), Exports.sample("register-flevoland.xml"))]
      + (SharedDocuments.here.areExpected
        ? [(try Registers.national.get(), try SharedDocuments.path(.nationalExport))] : [])
    for (register, export) in exports {
      let network = try decode(
        Exported.self,
        register.wgr(["network", "export", "--on", "2026-05-16", "--format", "json"]))
      let counted = try JSONDecoder().decode(
        [String: String].self,
        from: Data(Peers.output(of: "independent_provinces.py", [export]).utf8))
      let told = network.knopen.filter { $0.lijn == nil }
        .reduce(into: [:]) { $0[String($1.id.dropFirst(4))] = $1.provincie }
      #expect(told.isEmpty == counted.isEmpty)
      #expect(
        told == counted.filter { entry in network.knopen.contains { $0.id == "org:" + entry.key } })
      let panel = try register.wgr([
        "panel", "--unit", "arrangement", "--from", "2026", "--to", "2026", "--day", "05-16",
        "--format",
        "csv", "--raw", "--quiet",
      ])
      let subjects = CSVTable(panel.output).records.reduce(into: [String: String]()) {
        $0[$1["lijn"] ?? ""] = $1["onderwerp"]
      }
      let arrangements = network.knopen.filter { $0.lijn != nil }
      #expect(arrangements.contains { $0.onderwerp != nil })
      for node in arrangements {
        #expect(subjects[node.lijn ?? ""] == node.onderwerp ?? "", "\(node.naam)")
      }
    }
  }

  @Test func membershipsTellWhenTheyWereSeen() throws {
    let register = try Registers.sample.get()
    let folder = try Peers.makeFolder()
    _ = try register.wgr(["netwerk", "export", "--format", "memberships", "--output", folder])
    let table = try String(contentsOfFile: folder + "/memberships.csv", encoding: .utf8)
    let rows = CSVTable(table).records
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["eerst_gezien"] == "2026-05-16" })
    #expect(rows.allSatisfy { $0["laatst_gezien"] == "2026-05-16" })
  }

  @Test(arguments: ["nl", "en"])
  func theCodebookSpeaksTheLanguageAskedFor(language: String) throws {
    let register = try Registers.sample.get()
    let folder = try Peers.makeFolder()
    _ = try register.wgr([
      "network", "export", "--format", "memberships", "--output", folder, "--language", language,
    ])
    let codebook = try String(contentsOfFile: folder + "/codebook.csv", encoding: .utf8)
    #expect(codebook.contains("name of the participant") == (language == "en"))
  }

  @Test(arguments: texts + ["text", "markdown", "html", "json", "csv"])
  func theSameRegisterAndDayGiveTheSameBytes(format: String) throws {
    for register in try Registers.all() {
      let arguments = ["network", "export", "--format", format]
      let first = try register.wgr(arguments)
      #expect(first.status == 0 && !first.bytes.isEmpty)
      #expect(try register.wgr(arguments).bytes == first.bytes)
    }
  }

  @Test func aPartOfTheNetworkIsChosen() throws {
    let register = try Registers.sample.get()
    let arguments = ["network", "--on", "2026-05-16", "export", "--format", "json"]
    let whole = try decode(Exported.self, register.wgr(arguments))
    let part = try decode(
      Exported.self, register.wgr(arguments + ["--form", "OL,GO", "--kinds", "gemeente,provincie"]))
    #expect(part.knopen.count < whole.knopen.count)
    #expect(
      Set(part.knopen.compactMap(\.soort)).isSubset(of: ["gemeente", "provincie", "regeling"]))
    let theme = try decode(Exported.self, register.wgr(arguments + ["--theme", "natuur"]))
    #expect((1..<whole.knopen.count).contains(theme.knopen.count))
  }

  @Test func refusesADayOnWhichNothingWasKnown() throws {
    let register = try Registers.sample.get()
    let result = try register.wgr([
      "network", "export", "--format", "json", "--as-known-on", "2026-05-15",
    ])
    #expect(result.status == 1)
    #expect(result.bytes.isEmpty)
  }

  private func decode<Answer: Decodable>(
    _ type: Answer.Type, _ result: Execution
  ) throws -> Answer {
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(type, from: result.bytes)
  }

  private func open(_ format: String, _ path: String) throws -> Opened {
    let text = try Peers.output(of: "open_export.py", [format, path])
    return try JSONDecoder().decode(Opened.self, from: Data(text.utf8))
  }
}
