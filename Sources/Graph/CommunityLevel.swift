/// A level of the Louvain method: a graph whose nodes are groups of the level below, so that the edges
/// within a group have become part of its strength.
struct CommunityLevel {
  /// The graph between the groups, without what lies within them.
  private let graph: IndexedGraph
  /// The strength of each node, with the edges within it counted from both ends.
  private let strengths: [Double]
  /// The sum of all strengths.
  private let total: Double

  /// The lowest level: the nodes of a graph.
  init(_ graph: IndexedGraph) {
    self.init(graph: graph, strengths: graph.strengths)
  }

  private init(graph: IndexedGraph, strengths: [Double]) {
    self.graph = graph
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  /// Groups the nodes: moves them, groups the groups, and moves the nodes again between those.
  func grouping(_ generator: inout some RandomNumberGenerator) -> [Int] {
    let own = Array(0..<graph.nodeCount)
    let groups = IndexedGraph.numberedBySize(improved(own, &generator))
    let count = (groups.max() ?? -1) + 1
    guard count < graph.nodeCount else { return groups }
    let above = level(of: groups, count: count).grouping(&generator)
    return improved(groups.map { above[$0] }, &generator)
  }

  /// The level whose nodes are these groups.
  private func level(of groups: [Int], count: Int) -> CommunityLevel {
    var sums = [Double](repeating: 0, count: count)
    for (node, group) in groups.enumerated() { sums[group] += strengths[node] }
    let edges = graph.edges.map { edge in
      IndexedGraph.Edge(groups[edge.source], groups[edge.target], weight: edge.weight)
    }
    return CommunityLevel(
      graph: IndexedGraph(nodeCount: count, edges: edges), strengths: sums)
  }

  /// Moves single nodes to the neighbouring group that raises modularity most, in random order, until
  /// no move raises it. Groups are numbers below the number of nodes.
  private func improved(
    _ groups: [Int], _ generator: inout some RandomNumberGenerator
  ) -> [Int] {
    guard total > 0 else { return groups }
    var groups = groups
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for (node, group) in groups.enumerated() { sums[group] += strengths[node] }
    var links = [Double](repeating: 0, count: graph.nodeCount)
    let order = (0..<graph.nodeCount).shuffled(using: &generator)
    var moved = true
    while moved {
      moved = false
      for node in order {
        let home = groups[node]
        let near = addLinks(of: node, groups: groups, to: &links)
        sums[home] -= strengths[node]
        func gain(_ group: Int) -> Double { links[group] - strengths[node] * sums[group] / total }
        var best = home
        var bestGain = gain(home) + Self.leastGain * total
        for group in near where gain(group) > bestGain {
          best = group
          bestGain = gain(group)
        }
        sums[best] += strengths[node]
        groups[node] = best
        moved = moved || best != home
        for group in near { links[group] = 0 }
      }
    }
    return groups
  }

  /// Adds the weight of a node's edges to that of the groups they lead to; those groups, in order of
  /// the neighbours.
  private func addLinks(of node: Int, groups: [Int], to links: inout [Double]) -> [Int] {
    var near: [Int] = []
    for place in graph.places(of: node) {
      let group = groups[Int(graph.targets[place])]
      if links[group] == 0 { near.append(group) }
      links[group] += graph.weights[place]
    }
    return near
  }

  /// The least part of the total strength that a move must gain, so that rounding cannot keep nodes
  /// moving forever.
  private static let leastGain = 1e-12
}
