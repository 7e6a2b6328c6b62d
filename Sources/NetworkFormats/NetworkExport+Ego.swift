package import Graph
import Pages
import Records

extension NetworkExport {
  /// The structure of the network over the places of its nodes.
  package var graph: IndexedGraph {
    IndexedGraph(
      nodeCount: nodes.count,
      edges: edges.map { IndexedGraph.Edge($0.source, $0.target, weight: $0.weight ?? 1) })
  }

  /// The surroundings of a node: the nodes at most `steps` away and the edges among them.
  ///
  /// Two steps from an organisation are its arrangements and their participants. The node itself comes
  /// first, then the nearest. `nil` when there is no such node. Cost: linear in the network.
  package func ego(of id: String, steps: Int = 2) -> NetworkExport? {
    guard let center = nodes.firstIndex(where: { $0.id == id }) else { return nil }
    let kept = graph.surroundings(of: center, steps: steps)
    let numbers = Dictionary(zip(kept, kept.indices), uniquingKeysWith: { first, _ in first })
    let edges = edges.compactMap { edge -> Edge? in
      guard let source = numbers[edge.source], let target = numbers[edge.target] else { return nil }
      var edge = edge
      edge.source = source
      edge.target = target
      return edge
    }
    let moment = standing.moment(in: language)
    return NetworkExport(
      title: language(
        "\(nodes[center].name) en de deelnemers met wie het regelingen deelt \(moment)",
        "\(nodes[center].name) and the participants it shares arrangements with \(moment)"),
      day: day, standing: standing, language: language, nodes: kept.map { nodes[$0] },
      edges: edges.sortedByPlace())
  }
}
