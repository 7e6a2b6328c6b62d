/// An undirected weighted graph in compact form: nodes are numbers from 0, and the neighbours of all
/// nodes lie in one array, those of a node together and ascending (compressed sparse rows).
///
/// Pure structure; ``NetworkGraph`` tells what a node stands for. A graph has no loops and at most one
/// edge between two nodes.
package struct IndexedGraph: Sendable {
  /// How many nodes there are, with those that have no edge.
  package let nodeCount: Int

  /// Where the neighbours of a node begin in `targets`; one more entry than nodes.
  let offsets: [Int32]
  /// The neighbours; every edge is in it twice, once from each end.
  let targets: [Int32]
  /// The weight of the edge to each of `targets`.
  let weights: [Double]

  /// An edge between two nodes and its weight.
  package struct Edge: Hashable, Sendable {
    /// One end.
    package var source: Int
    /// The other end.
    package var target: Int
    /// The weight.
    package var weight: Double

    /// The two nodes, whichever comes first.
    package var ends: Ends { Ends(low: min(source, target), high: max(source, target)) }

    /// An edge of weight 1 unless told otherwise.
    package init(_ source: Int, _ target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Two nodes, the lower one first.
  package struct Ends: Hashable, Sendable {
    /// The lower one.
    package let low: Int
    /// The higher one.
    package let high: Int
  }

  /// A graph of these edges.
  ///
  /// Edges between the same two nodes become one and their weights are added; loops and edges to
  /// nodes that do not exist are left out. Cost: linear in nodes and edges, besides sorting the
  /// neighbours of each node.
  package init(nodeCount: Int, edges: [Edge]) {
    let nodes = 0..<max(0, nodeCount)
    var lists = [[(node: Int32, weight: Double)]](repeating: [], count: nodes.count)
    for edge in edges
    where edge.source != edge.target && nodes.contains(edge.source) && nodes.contains(edge.target) {
      lists[edge.source].append((Int32(truncatingIfNeeded: edge.target), edge.weight))
      lists[edge.target].append((Int32(truncatingIfNeeded: edge.source), edge.weight))
    }
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    offsets.reserveCapacity(nodes.count + 1)
    targets.reserveCapacity(edges.count * 2)
    weights.reserveCapacity(edges.count * 2)
    for list in lists {
      let start = targets.count
      for (node, weight) in list.sorted(by: { $0.node < $1.node }) {
        if targets.count > start, targets[targets.count - 1] == node {
          weights[weights.count - 1] += weight
        } else {
          targets.append(node)
          weights.append(weight)
        }
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
    self.nodeCount = nodes.count
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// How many edges there are.
  package var edgeCount: Int { targets.count / 2 }

  /// Every edge once, from its lower to its higher node, ascending.
  package var edges: [Edge] {
    (0..<nodeCount).flatMap { node in
      places(of: node).compactMap { place in
        let other = Int(targets[place])
        return other > node ? Edge(node, other, weight: weights[place]) : nil
      }
    }
  }

  /// The neighbours of a node, ascending; none for a node that does not exist.
  package func neighbours(of node: Int) -> ArraySlice<Int32> {
    (0..<nodeCount).contains(node) ? targets[places(of: node)] : []
  }

  /// The graph of some nodes and the edges among them, numbered in the order given.
  ///
  /// Nodes that do not exist or come again are left out.
  package func induced(on nodes: [Int]) -> IndexedGraph {
    var numbers: [Int: Int] = [:]
    for node in nodes where (0..<nodeCount).contains(node) && numbers[node] == nil {
      numbers[node] = numbers.count
    }
    let edges = edges.compactMap { edge in
      numbers[edge.source].flatMap { source in
        numbers[edge.target].map { Edge(source, $0, weight: edge.weight) }
      }
    }
    return IndexedGraph(nodeCount: numbers.count, edges: edges)
  }

  /// Where the neighbours of an existing node lie in `targets`.
  func places(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
}
