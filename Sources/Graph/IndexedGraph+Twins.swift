extension IndexedGraph {
  /// The nodes in groups with the same neighbours, ascending.
  var twins: [[Int]] { grouped { targets[places(of: $0)] } }

  /// The nodes in groups with the same neighbours and the same weights to these, ascending.
  var weightedTwins: [[Int]] {
    grouped { [targets[places(of: $0)].map(Double.init), Array(weights[places(of: $0)])] }
  }

  private func grouped(by key: (Int) -> some Hashable) -> [[Int]] {
    Dictionary(grouping: 0..<nodeCount, by: key).values
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// Whether the measures that look at the neighbours of neighbours are worked out: that takes no more steps over two
  /// edges than ``mostSecondSteps``, from one node of each group with the same neighbours where there are two kinds of
  /// nodes, else from every node. The square of the neighbours of one node is beyond it from some 14,000 on.
  package func isWithinReach(isTwoMode: Bool) -> Bool {
    var steps = 0
    let starts = isTwoMode ? twins.compactMap(\.first) : Array(0..<nodeCount)
    for node in starts {
      for neighbour in targets[places(of: node)] { steps += places(of: Int(neighbour)).count }
      if steps > Self.mostSecondSteps { return false }
    }
    return true
  }

  /// See ``isWithinReach(isTwoMode:)``.
  private static let mostSecondSteps = 200_000_000
}
