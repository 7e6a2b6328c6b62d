import Pages
import Records

/// Writes a network as the two tables that Gephi imports: nodes and edges.
///
/// Format: https://docs.gephi.org, "Import CSV data": `Id` and `Label`; `Source`, `Target`, `Type` and
/// `Weight`. A participation weighs 1.
package enum GephiCSV {
  /// The files: `nodes.csv`, `edges.csv` and their description. Cost: linear in the network.
  package static func files(_ network: NetworkExport) -> [NetworkFile] {
    DataPackage.files(
      name: "wgr-gephi", title: network.title, day: network.day,
      standing: network.standing, language: network.language,
      tables: [nodes(of: network), edges(of: network)])
  }

  private static func nodes(of network: NetworkExport) -> NetworkTable {
    NetworkTable(
      fileName: "nodes.csv",
      title: network.language(
        "Een rij per organisatie of regeling", "A row for each organisation or arrangement"),
      fields: [
        NetworkExport.nodeID.named("Id"),
        Field("Label", .init("naam", "name"), .text { $0.name }),
      ] + NetworkExport.nodeFields, rows: network.nodes)
  }

  private static func edges(of network: NetworkExport) -> NetworkTable {
    NetworkTable(
      fileName: "edges.csv",
      title: network.language(
        "Een rij per deelname, of per paar gemeenten",
        "A row for each participation, or each two municipalities"),
      fields: [
        network.end(
          "Source", .init("kenmerk van de organisatie", "identifier of the organisation")
        ) { $0.source },
        network.end(
          "Target",
          .init(
            "kenmerk van de regeling of de andere gemeente",
            "identifier of the arrangement or the other municipality")
        ) { $0.target },
        Field(
          "Type", .init("altijd Undirected", "always Undirected"), .text { _ in "Undirected" }),
        Field(
          "Weight", .init("gewicht; 1 bij een deelname", "weight; 1 for a participation"),
          .decimal { $0.weight ?? 1 }),
      ] + network.edgeFields.filter { $0.key.description != "weight" }, rows: network.edges)
  }
}
