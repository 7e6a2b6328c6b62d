import JSONText
import Pages
import Records

/// Writes a network as entities of FollowTheMoney, one JSON object a line, as Aleph and OpenSanctions read them.
///
/// A body of government is a `PublicBody`, another participant and an arrangement an `Organization`, a participation a
/// `Membership` with the day of joining; each names the register as its publisher. Identifiers are made of those of
/// the export, for the model allows no colon in one.
///
/// Source: https://followthemoney.tech/explorer/ (schemata `Membership`, `Organization` and `PublicBody`).
package enum FollowTheMoney {
  /// The whole file: organisations and arrangements, then participations. Cost: linear in the network.
  package static func render(_ network: NetworkExport) -> String {
    let known = network.standing.register
    return network.nodes.reduce(into: "") { $0 += line(entity($1), known) }
      + network.edges.reduce(into: "") { text, edge in
        text += line(
          membership(edge, of: network.nodes[edge.source], in: network.nodes[edge.target]), known)
      }
  }

  /// An entity: its identifier, its schema and the values of its properties.
  private struct Entity {
    let id: String
    let schema: String
    let properties: [(name: String, values: [String?])]
  }

  private static func line(_ entity: Entity, _ known: Day?) -> String {
    let source: [(name: String, values: [String?])] = [
      ("publisher", [NetworkProvenance.source]), ("publisherUrl", [NetworkProvenance.address]),
      ("retrievedAt", [known?.description]),
    ]
    return compactJSON { json in
      json.object { json in
        json.key("id")
        json.value(entity.id)
        json.key("schema")
        json.value(entity.schema)
        json.key("properties")
        json.object { json in
          for (name, values) in entity.properties + source {
            let values = values.compactMap(\.self)
            guard !values.isEmpty else { continue }
            json.key(name)
            json.array(values) { json, value in json.value(value) }
          }
        }
      }
    }
  }

  private static func entity(_ node: NetworkExport.Node) -> Entity {
    Entity(
      id: id(of: node),
      schema: governments.contains(node.kind ?? "") ? "PublicBody" : "Organization",
      properties: [
        ("name", [node.name]), ("country", [node.isArrangement || node.code != nil ? "nl" : nil]),
        ("registrationNumber", [node.systemID.description]), ("idNumber", [node.code]),
        ("legalForm", [node.form]), ("classification", [node.kind]), ("keywords", [node.subject]),
        ("topics", [topic(of: node)]),
        ("sourceUrl", [node.tooi.flatMap { $0.uri.hasPrefix("http") ? $0.uri : nil }]),
      ])
  }

  private static func membership(
    _ edge: NetworkExport.Edge, of member: NetworkExport.Node, in arrangement: NetworkExport.Node
  ) -> Entity {
    Entity(
      id: "roo-deelname-\(arrangement.systemID)-\(member.systemID)", schema: "Membership",
      properties: [
        ("member", [id(of: member)]), ("organization", [id(of: arrangement)]),
        ("startDate", [edge.joined?.description]), ("role", edge.bodies.map(Optional.some)),
        ("status", [edge.origin?.rawValue]),
      ])
  }

  private static func id(of node: NetworkExport.Node) -> String {
    "roo-" + node.id.replacing(":", with: "-")
  }

  /// The kinds of organisation that govern, in the words of the register.
  private static let governments: Set = [
    OrganisationKind.municipality, .province, .waterBoard, .ministry, .caribbeanBody,
  ].reduce(into: Set<String>()) { $0.insert($1.type.lowercased()) }

  private static func topic(of node: NetworkExport.Node) -> String? {
    switch node.kind {
    case OrganisationKind.municipality.type.lowercased(): "gov.muni"
    case OrganisationKind.province.type.lowercased(): "gov.state"
    case OrganisationKind.ministry.type.lowercased(): "gov.national"
    case let kind? where governments.contains(kind): "gov"
    default: nil
    }
  }
}
