import Pages
import Records

/// Writes a network as tables that Cypher's `LOAD CSV` reads, with the statements that do so.
///
/// Format: https://neo4j.com/docs/cypher-manual, "LOAD CSV". Absent values are empty fields, which
/// the statements leave unset.
package enum CypherCSV {
  /// The files: `organisaties.csv`, then `regelingen.csv` and `deelnames.csv` in two modes or
  /// `samen.csv` for municipalities, `load.cypher`, and the description of the tables. Cost: linear
  /// in the network.
  package static func files(_ network: NetworkExport) -> [NetworkFile] {
    let nodes = NetworkExport.nodeFields
    let edges = network.edgeFields
    var entities = [Entity(label: "Organisatie", fileName: "organisaties.csv")]
    let relation: Relation
    if network.isTwoMode {
      entities.append(Entity(label: "Regeling", fileName: "regelingen.csv"))
      relation = Relation(
        type: "NEEMT_DEEL_AAN", fileName: "deelnames.csv", targetLabel: "Regeling")
    } else {
      relation = Relation(type: "DEELT_MET", fileName: "samen.csv", targetLabel: "Organisatie")
    }
    var tables =
      entities.map { $0.table(of: network, attributes: nodes) } + [
        relation.table(of: network, attributes: edges)
      ]
    for place in tables.indices { tables[place].quoting = .forCypher }
    let statements =
      entities.map { $0.statement(attributes: nodes) } + [relation.statement(attributes: edges)]
    return DataPackage.files(
      name: "wgr-cypher", title: network.title, day: network.day,
      standing: network.standing, language: network.language,
      tables: tables)
      + [
        NetworkFile(
          name: "load.cypher",
          title: network.language(
            "Opdrachten die deze tabellen inlezen", "Statements that load these tables"),
          text: statements.joined(separator: "\n"))
      ]
  }
}

/// A kind of node in the graph database.
private struct Entity {
  var label: String
  var fileName: String

  func table(
    of network: NetworkExport, attributes: [Field<NetworkExport.Node>]
  ) -> NetworkTable {
    NetworkTable(
      fileName: fileName,
      title: network.language(
        "Een rij per \(label.lowercased())", "A row for each \(label.lowercased())"),
      fields: [NetworkExport.nodeID] + attributes,
      rows: network.nodes.filter { $0.isArrangement == (label == "Regeling") })
  }

  func statement(attributes: [Field<NetworkExport.Node>]) -> String {
    """
    CREATE CONSTRAINT \(label.lowercased())_id IF NOT EXISTS FOR (n:\(label)) REQUIRE n.id IS UNIQUE;
    LOAD CSV WITH HEADERS FROM 'file:///\(fileName)' AS row
    MERGE (n:\(label) {id: row.id})
    SET \(assignments(attributes, to: "n"));

    """
  }
}

/// The kind of relation in the graph database.
private struct Relation {
  var type: String
  var fileName: String
  var targetLabel: String

  func table(
    of network: NetworkExport, attributes: [Field<NetworkExport.Edge>]
  ) -> NetworkTable {
    NetworkTable(
      fileName: fileName, title: network.language("Een rij per relatie", "A row for each relation"),
      fields: [
        network.end(
          "van", .init("kenmerk van de organisatie", "identifier of the organisation")
        ) { $0.source },
        network.end(
          "naar",
          .init(
            "kenmerk van de regeling of andere gemeente",
            "identifier of the arrangement or other municipality")
        ) { $0.target },
      ] + attributes, rows: network.edges)
  }

  func statement(attributes: [Field<NetworkExport.Edge>]) -> String {
    """
    LOAD CSV WITH HEADERS FROM 'file:///\(fileName)' AS row
    MATCH (a:Organisatie {id: row.van}), (b:\(targetLabel) {id: row.naar})
    MERGE (a)-[r:\(type)]->(b)
    SET \(assignments(attributes, to: "r"));

    """
  }
}

/// The assignments of a `SET` clause, each value in its own type.
private func assignments<Element>(
  _ attributes: [Field<Element>], to variable: String
) -> String {
  attributes.map { attribute in
    let field = "row.\(attribute.key)"
    let value =
      switch attribute.value.type {
      case .string, .array, .object: field
      case .integer: "toInteger(\(field))"
      case .number: "toFloat(\(field))"
      case .boolean: "toBoolean(\(field))"
      case .date: "date(\(field))"
      }
    return "\(variable).\(attribute.key) = \(value)"
  }.joined(separator: ", ")
}
