import Pages

/// Writes a network as GraphML, with a typed key for every attribute.
///
/// Format: U. Brandes e.a., "GraphML Progress Report", Graph Drawing 2001. Read by networkx, igraph,
/// Gephi, yEd and others. A value that is absent has no `data` element. Besides the attributes of the contract a
/// node has `name`, by which igraph finds it, and in two modes `type`, as `bipartite_projection` of igraph takes
/// it (true for arrangements), and `bipartite`, as `networkx.bipartite` does (1 for arrangements).
package enum GraphML {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    let nodeFields = NetworkExport.nodeFields
    let edgeFields = network.edgeFields
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <desc>\(XMLText.escape(network.title))</desc>

      """
    // Else it is copied each time that it grows; what is reserved and not used costs nothing.
    text.reserveCapacity(600 * network.nodes.count + 250 * network.edges.count)
    for (name, _) in network.about { text += key(name, "string", for: "graph") }
    for attribute in nodeFields { text += key(attribute, for: "node") }
    text += key("name", "string", for: "node")
    if network.isTwoMode {
      text += key("type", "boolean", for: "node") + key("bipartite", "long", for: "node")
    }
    for attribute in edgeFields { text += key(attribute, for: "edge") }
    text += "  <graph id=\"wgr\" edgedefault=\"undirected\">\n"
    for (name, value) in network.about {
      text += "    <data key=\"\(name)\">\(XMLText.escape(value))</data>\n"
    }
    for (node, name) in zip(network.nodes, network.uniqueNames) {
      text += "    <node id=\"\(XMLText.escape(node.id))\">"
      for attribute in nodeFields { text += data(attribute, of: node) }
      text += data("name", name)
      if network.isTwoMode {
        text += data("type", node.isArrangement ? "true" : "false")
        text += data("bipartite", node.isArrangement ? "1" : "0")
      }
      text += "</node>\n"
    }
    for edge in network.edges {
      let source = XMLText.escape(network.nodes[edge.source].id)
      let target = XMLText.escape(network.nodes[edge.target].id)
      text += "    <edge source=\"\(source)\" target=\"\(target)\">"
      for attribute in edgeFields { text += data(attribute, of: edge) }
      text += "</edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return text
  }

  private static func key<Element>(
    _ attribute: Field<Element>, for element: String
  ) -> String {
    key(attribute.key.description, attribute.value.type.nameInGraphs, for: element)
  }

  private static func key(_ name: String, _ type: String, for element: String) -> String {
    """
      <key id="\(name)" for="\(element)" attr.name="\(name)" attr.type="\(type)"/>

    """
  }

  private static func data<Element>(
    _ attribute: Field<Element>, of element: Element
  ) -> String {
    attribute.plain(element).map { data(attribute.key.description, $0) } ?? ""
  }

  private static func data(_ name: String, _ value: String) -> String {
    "<data key=\"\(name)\">\(XMLText.escape(value))</data>"
  }
}

extension FieldType {
  /// What GraphML and GEXF call the type.
  var nameInGraphs: String {
    switch self {
    case .string, .date, .array, .object: "string"
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
