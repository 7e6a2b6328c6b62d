import Pages

/// Writes a network as GraphML, with a typed key for every attribute.
///
/// Format: U. Brandes e.a., "GraphML Progress Report", Graph Drawing 2001. Read by networkx, igraph,
/// Gephi, yEd and others. A value that is absent has no `data` element.
package enum GraphML {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    let nodeAttributes = NetworkExport.nodeAttributes
    let edgeAttributes = network.edgeAttributes
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <desc>\(XMLText.escape(network.title))</desc>

      """
    for (name, _) in network.about { text += key(name, "string", for: "graph") }
    for attribute in nodeAttributes { text += key(attribute, for: "node") }
    for attribute in edgeAttributes { text += key(attribute, for: "edge") }
    text += "  <graph id=\"wgr\" edgedefault=\"undirected\">\n"
    for (name, value) in network.about {
      text += "    <data key=\"\(name)\">\(XMLText.escape(value))</data>\n"
    }
    for node in network.nodes {
      text += "    <node id=\"\(XMLText.escape(node.id))\">"
      for attribute in nodeAttributes { text += data(attribute, of: node) }
      text += "</node>\n"
    }
    for edge in network.edges {
      let source = XMLText.escape(network.nodes[edge.source].id)
      let target = XMLText.escape(network.nodes[edge.target].id)
      text += "    <edge source=\"\(source)\" target=\"\(target)\">"
      for attribute in edgeAttributes { text += data(attribute, of: edge) }
      text += "</edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return text
  }

  private static func key<Element>(
    _ attribute: NetworkAttribute<Element>, for element: String
  ) -> String {
    let type =
      switch attribute.type {
      case .text, .date: "string"
      case .integer: "long"
      case .decimal: "double"
      case .flag: "boolean"
      }
    return key(attribute.name, type, for: element)
  }

  private static func key(_ name: String, _ type: String, for element: String) -> String {
    """
      <key id="\(name)" for="\(element)" attr.name="\(name)" attr.type="\(type)"/>

    """
  }

  private static func data<Element>(
    _ attribute: NetworkAttribute<Element>, of element: Element
  ) -> String {
    guard let value = attribute.value(element) else { return "" }
    return "<data key=\"\(attribute.name)\">\(XMLText.escape(value.text))</data>"
  }
}
