import Pages

/// Writes a network as the two tables that Gephi imports: nodes and edges.
///
/// Format: https://docs.gephi.org, "Import CSV data": `Id` and `Label`; `Source`, `Target`, `Type` and
/// `Weight`. A participation weighs 1.
package enum GephiCSV {
  /// The files: `nodes.csv`, `edges.csv` and their description. Cost: linear in the network.
  package static func files(_ network: NetworkExport) -> [NetworkFile] {
    DataPackage.files(
      name: "wgr-gephi", title: network.title, day: network.day,
      basis: network.basis, standing: network.standing, language: network.language,
      tables: [nodes(of: network), edges(of: network)])
  }

  private static func nodes(of network: NetworkExport) -> NetworkTable {
    let attributes = NetworkExport.nodeAttributes
    return NetworkTable(
      fileName: "nodes.csv",
      title: network.language(
        "Een rij per organisatie of regeling", "A row for each organisation or arrangement"),
      columns: [
        .init(
          name: "Id", type: "string",
          meaning: .init("kenmerk van de knoop", "identifier of the node")),
        .init(name: "Label", type: "string", meaning: .init("naam", "name")),
      ] + attributes.map { .init($0) },
      rows: network.nodes.map { node in
        [node.id, node.name] + attributes.map { $0.value(node)?.text }
      })
  }

  private static func edges(of network: NetworkExport) -> NetworkTable {
    let attributes = network.edgeAttributes.filter { $0.name != "weight" }
    return NetworkTable(
      fileName: "edges.csv",
      title: network.language(
        "Een rij per deelname, of per paar gemeenten",
        "A row for each participation, or each two municipalities"),
      columns: [
        .init(
          name: "Source", type: "string",
          meaning: .init("kenmerk van de organisatie", "identifier of the organisation")),
        .init(
          name: "Target", type: "string",
          meaning: .init(
            "kenmerk van de regeling of de andere gemeente",
            "identifier of the arrangement or the other municipality")),
        .init(
          name: "Type", type: "string", meaning: .init("altijd Undirected", "always Undirected")),
        .init(
          name: "Weight", type: "number",
          meaning: .init("gewicht; 1 bij een deelname", "weight; 1 for a participation")),
      ] + attributes.map { .init($0) },
      rows: network.edges.map { edge in
        [
          network.nodes[edge.source].id, network.nodes[edge.target].id, "Undirected",
          (edge.weight ?? 1).plainText,
        ] + attributes.map { $0.value(edge)?.text }
      })
  }
}
