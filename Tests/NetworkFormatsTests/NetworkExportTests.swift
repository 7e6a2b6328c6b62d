import Graph
import NetworkFormats
import Records
import Renderers
import TestSupport
import Testing

@Suite struct NetworkExportTests {
  /// The formats that keep every attribute, and how each is written.
  static let formats: [(name: String, files: @Sendable (NetworkExport) -> [NetworkFile])] = [
    ("graphml", { [.init(name: "a.graphml", title: "", text: GraphML.render($0))] }),
    ("gexf", { [.init(name: "a.gexf", title: "", text: GEXF.render($0))] }),
    ("dot", { [.init(name: "a.dot", title: "", text: DOT.render($0))] }),
    ("node-link", { [.init(name: "a.json", title: "", text: NodeLinkJSON.render($0))] }),
    ("turtle", { [.init(name: "a.ttl", title: "", text: Turtle.render($0))] }),
    ("jsonld", { [.init(name: "a.jsonld", title: "", text: JSONLD.render($0))] }),
    ("gephi-csv", { GephiCSV.files($0) }),
    ("cypher-csv", { CypherCSV.files($0) }),
  ]

  static let small = NetworkExport(
    Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day), lines: TownsAndDistrict.excerpt,
    subjects: [100: "veiligheidsregio"],
    contribution: { $0.organisation.id == BodyID(2) ? 1234 : nil })

  static let national = Result {
    let excerpt = try SharedRegister.excerpt()
    return NetworkExport(Network(excerpt, on: SharedRegister.day), lines: excerpt)
  }

  static let municipalities = Result {
    NetworkExport(projecting: Network(try SharedRegister.excerpt(), on: SharedRegister.day))
  }

  /// Both networks of the country, where the register is expected.
  private static func ofTheRegister() throws -> [NetworkExport] {
    SharedDocuments.here.areExpected ? [try national.get(), try municipalities.get()] : []
  }

  @Test(.needsSharedDocuments, .needsPeers)
  func theNationalNetworkHasTheNodesAndEdgesOfTheContract() throws {
    let (national, municipalities) = (try Self.national.get(), try Self.municipalities.get())
    #expect(national.nodes.count == 1011)
    #expect(national.edges.count == 3551)
    #expect(municipalities.nodes.count == 351)
    #expect(municipalities.edges.count == 4639)
    #expect(Set(national.nodes.map(\.id)).count == 1011)
    let amersfoort = try #require(national.nodes.first { $0.id == "org:35134" })
    #expect(amersfoort.name == "Gemeente Amersfoort")
    #expect(amersfoort.kind == "gemeente")
    #expect(amersfoort.code == "GM0307")
    #expect(amersfoort.inhabitants == 163_764)
  }

  @Test(.needsPeers, arguments: formats.indices)
  func hardTextsAreReadBackAsTheyAre(format: Int) throws {
    let (name, files) = Self.formats[format]
    let opened = try OpenedExport(name, files(Self.small))
    // Control characters cannot be told in XML or RDF; DOT and Pajek have spaces for line breaks.
    func plain(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 }))
    }
    func plain(_ nodes: [String: [String: String]]) -> [String: [String: String]] {
      nodes.mapValues { $0.mapValues { plain($0) } }
    }
    #expect(plain(opened.nodes) == plain(Self.small.expectedNodes))
    #expect(opened.edges.count == Self.small.edges.count)
    let bodies = Set(opened.edges.compactMap { $0.attributes["bestuursorganen"] })
    #expect(bodies.count == 1)
    #expect(bodies.first?.contains("Dagelijks & <bestuur>") == true)
  }

  @Test(.needsSharedDocuments, .needsPeers, arguments: formats.indices)
  func otherProgramsReadTheNationalNetworkAsItIs(format: Int) throws {
    for network in [try Self.national.get(), try Self.municipalities.get()] {
      let (name, files) = Self.formats[format]
      let opened = try OpenedExport(name, files(network))
      #expect(opened.nodes == network.expectedNodes)
      // Statements of RDF have no order; two formats have the weight in a place of its own.
      func comparable(_ edge: OpenedExport.Edge) -> OpenedExport.Edge {
        var edge = edge
        if name == "turtle" || name == "jsonld", let bodies = edge.attributes["bestuursorganen"] {
          let each = Set(bodies.split(separator: "; "))
          edge.attributes["bestuursorganen"] = each.sorted().joined(separator: "; ")
        }
        if name == "gephi-csv" || name == "gexf" { edge.attributes["weight"] = nil }
        return edge
      }
      #expect(Set(opened.edges.map(comparable)) == Set(network.expectedEdges.map(comparable)))
      if let counts = opened.igraph {
        #expect(counts == [network.nodes.count, network.edges.count])
      }
    }
  }

  @Test(.needsPeers) func turtleAndJSONLDMakeTheSameNumberOfStatements() throws {
    let turtle = try OpenedExport("turtle", Self.formats[4].files(Self.small))
    let jsonLD = try OpenedExport("jsonld", Self.formats[5].files(Self.small))
    #expect(turtle.triples == jsonLD.triples)
    #expect(turtle.title == Self.small.title)
    #expect(jsonLD.title == Self.small.title)
  }

  @Test(.needsPeers) func pajekKeepsTheTwoModesAndTheIdentifiers() throws {
    for network in [Self.small] + (try Self.ofTheRegister()) {
      let files = [NetworkFile(name: "a.net", title: "", text: Pajek.render(network))]
      let opened = try OpenedExport("pajek", files)
      #expect(Set(opened.nodes.keys) == Set(network.nodes.map(\.id)))
      #expect(opened.title?.hasPrefix(network.title + "; peildatum: ") == true)
      #expect(opened.firstMode == network.nodes.count { !$0.isArrangement })
      #expect(opened.igraph == [network.nodes.count, network.edges.count])
      #expect(opened.edges.count == network.edges.count)
    }
  }

  @Test(arguments: formats.indices)
  func theSameNetworkGivesTheSameBytes(format: Int) {
    let excerpt = TownsAndDistrict.excerpt
    let again = NetworkExport(
      Network(excerpt, on: TownsAndDistrict.day), lines: excerpt,
      subjects: [100: "veiligheidsregio"],
      contribution: { $0.organisation.id == BodyID(2) ? 1234 : nil })
    #expect(Self.formats[format].files(Self.small) == Self.formats[format].files(again))
  }

  @Test func anArrangementIsKnownByItsLine() throws {
    let node = try #require(Self.small.nodes.first { $0.systemID == SystemID(201) })
    #expect(node.id == "regeling:200")
    #expect(node.line == LineID(200))
  }

  @Test func anArrangementOfWhichVersionsOverlapIsOneNode() {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.arrangements[VersionID(200)]?.inForce = Period(start: Day(iso: "2020-01-01"))
    let network = NetworkExport(Network(excerpt, on: TownsAndDistrict.day), lines: excerpt)
    let arrangements = network.nodes.filter(\.isArrangement)
    #expect(arrangements.map(\.id) == ["regeling:100", "regeling:200"])
    #expect(arrangements.map(\.systemID.number) == [100, 201])
  }

  @Test func aParticipantThatNoLongerExistsIsMarked() {
    #expect(Self.small.nodes.map(\.isAbolished) == [false, false, true, false, nil, nil])
  }

  @Test func edgesToNodesThatDoNotExistAreLeftOut() {
    let network = NetworkExport(
      title: "", day: TownsAndDistrict.day, nodes: [], edges: [.init(source: 0, target: 1)])
    #expect(network.edges.isEmpty)
  }
}
