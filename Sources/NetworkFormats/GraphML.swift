import Pages

/// Writes a network as GraphML, with a typed key for every attribute.
///
/// Format: U. Brandes e.a., "GraphML Progress Report", Graph Drawing 2001. Read by networkx, igraph,
/// Gephi, yEd and others. A value that is absent has no `data` element.
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
    for (name, _) in network.about { text += key(name, "string", for: "graph") }
    for attribute in nodeFields { text += key(attribute, for: "node") }
    for attribute in edgeFields { text += key(attribute, for: "edge") }
    text += "  <graph id=\"wgr\" edgedefault=\"undirected\">\n"
    for (name, value) in network.about {
      text += "    <data key=\"\(name)\">\(XMLText.escape(value))</data>\n"
    }
    for node in network.nodes {
      text += "    <node id=\"\(XMLText.escape(node.id))\">"
      for attribute in nodeFields { text += data(attribute, of: node) }
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
    guard let value = attribute.plain(element) else { return "" }
    return "<data key=\"\(attribute.key)\">\(XMLText.escape(value))</data>"
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
