extension IndexedGraph {
  /// Closeness: how near a node is to the nodes it can reach.
  ///
  /// With r nodes reached besides the node itself and s the sum of the steps to them: r / s × r / (n -
  /// 1). The second factor, for graphs in parts, keeps a node of a small part from seeming central; a
  /// node without edges has 0. Equal to `closeness_centrality` of networkx with `wf_improved`. Weights
  /// are not counted. Cost: nodes × edges.
  ///
  /// Sources: L. C. Freeman, "Centrality in social networks", Social Networks 1 (1979); for graphs in
  /// parts S. Wasserman and K. Faust, "Social Network Analysis" (1994), p. 201.
  public var closeness: [Double] {
    (0..<nodeCount).map { node in
      var reached = 0
      var steps = 0
      for case let distance? in distances(from: node) {
        reached += 1
        steps += distance
      }
      guard steps > 0 else { return 0 }
      let others = Double(reached - 1)
      return others / Double(steps) * others / Double(nodeCount - 1)
    }
  }
}
