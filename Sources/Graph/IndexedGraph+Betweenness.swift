extension IndexedGraph {
  /// Betweenness: how large a part of the shortest paths between other nodes runs through a node.
  ///
  /// The sum, over all pairs of other nodes, of the part of their shortest paths that passes the node,
  /// divided by the number of such pairs, (n - 1)(n - 2) / 2. Weights are not counted; pairs without
  /// a path add nothing. Equal to `betweenness_centrality` of networkx. Cost: edges × nodes with
  /// different neighbours, for those with the same neighbours are equally far from all others.
  ///
  /// Sources: L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40
  /// (1977); the algorithm is that of U. Brandes, "A faster algorithm for betweenness centrality",
  /// Journal of Mathematical Sociology 25 (2001).
  package var betweenness: [Double] { pathMeasures.betweenness }

  /// Betweenness and closeness of every node: both come from the same searches, which go on all processors at once.
  ///
  /// The searches are divided over a fixed number of parts, whose sums are added in order, so that the answer does not
  /// depend on the machine. Memory: linear in the nodes for each part.
  var pathMeasures: (betweenness: [Double], closeness: [Double]) {
    let twins = twins
    let parts = Array(0..<min(Self.partCount, max(1, twins.count))).concurrentMap { part in
      measures(of: stride(from: part, to: twins.count, by: Self.partCount).map { twins[$0] })
    }
    var sums = [Double](repeating: 0, count: nodeCount)
    var closeness = sums
    for part in parts {
      for node in sums.indices { sums[node] += part.dependencies[node] }
      for (node, value) in part.closeness { closeness[node] = value }
    }
    guard nodeCount > 2 else { return (sums, closeness) }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    return (sums.map { $0 / pairs }, closeness)
  }

  /// Into how many parts the searches are divided.
  private static let partCount = 16

  /// What searches from groups of twins add to each node, and the closeness of the twins.
  private func measures(
    of groups: [[Int]]
  ) -> (dependencies: [Double], closeness: [(node: Int, value: Double)]) {
    var sums = [Double](repeating: 0, count: nodeCount)
    var closeness: [(node: Int, value: Double)] = []
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        withUnsafeTemporaryAllocation(of: PathCount.Node.self, capacity: nodeCount) { nodes in
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: nodeCount) { order in
            nodes.initialize(repeating: PathCount.Node())
            order.initialize(repeating: 0)
            let count = PathCount(offsets: offsets, targets: targets, nodes: nodes, order: order)
            for twins in groups {
              let value = self.closeness(count.addDependencies(of: twins, to: &sums))
              closeness += twins.map { ($0, value) }
            }
          }
        }
      }
    }
    return (sums, closeness)
  }

  /// The nodes in groups with the same neighbours, ascending.
  private var twins: [[Int]] {
    Dictionary(grouping: 0..<nodeCount) { targets[places(of: $0)] }.values
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}

/// How far a node reaches.
struct Reach {
  /// How many other nodes it reaches.
  var nodes = 0
  /// The sum of the steps to them.
  var steps = 0
}

/// The shortest paths from one node to all others, counted; its memory serves one search after another.
///
/// Works on memory without bounds checks, which halves the time: every index comes from the graph, whose
/// `init` lets only existing nodes in.
private struct PathCount {
  let offsets: UnsafeBufferPointer<Int32>
  let targets: UnsafeBufferPointer<Int32>
  let nodes: UnsafeMutableBufferPointer<Node>
  /// The nodes in the order in which they were reached.
  let order: UnsafeMutableBufferPointer<Int32>

  /// What a search knows of a node.
  struct Node {
    /// How many shortest paths lead to it.
    var paths = 0.0
    /// The sum of (1 + dependency) / paths of the nodes behind it, see Brandes.
    var share = 0.0
    /// Steps from the start, -1 when not reached; so are all nodes between two searches.
    var distance: Int32 = -1
  }

  /// Adds to each node how much the twins, which have the same neighbours, depend on it to reach the
  /// others; how far the first of them reaches. One search does for all: each depends on another twin
  /// as the first does on the second.
  func addDependencies(of twins: [Int], to sums: inout [Double]) -> Reach {
    guard let start = twins.first else { return Reach() }
    let count = Double(twins.count)
    order[0] = Int32(truncatingIfNeeded: start)
    nodes[start] = Node(paths: 1, distance: 0)
    let reached = search()
    var reach = Reach(nodes: reached - 1)
    for place in stride(from: reached - 1, to: 0, by: -1) {
      let index = Int(order[place])
      let node = nodes[index]
      reach.steps += Int(node.distance)
      let dependency = node.share * node.paths
      sums[index] += count * dependency
      let share = (1 + dependency) / node.paths
      for neighbour in neighbours(of: index) {
        let other = Int(targets[neighbour])
        if nodes[other].distance < node.distance { nodes[other].share += share }
      }
    }
    for twin in twins.dropFirst() {
      let dependency = nodes[twin].share * nodes[twin].paths
      sums[twin] -= dependency
      sums[start] += dependency
    }
    for place in 0..<reached { nodes[Int(order[place])].distance = -1 }
    return reach
  }

  /// Searches breadth-first from the node that `order` begins with; how many nodes it reaches.
  private func search() -> Int {
    var next = 0
    var reached = 1
    while next < reached {
      let index = Int(order[next])
      next += 1
      let node = nodes[index]
      let further = node.distance + 1
      for neighbour in neighbours(of: index) {
        let target = targets[neighbour]
        let other = Int(target)
        if nodes[other].distance < 0 {
          nodes[other] = Node(paths: node.paths, distance: further)
          order[reached] = target
          reached += 1
        } else if nodes[other].distance == further {
          nodes[other].paths += node.paths
        }
      }
    }
    return reached
  }

  private func neighbours(of index: Int) -> Range<Int> {
    Int(offsets[index])..<Int(offsets[index + 1])
  }
}
