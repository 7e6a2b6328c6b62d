import Graph
import Pages

extension NetworkExport {
  /// The network with only the edges that weigh more than by chance at a level (disparity filter), each with its chance;
  /// all nodes stay. Cost: linear in the edges; see ``IndexedGraph/disparity``.
  package func backbone(below level: Double) -> NetworkExport {
    let graph = graph
    var chances: [IndexedGraph.Ends: Double] = [:]
    for (edge, chance) in zip(graph.edges, graph.disparity) { chances[edge.ends] = chance }
    let kept = edges.compactMap { edge -> Edge? in
      let ends = IndexedGraph.Edge(edge.source, edge.target).ends
      guard let chance = chances[ends], chance < level else { return nil }
      var edge = edge
      edge.disparity = chance
      return edge
    }
    let shown = language.decimal(level, digits: 4)
    return NetworkExport(
      title: name
        + language(
          "; alleen wat zwaarder weegt dan bij toeval (disparity filter, \(shown))",
          "; only what weighs more than by chance (disparity filter, \(shown))"),
      day: day, standing: standing, language: language, nodes: nodes, edges: kept)
  }
}
