public import Graph
import JSONText

/// Writes the measures of a network as the public contract has them (`network stats --format json`).
public enum NetworkStatsJSON {
  /// The whole answer. `network` and `measures` have their nodes in the same order, as those made of
  /// one ``Network`` do; nodes beyond the shorter are left out.
  public static func render(_ network: NetworkExport, _ measures: NetworkMeasures) -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.key("knopen")
      json.array(zip(network.nodes, measures.nodes)) { json, entry in
        json.write(entry.0, entry.1)
      }
      json.key("netwerk")
      json.object { json in
        json.key("knopen")
        json.value(measures.nodes.count)
        json.key("randen")
        json.value(measures.edgeCount)
        json.key("componenten")
        json.value(measures.componentCount)
        json.key("dichtheid")
        json.value(literal: measures.density.plainText)
        json.key("modulariteit")
        json.value(literal: measures.modularity.plainText)
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  fileprivate mutating func write(_ node: NetworkExport.Node, _ measures: NetworkMeasures.Node) {
    object { json in
      json.key("id")
      json.value(node.id)
      json.key("naam")
      json.value(node.name)
      json.key("soort")
      json.value(node.kind)
      json.key("graad")
      json.value(measures.degree)
      json.key("sterkte")
      json.value(literal: measures.strength.plainText)
      json.key("tussenheid")
      json.value(literal: measures.betweenness.plainText)
      json.key("nabijheid")
      json.value(literal: measures.closeness.plainText)
      json.key("clustering")
      json.value(literal: measures.clustering.plainText)
      json.key("kern")
      json.value(measures.core)
      json.key("gemeenschap")
      json.value(measures.community)
    }
  }
}
