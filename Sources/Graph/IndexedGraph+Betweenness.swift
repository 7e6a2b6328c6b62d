extension IndexedGraph {
  /// Betweenness: how large a part of the shortest paths between other nodes runs through a node.
  ///
  /// The sum, over all pairs of other nodes, of the part of their shortest paths that passes the node,
  /// divided by the number of such pairs, (n - 1)(n - 2) / 2. Weights are not counted; pairs without
  /// a path add nothing. Equal to `betweenness_centrality` of networkx. Cost: edges × ``PathStarts``, of which there are
  /// no more than nodes with different neighbours, for those with the same neighbours are equally far from all others.
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
    pathMeasures(from: PathStarts(self))
  }

  /// The same by searches from some nodes.
  package func pathMeasures(
    from starts: PathStarts
  ) -> (betweenness: [Double], closeness: [Double]) {
    let parts = Array(0..<min(Self.partCount, max(1, starts.groups.count))).concurrentMap { part in
      measures(
        of: stride(from: part, to: starts.groups.count, by: Self.partCount)
          .map { starts.groups[$0] })
    }
    var sums = [Double](repeating: 0, count: nodeCount)
    var closeness = sums
    var steps = sums
    var counted = sums
    for part in parts {
      for node in sums.indices { sums[node] += part.dependencies[node] }
      for node in part.steps.indices {
        steps[node] += part.steps[node].sum
        counted[node] += part.steps[node].count
      }
      for (node, value) in part.closeness { closeness[node] = value }
    }
    if !starts.areAll {
      // Who was not searched from is as far from the others as from those that were.
      let isSearched = starts.isSearched(nodeCount)
      for node in 0..<nodeCount where !isSearched[node] && counted[node] > 0 {
        let others = starts.reached[node]
        closeness[node] = self.closeness(
          nodes: Double(others), steps: steps[node] / counted[node] * Double(others))
      }
    }
    guard nodeCount > 2 else { return (sums, closeness) }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    return (sums.map { $0 / pairs }, closeness)
  }

  /// Into how many parts the searches are divided.
  private static let partCount = 16

  /// What the searches of some nodes found.
  private struct PathSums {
    /// How much each node is depended on.
    var dependencies: [Double]
    /// The closeness of those that were searched from.
    var closeness: [(node: Int, value: Double)] = []
    /// The steps from those that stand for others to each node, and how many these are; empty where all were searched.
    var steps: [(sum: Double, count: Double)] = []
  }

  /// What searches from groups of twins find.
  private func measures(of groups: [PathStarts.Group]) -> PathSums {
    var sums = [Double](repeating: 0, count: nodeCount)
    var closeness: [(node: Int, value: Double)] = []
    let isSample = groups.contains { $0.weight > 1 }
    var steps = [(sum: Double, count: Double)](
      repeating: (0, 0), count: isSample ? nodeCount : 0)
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        withUnsafeTemporaryAllocation(of: PathCount.Node.self, capacity: nodeCount) { nodes in
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: nodeCount) { order in
            nodes.initialize(repeating: PathCount.Node())
            order.initialize(repeating: 0)
            let count = PathCount(offsets: offsets, targets: targets, nodes: nodes, order: order)
            for group in groups {
              let reach = count.addDependencies(of: group, to: &sums, steps: &steps)
              let value = self.closeness(
                nodes: Double(reach.nodes), steps: Double(reach.steps))
              closeness += group.twins.map { ($0, value) }
            }
          }
        }
      }
    }
    return PathSums(dependencies: sums, closeness: closeness, steps: steps)
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
  ///
  /// A group that stands for others counts for as many; then the steps to each node are added to `steps`, which is empty
  /// where all are searched.
  func addDependencies(
    of group: PathStarts.Group, to sums: inout [Double],
    steps: inout [(sum: Double, count: Double)]
  ) -> Reach {
    let twins = group.twins
    guard let start = twins.first else { return Reach() }
    let count = Double(twins.count) * group.weight
    order[0] = Int32(truncatingIfNeeded: start)
    nodes[start] = Node(paths: 1, distance: 0)
    let reached = search()
    var reach = Reach(nodes: reached - 1)
    for place in stride(from: reached - 1, to: 0, by: -1) {
      let index = Int(order[place])
      let node = nodes[index]
      reach.steps += Int(node.distance)
      if !steps.isEmpty {
        steps[index].sum += Double(twins.count) * Double(node.distance)
        steps[index].count += Double(twins.count)
      }
      let dependency = node.share * node.paths
      sums[index] += count * dependency
      let share = (1 + dependency) / node.paths
      for neighbour in neighbours(of: index) {
        let other = Int(targets[neighbour])
        if nodes[other].distance < node.distance { nodes[other].share += share }
      }
    }
    for twin in twins.dropFirst() {
      let dependency = nodes[twin].share * nodes[twin].paths * group.weight
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
