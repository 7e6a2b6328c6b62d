import Graph
import TestSupport
import Testing

/// Networks that are too large to follow the paths from every node.
@Suite struct PathStartsTests {
  /// A part in which everything is some steps from everything, and a small one.
  private let graph: IndexedGraph = {
    var random = SplitMix(state: 7)
    let edges = (1..<600).flatMap { node in
      (0..<2).map { _ in IndexedGraph.Edge(node, Int.random(in: 0..<node, using: &random)) }
    }
    return IndexedGraph(nodeCount: 604, edges: edges + [.init(600, 601), .init(601, 602)])
  }()

  @Test func aGraphWithinTheBoundIsSearchedFromEveryNode() {
    let starts = PathStarts(graph)
    #expect(starts.areAll && starts.nodeCount == graph.nodeCount)
    #expect(PathStarts(graph, areWeighted: true).areAll)
  }

  @Test func beyondItWhatIsCentralStaysSo() throws {
    let whole = graph.pathMeasures(from: PathStarts(graph))
    let starts = PathStarts(graph, mostSteps: 2 * graph.edgeCount * 150)
    #expect(!starts.areAll && (150..<170).contains(starts.nodeCount))
    let estimate = graph.pathMeasures(from: starts)
    func central(_ values: [Double]) -> Set<Int> {
      Set(values.indices.sorted { values[$0] > values[$1] }.prefix(10))
    }
    #expect(central(whole.betweenness).intersection(central(estimate.betweenness)).count >= 7)
    let (sum, estimatedSum) = (
      whole.betweenness.reduce(0, +), estimate.betweenness.reduce(0, +)
    )
    #expect(abs(estimatedSum - sum) < sum / 10)
    for node in 0..<600 {
      #expect(abs(estimate.closeness[node] - whole.closeness[node]) < whole.closeness[node] / 5)
    }
    // A small part is searched from all of its nodes.
    #expect(estimate.closeness[600...603] == whole.closeness[600...603])
    #expect(estimate.betweenness[600...603] == whole.betweenness[600...603])
  }

  @Test func someNodesAreSearchedFromWhateverItTakes() {
    #expect(PathStarts(graph, mostSteps: 0).nodeCount >= 32)
    #expect(PathStarts(graph, areWeighted: true, mostSteps: 0).nodeCount >= 32)
  }

  @Test func withoutABoundEveryNodeIsSearchedFrom() {
    let edges = (0..<27_000).map {
      IndexedGraph.Edge($0 % 4_500, ($0 * 7 + $0 / 4_500 + 1) % 4_500)
    }
    let graph = IndexedGraph(nodeCount: 4_500, edges: edges)
    #expect(PathStarts(graph).nodeCount < 4_500)
    #expect(PathStarts(graph, mostSteps: .max).nodeCount == 4_500)
  }

  @Test func nodesWithTheSameNeighboursAreMeasuredOnceAndAlike() throws {
    let star = IndexedGraph(nodeCount: 5_001, edges: (1...5_000).map { .init(0, $0) })
    #expect(star.isWithinReach(isTwoMode: true))
    #expect(Set(star.twoModeClustering.dropFirst()) == [1])
    #expect(Set(star.constraint.dropFirst()) == [1])
    let isSecond = [true] + [Bool](repeating: false, count: 5_000)
    #expect(star.nestedness(isSecond) == 0)
    // Two triples of nodes, of which one's neighbours are among the other's.
    let nested = IndexedGraph(
      nodeCount: 8,
      edges: (2..<8).map { .init(0, $0) } + (5..<8).map { .init(1, $0) })
    let value = try #require(
      nested.nestedness([true, true] + [Bool](repeating: false, count: 6)))
    // Of 16 pairs: the two arrangements 1, and of organisations the nine of unequal degree 1 each.
    #expect(abs(value - 100 * 10 / 16) < 1e-9)
  }

  @Test func theNeighboursOfNeighboursHaveABound() {
    let hub = IndexedGraph(
      nodeCount: 40_001,
      edges: (1...20_000).flatMap { [.init(0, $0), .init($0, 20_000 + $0)] })
    #expect(!hub.isWithinReach(isTwoMode: true) && !hub.isWithinReach(isTwoMode: false))
  }
}
