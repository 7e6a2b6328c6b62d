package import Graph
import Records

/// A network with the measures of every node and of the whole.
package struct MeasuredNetwork: Sendable {
  /// The network.
  package let network: NetworkExport
  /// The measures of the whole.
  package let measures: NetworkMeasures
  /// Further measures of the whole; `nil` where they were not asked for.
  package let further: FurtherMeasures?
  /// The nodes that were measured, in the order of the network.
  package let nodes: [MeasuredNode]

  /// A node with its measures.
  package struct MeasuredNode: Sendable {
    /// The node.
    package let node: NetworkExport.Node
    /// Its measures.
    package let measures: NetworkMeasures.Node
    /// Further ones; `nil` where they were not asked for.
    package let further: FurtherMeasures.Node?
  }

  /// Puts the measures of a network of one day with its nodes, by the numbers of the organisations and
  /// versions. Cost: linear in the nodes.
  package init(
    _ network: NetworkExport, _ measures: NetworkMeasures, _ further: FurtherMeasures? = nil
  ) {
    self.network = network
    self.measures = measures
    self.further = further
    let places = Dictionary(
      zip(measures.nodes.map(\.node), measures.nodes.indices),
      uniquingKeysWith: { first, _ in first })
    nodes = network.nodes.compactMap { node in
      places[node.measured].map {
        MeasuredNode(node: node, measures: measures.nodes[$0], further: further?.nodes[$0])
      }
    }
  }
}

extension NetworkExport.Node {
  /// What it is called in the graph that is measured.
  fileprivate var measured: NetworkGraph.Node {
    isArrangement
      ? .arrangement(VersionID(systemID.number)) : .organisation(BodyID(systemID.number))
  }
}
