import Graph
import Records
import TestSupport
import Testing

@Suite struct NetworkGraphTests {
  @Test(.needsSharedDocuments, .needsPeers, arguments: ["2026-05-16", "2020-01-01"])
  func theNationalNetworkMeasuresAsNetworkxAndIgraphDo(date: String) throws {
    let (excerpt, rows) = (try SharedRegister.excerpt(), try SharedRegister.rows())
    let peer = try PeerMeasures(["register", rows, date, "two-mode"])
    let network = NetworkGraph(Network(excerpt, on: try #require(Day(iso: date))))
    try peer.expectSame(network.graph, named: network.nodes.map(name))
  }

  @Test(.needsSharedDocuments, .needsPeers) func theMunicipalitiesMeasureAsNetworkxAndIgraphDo()
    throws
  {
    let (excerpt, rows) = (try SharedRegister.excerpt(), try SharedRegister.rows())
    let peer = try PeerMeasures(["register", rows, "2026-05-16", "municipalities"])
    let network = NetworkGraph(projecting: Network(excerpt, on: SharedRegister.day))
    #expect(network.graph.nodeCount == 351)
    #expect(network.graph.edgeCount == 4639)
    try peer.expectSame(network.graph, named: network.nodes.map(name))
  }

  @Test func newmanWeighsAnArrangementByItsMunicipalities() throws {
    let network = Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)
    let shared = NetworkGraph(projecting: network)
    let newman = NetworkGraph(projecting: network, weight: .newman)
    #expect(shared.graph.edges.map(\.weight) == [2, 1, 1])
    #expect(newman.graph.edges.map(\.weight) == [1.5, 0.5, 0.5])
  }

  @Test func aRepeatedParticipationIsOneEdge() {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.participations += excerpt.participations
    let network = NetworkGraph(Network(excerpt, on: TownsAndDistrict.day))
    #expect(network.graph.edgeCount == 6)
    #expect(network.graph.strengths.max() == 4)
  }

  @Test func aPathAlternatesOrganisationsAndArrangements() {
    let network = NetworkGraph(Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day))
    let path = network.shortestPath(
      from: .organisation(BodyID(3)), to: .organisation(BodyID(2)))
    #expect(
      path == [
        .organisation(BodyID(3)), .arrangement(VersionID(100)), .organisation(BodyID(2)),
      ])
    #expect(
      network.shortestPath(from: .organisation(BodyID(3)), to: .organisation(BodyID(9))) == nil)
  }

  @Test func measuresOfANetworkInTwoModesUseItsOwnClustering() {
    let network = NetworkGraph(Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day))
    let measures = NetworkMeasures(network)
    #expect(measures.nodes.map(\.clustering) == network.graph.twoModeClustering)
    #expect(measures.edgeCount == 6 && measures.componentCount == 1)
  }

  private func name(_ node: NetworkGraph.Node) -> String {
    switch node {
    case .organisation(let id): "org:\(id)"
    case .arrangement(let id): "regeling:\(id)"
    }
  }
}
