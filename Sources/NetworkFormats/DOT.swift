import Pages

/// Writes a network in the DOT language of Graphviz.
///
/// Format: https://graphviz.org/doc/info/lang.html. Arrangements are boxes, organisations ellipses; what the network rests
/// on stands in attributes of the graph.
package enum DOT {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    var text = "graph \"wgr\" {\n  label=\(quote(network.title));\n"
    for (key, value) in network.about where key != "titel" {
      text += "  \(key)=\(quote(value));\n"
    }
    for node in network.nodes {
      let shape = node.isArrangement ? "box" : "ellipse"
      let own = ["label=\(quote(node.name))", "shape=\(shape)"]
      text += "  \(quote(node.id))\(list(own, NetworkExport.nodeFields, of: node));\n"
    }
    let edgeFields = network.edgeFields
    for edge in network.edges {
      let ends = [edge.source, edge.target].map { quote(network.nodes[$0].id) }
      text += "  \(ends.joined(separator: " -- "))\(list([], edgeFields, of: edge));\n"
    }
    return text + "}\n"
  }

  private static func list<Element>(
    _ own: [String], _ attributes: [Field<Element>], of element: Element
  ) -> String {
    let items =
      own
      + attributes.compactMap { attribute in
        attribute.plain(element).map { "\(attribute.key)=\(quote($0))" }
      }
    return items.isEmpty ? "" : " [\(items.joined(separator: ", "))]"
  }

  /// A string of the language: backslash and quote escaped, control characters as spaces.
  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
