import Graph
import Testing

@Suite struct IndexedGraphTests {
  /// Two triangles joined by an edge, and a node alone.
  let barbell = IndexedGraph(
    nodeCount: 7,
    edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)].map { .init($0.0, $0.1) })

  @Test func edgesBetweenTheSameNodesBecomeOneWithTheSumOfTheirWeights() {
    let graph = IndexedGraph(
      nodeCount: 2, edges: [.init(0, 1, weight: 2), .init(1, 0, weight: 3)])
    #expect(graph.edges == [.init(0, 1, weight: 5)])
    #expect(graph.strengths == [5, 5])
  }

  @Test func loopsAndEdgesToUnknownNodesAreLeftOut() {
    let graph = IndexedGraph(nodeCount: 2, edges: [.init(0, 0), .init(0, 2), .init(-1, 1)])
    #expect(graph.edgeCount == 0)
    #expect(IndexedGraph(nodeCount: -1, edges: []).nodeCount == 0)
  }

  @Test func nodesOutsideTheGraphHaveNoNeighboursDistancesOrPaths() {
    #expect(barbell.neighbours(of: 7).isEmpty)
    #expect(barbell.distances(from: -1).allSatisfy { $0 == nil })
    #expect(barbell.shortestPath(from: 0, to: 9) == nil)
    #expect(barbell.shortestPath(from: 9, to: 0) == nil)
  }

  @Test func shortestPathTakesTheLowestNodeAtEveryStep() {
    let square = IndexedGraph(
      nodeCount: 4, edges: [.init(0, 2), .init(2, 3), .init(0, 1), .init(1, 3)])
    #expect(square.shortestPath(from: 0, to: 3) == [0, 1, 3])
    #expect(square.shortestPath(from: 3, to: 0) == [3, 1, 0])
    #expect(square.shortestPath(from: 2, to: 2) == [2])
  }

  @Test func thereIsNoPathBetweenParts() {
    #expect(barbell.shortestPath(from: 0, to: 6) == nil)
    #expect(barbell.components == [0, 0, 0, 0, 0, 0, 1])
  }

  @Test func theNodesOfTheBridgeLieBetweenTheOthers() {
    let betweenness = barbell.betweenness
    #expect(betweenness[2] == betweenness[3])
    #expect(betweenness[2] == 6.0 / 15)
    #expect(betweenness[0] == 0 && betweenness[6] == 0)
  }

  @Test func communitiesAreTheTrianglesAndTheSameEachTime() {
    let groups = barbell.communities()
    #expect(groups == [0, 0, 0, 1, 1, 1, 2])
    #expect(groups == barbell.communities())
    #expect(barbell.communities(seed: 2, attempts: 0) == groups)
  }

  @Test func aNodeWithoutAGroupCountsAsAlone() {
    #expect(
      barbell.modularity(of: [0, 0, 0, 1, 1]) == barbell.modularity(of: [0, 0, 0, 1, 1, 9, 8]))
  }

  /// The published example of NODF has its own numbers; this matrix is small enough to count by hand: rows 1111, 1100,
  /// 1000. Rows: (100 + 100 + 100) / 3; columns of degrees 3, 2, 1, 1: five pairs of different degrees, all nested, of six.
  @Test func nestednessIsCountedByHand() throws {
    let graph = IndexedGraph(
      nodeCount: 7,
      edges: [(0, 3), (0, 4), (0, 5), (0, 6), (1, 3), (1, 4), (2, 3)].map { .init($0.0, $0.1) })
    let isSecond = (0..<7).map { $0 > 2 }
    #expect(abs(try #require(graph.nestedness(isSecond)) - 800.0 / 9) < 1e-9)
    #expect(IndexedGraph(nodeCount: 2, edges: [.init(0, 1)]).nestedness([false, true]) == nil)
  }

  @Test func strongEdgesAreShortOnes() {
    // Over the middle twice as heavy as straight on is as long: half of the paths go each way.
    let graph = IndexedGraph(
      nodeCount: 3, edges: [.init(0, 1, weight: 2), .init(1, 2, weight: 2), .init(0, 2)])
    #expect(graph.weightedBetweenness == [0, 0.5, 0])
  }

  @Test func chanceExplainsAnEdgeOfANodeWithOneEdge() {
    let graph = IndexedGraph(
      nodeCount: 4, edges: [.init(0, 1, weight: 8), .init(0, 2, weight: 1), .init(0, 3, weight: 1)])
    #expect(graph.disparity.map { ($0 * 1e9).rounded() / 1e9 } == [0.04, 0.81, 0.81])
  }

  @Test func coresFollowTheTriangles() {
    #expect(barbell.coreNumbers == [2, 2, 2, 2, 2, 2, 0])
  }

  @Test func theSurroundingsOfANodeComeNearestFirst() {
    #expect(barbell.surroundings(of: 4, steps: 1) == [4, 3, 5])
    #expect(barbell.surroundings(of: 4, steps: 2) == [4, 3, 5, 2])
    #expect(barbell.induced(on: [4, 3, 5, 4, 99]).edgeCount == 3)
  }

  @Test func theLayoutIsTheSameEachTimeAndKeepsNodesApart() {
    let layout = barbell.layout
    #expect(layout == barbell.layout)
    #expect(Set(layout).count == 7)
    #expect(layout.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    #expect(IndexedGraph(nodeCount: 0, edges: []).layout.isEmpty)
  }

  @Test func anEmptyGraphHasNoMeasures() {
    let empty = IndexedGraph(nodeCount: 0, edges: [])
    #expect(empty.betweenness.isEmpty && empty.closeness.isEmpty && empty.clustering.isEmpty)
    #expect(empty.communities().isEmpty && empty.coreNumbers.isEmpty && empty.components.isEmpty)
    #expect(empty.density == 0 && empty.modularity(of: []) == 0)
    #expect(
      empty.constraint.isEmpty && empty.weightedBetweenness.isEmpty && empty.disparity.isEmpty)
    #expect(empty.nestedness([]) == nil && empty.assortativity([]) == nil)
    #expect(empty.twoModeDensity([]) == 0 && empty.twoModeModularity(of: [], []) == 0)
  }

  @Test(.needsPeers, arguments: 0..<16)
  func randomGraphsMeasureAsNetworkxAndIgraphDo(seed: Int) throws {
    let peer = try PeerMeasures(["random", String(seed)])
    let edges = peer.edges.map { IndexedGraph.Edge(Int($0[0]), Int($0[1]), weight: $0[2]) }
    try peer.expectSame(
      IndexedGraph(nodeCount: peer.order.count, edges: edges), named: peer.order)
  }
}
