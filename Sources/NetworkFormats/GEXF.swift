import Pages
import Records

/// Writes a network as GEXF 1.3, the format of Gephi; a network over time with spells.
///
/// Format: https://gexf.net. A spell's ends both belong to it, so it ends on the last day on which
/// something was so. A bound that is not known is left out.
package enum GEXF {
  /// The whole file. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    let nodeFields = NetworkExport.nodeFields
    let edgeFields = network.edgeFields.filter { $0.key.description != "weight" }
    let isOverTime = network.nodes.contains { !$0.spells.isEmpty }
    let mode =
      isOverTime
      ? "mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\"" : "mode=\"static\""
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta lastmodifieddate="\(network.day.description)">
          <creator>wgr</creator>
          <description>\(XMLText.escape(description(of: network)))</description>
        </meta>
        <graph defaultedgetype="undirected" idtype="string" \(mode)>

      """
    text += declaration(nodeFields, class: "node")
    text += declaration(edgeFields, class: "edge")
    if network.edges.contains(where: { !$0.weighed.isEmpty }) {
      text += """
            <attributes class="edge" mode="dynamic">
              <attribute id="weight" title="Weight" type="double"/>
            </attributes>

        """
    }
    text += "    <nodes>\n"
    for node in network.nodes {
      text += """
              <node id="\(XMLText.escape(node.id))" label="\(XMLText.escape(node.name))">

        """
      text += values(nodeFields, of: node) + spells(node.spells) + "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (number, edge) in network.edges.enumerated() {
      let source = XMLText.escape(network.nodes[edge.source].id)
      let target = XMLText.escape(network.nodes[edge.target].id)
      let weight = edge.weight.map { " weight=\"\($0.plainText)\"" } ?? ""
      text += """
              <edge id="\(number)" source="\(source)" target="\(target)"\(weight)>

        """
      text += values(edgeFields, of: edge) + weights(edge.weighed) + spells(edge.spells)
      text += "      </edge>\n"
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return text
  }

  /// What the network is and rests on, and over time how much of each year is known: a line each, for the format has no
  /// attributes of a graph.
  private static func description(of network: NetworkExport) -> String {
    let about = network.about.map { key, value in
      key == "titel" ? value : "\(key): \(value)"
    }
    let years = network.years.map { year in
      YearCoverage.fields.compactMap { field in
        field.plain(year).map { "\(field.key) \($0)" }
      }.joined(separator: ", ")
    }
    return (about + years).joined(separator: "\n")
  }

  private static func declaration<Element>(
    _ attributes: [Field<Element>], class name: String
  ) -> String {
    guard !attributes.isEmpty else { return "" }
    var text = "    <attributes class=\"\(name)\" mode=\"static\">\n"
    for attribute in attributes {
      let (key, type) = (attribute.key, attribute.value.type.nameInGraphs)
      text += """
              <attribute id="\(key)" title="\(key)" type="\(type)"/>

        """
    }
    return text + "    </attributes>\n"
  }

  private static func values<Element>(
    _ attributes: [Field<Element>], of element: Element
  ) -> String {
    let values = attributes.compactMap { attribute in
      attribute.plain(element).map { value in
        "<attvalue for=\"\(attribute.key)\" value=\"\(XMLText.escape(value))\"/>"
      }
    }
    return values.isEmpty ? "" : "        <attvalues>\(values.joined())</attvalues>\n"
  }

  /// What an edge weighs in each period: the values of the attribute from which Gephi takes a weight over time.
  private static func weights(_ weighed: [NetworkExport.Edge.Weighed]) -> String {
    guard !weighed.isEmpty else { return "" }
    let values = weighed.map { each in
      "<attvalue for=\"weight\" value=\"\(each.weight.plainText)\"\(bounds(each.period))/>"
    }
    return "        <attvalues>\(values.joined())</attvalues>\n"
  }

  private static func bounds(_ period: Period) -> String {
    let start = period.start.map { " start=\"\($0.description)\"" } ?? ""
    let end = period.end.map { " end=\"\($0.adding(days: -1).description)\"" } ?? ""
    return start + end
  }

  private static func spells(_ periods: [Period]) -> String {
    guard !periods.isEmpty else { return "" }
    let spells = periods.map { "<spell\(bounds($0))/>" }
    return "        <spells>\(spells.joined())</spells>\n"
  }
}
