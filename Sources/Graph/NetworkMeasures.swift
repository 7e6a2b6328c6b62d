/// The measures of every node of a network and of the network as a whole.
package struct NetworkMeasures: Sendable {
  /// The measures of the nodes, in the order of the graph.
  package let nodes: [Node]
  /// How many edges there are.
  package let edgeCount: Int
  /// How many connected parts there are.
  package let componentCount: Int
  /// See ``IndexedGraph/density``.
  package let density: Double
  /// The modularity of the communities.
  package let modularity: Double
  /// From how many nodes the shortest paths were followed, see ``PathStarts``. Where these are not all, betweenness and
  /// closeness are estimates.
  package let searchedNodeCount: Int

  /// The measures of one node.
  package struct Node: Sendable {
    /// The node.
    package let node: NetworkGraph.Node
    /// See ``IndexedGraph/degrees``.
    package let degree: Int
    /// See ``IndexedGraph/strengths``.
    package let strength: Double
    /// See ``IndexedGraph/betweenness``.
    package let betweenness: Double
    /// See ``IndexedGraph/closeness``.
    package let closeness: Double
    /// See ``IndexedGraph/twoModeClustering`` and ``IndexedGraph/clustering``; `nil` where the graph is too large for it,
    /// see ``IndexedGraph/isWithinReach(isTwoMode:)``.
    package let clustering: Double?
    /// See ``IndexedGraph/coreNumbers``.
    package let core: Int
    /// The number of its community, see ``IndexedGraph/communities(seed:attempts:)``.
    package let community: Int
  }

  /// Measures a graph; one with arrangements among its nodes as a network in two modes.
  ///
  /// Cost: nodes × edges, up to the bounds of ``PathStarts`` and ``IndexedGraph/isWithinReach(isTwoMode:)``.
  ///
  /// - Parameter isExact: Whether there are no such bounds.
  package init(_ network: NetworkGraph, isExact: Bool = false) {
    let graph = network.graph
    let isTwoMode = network.nodes.contains { if case .arrangement = $0 { true } else { false } }
    let degrees = graph.degrees
    let strengths = graph.strengths
    let starts = PathStarts(graph, mostSteps: isExact ? .max : PathStarts.mostSteps)
    let (betweenness, closeness) = graph.pathMeasures(from: starts)
    let clustering =
      isExact || graph.isWithinReach(isTwoMode: isTwoMode)
      ? isTwoMode ? graph.twoModeClustering : graph.clustering : nil
    let cores = graph.coreNumbers
    let communities = graph.communities()
    nodes = network.nodes.enumerated().map { node, name in
      Node(
        node: name, degree: degrees[node], strength: strengths[node],
        betweenness: betweenness[node],
        closeness: closeness[node], clustering: clustering?[node], core: cores[node],
        community: communities[node])
    }
    searchedNodeCount = starts.nodeCount
    edgeCount = graph.edgeCount
    componentCount = (graph.components.max() ?? -1) + 1
    density = graph.density
    modularity = graph.modularity(of: communities)
  }
}
