import Pages

/// Writes a network as two columns of identifiers with a space between them, an edge a line, without a heading.
///
/// The organisation stands first, the arrangement second; between municipalities a third column has the weight.
/// Read by `read_edgelist` and `read_weighted_edgelist` of networkx, by `Read_Ncol` of igraph and by `read.table`
/// of R. A node without edges is not in it.
package enum EdgeList {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    network.edges.reduce(into: "") { text, edge in
      text += "\(network.nodes[edge.source].id) \(network.nodes[edge.target].id)"
      if let weight = edge.weight { text += " \(weight.plainText)" }
      text += "\n"
    }
  }
}
