package import Records

/// Measures of a network that are worked out only when they are asked for.
package struct FurtherMeasures: Sendable {
  /// The measures of each node, in the order of the graph.
  package let nodes: [Node]
  /// See ``IndexedGraph/twoModeDensity(_:)``; `nil` in one mode.
  package let density: Double?
  /// See ``IndexedGraph/twoModeModularity(of:_:)``, of the communities; `nil` in one mode.
  package let modularity: Double?
  /// See ``IndexedGraph/nestedness(_:)``; `nil` in one mode, and in a graph too large for it.
  package let nestedness: Double?
  /// See ``IndexedGraph/assortativity(_:)``, by inhabitants; `nil` in two modes.
  package let assortativity: Double?
  /// From how many nodes weighted paths were followed, see ``PathStarts``; `nil` in two modes.
  package let searchedNodeCount: Int?

  /// The measures of one node.
  package struct Node: Sendable {
    /// See ``IndexedGraph/constraint``; `nil` also in a graph too large for it, as ``NetworkMeasures/Node/clustering``.
    package let constraint: Double?
    /// See ``IndexedGraph/weightedBetweenness``; `nil` in two modes, where every edge weighs the same.
    package let betweenness: Double?
  }

  /// Measures a graph whose nodes have these communities and inhabitants. Cost: in one mode that of
  /// ``IndexedGraph/weightedBetweenness``, in two that of ``IndexedGraph/constraint``.
  ///
  /// - Parameter isExact: as for ``NetworkMeasures/init(_:isExact:)``.
  package init(
    _ network: NetworkGraph, communities: [Int], isExact: Bool = false,
    inhabitants: (BodyID) -> Int?
  ) {
    let graph = network.graph
    let isArrangement = network.nodes.map { if case .arrangement = $0 { true } else { false } }
    let isTwoMode = isArrangement.contains(true)
    let sizes = network.nodes.map { node -> Double? in
      if case .organisation(let body) = node { inhabitants(body).map(Double.init) } else { nil }
    }
    let starts =
      isTwoMode
      ? nil
      : PathStarts(
        graph, areWeighted: true, mostSteps: isExact ? .max : PathStarts.mostSteps)
    let betweenness = starts.map(graph.weightedBetweenness)
    let isWithinReach = isExact || graph.isWithinReach(isTwoMode: isTwoMode)
    let constraint = isWithinReach ? graph.constraint : nil
    nodes = network.nodes.indices.map { place in
      Node(constraint: constraint?[place], betweenness: betweenness?[place])
    }
    searchedNodeCount = starts?.nodeCount
    density = isTwoMode ? graph.twoModeDensity(isArrangement) : nil
    modularity = isTwoMode ? graph.twoModeModularity(of: communities, isArrangement) : nil
    nestedness = isTwoMode && isWithinReach ? graph.nestedness(isArrangement) : nil
    assortativity = isTwoMode ? nil : graph.assortativity(sizes)
  }
}
