extension IndexedGraph {
  /// How many neighbours each node has. Cost: linear in the nodes.
  package var degrees: [Int] { (0..<nodeCount).map { places(of: $0).count } }

  /// The sum of the weights of each node's edges. Cost: linear in nodes and edges.
  ///
  /// Source: A. Barrat e.a., "The architecture of complex weighted networks", PNAS 101 (2004).
  package var strengths: [Double] {
    (0..<nodeCount).map { weights[places(of: $0)].reduce(0, +) }
  }

  /// The part of all possible edges that exists, 2m / (n (n - 1)); 0 for fewer than two nodes.
  ///
  /// In a network in two modes most pairs can never be joined, so the density stays far below 1.
  package var density: Double {
    guard nodeCount > 1 else { return 0 }
    return 2 * Double(edgeCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
