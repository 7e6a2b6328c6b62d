import JSONText

/// Writes a network as node-link JSON, as networkx, D3 and others read it.
///
/// The edges stand in it twice, as `edges` and as `links`, because readers look for the one or the
/// other. A value that is absent is `null`.
package enum NodeLinkJSON {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    let edgeFields = network.edgeFields
    var json = JSONText()
    json.object { json in
      json.key("directed")
      json.value(false)
      json.key("multigraph")
      json.value(false)
      json.key("graph")
      json.object { json in
        for (key, value) in network.about {
          json.key(key)
          json.value(value)
        }
      }
      json.key("nodes")
      json.array(network.nodes) { json, node in json.node(node) }
      for name in ["edges", "links"] {
        json.key(name)
        json.array(network.edges) { json, edge in
          json.object { json in
            json.key("source")
            json.value(network.nodes[edge.source].id)
            json.key("target")
            json.value(network.nodes[edge.target].id)
            json.write(edgeFields, of: edge)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
