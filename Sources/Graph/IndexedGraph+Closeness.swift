extension IndexedGraph {
  /// Closeness: how near a node is to the nodes it can reach.
  ///
  /// With r nodes reached besides the node itself and s the sum of the steps to them: r / s × r / (n -
  /// 1). The second factor, for graphs in parts, keeps a node of a small part from seeming central; a
  /// node without edges has 0. Equal to `closeness_centrality` of networkx with `wf_improved`. Weights
  /// are not counted. Cost: edges × ``PathStarts``.
  ///
  /// Sources: L. C. Freeman, "Centrality in social networks", Social Networks 1 (1979); for graphs in
  /// parts S. Wasserman and K. Faust, "Social Network Analysis" (1994), p. 201.
  package var closeness: [Double] { pathMeasures.closeness }

  /// The closeness of a node that reaches so many others in so many steps together.
  func closeness(nodes reached: Double, steps: Double) -> Double {
    guard steps > 0, nodeCount > 1 else { return 0 }
    return reached / steps * (reached / Double(nodeCount - 1))
  }
}
