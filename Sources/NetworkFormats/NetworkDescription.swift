import Pages

/// A network as statements in the vocabulary of the W3C Organization Ontology, for Turtle and JSON-LD.
///
/// An arrangement is an `org:OrganizationalCollaboration`, a participation an `org:Membership` with
/// the day of joining as the beginning of `org:memberDuring`. A body is identified by its TOOI URI; one
/// without, and every arrangement and participation, by a URN made of the register's number.
/// Vocabulary: https://www.w3.org/TR/vocab-org/.
struct NetworkDescription {
  private let network: NetworkExport

  typealias Resource = LinkedData.Resource
  typealias Statement = LinkedData.Statement
  typealias Object = LinkedData.Object

  /// The prefixes in use, by name.
  static let prefixes: [LinkedData.Prefix] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("org", "http://www.w3.org/ns/org#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("wgr", "urn:x-wgr:"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// Describes a network.
  init(_ network: NetworkExport) {
    self.network = network
  }

  /// What is described: the file itself, organisations, arrangements, then edges; made one at a time, for
  /// there are many. Cost: linear in the network.
  var resources: some Sequence<Resource> {
    let nodeCount = network.nodes.count
    return (-1..<nodeCount + network.edges.count).lazy.map { place in
      place < 0
        ? document
        : place < nodeCount
          ? resource(of: network.nodes[place]) : resource(of: network.edges[place - nodeCount])
    }
  }

  /// The file, whose name in RDF is the empty reference: what it is, by which register, how complete, and on
  /// which terms.
  private var document: Resource {
    Resource(
      iri: "", type: "dcat:Dataset",
      statements: network.about.map { key, value in
        switch key {
        case "titel": Statement(predicate: "dct:title", object: Self.text(value))
        case "bron": Statement(predicate: "dct:source", object: Self.text(value))
        case "licentie": Statement(predicate: "dct:license", object: Self.text(value))
        case "peildatum", "register", "bekendOp":
          Statement(predicate: "wgr:\(key)", object: .typed(value, type: "xsd:date"))
        case "vermeld", "afgeleid":
          Statement(predicate: "wgr:\(key)", object: .typed(value, type: "xsd:integer"))
        default: Statement(predicate: "wgr:\(key)", object: Self.text(value))
        }
      })
  }

  private func resource(of node: NetworkExport.Node) -> Resource {
    Resource(
      iri: Self.iri(of: node),
      type: node.isArrangement ? "org:OrganizationalCollaboration" : "org:Organization",
      statements: Self.statements(about: node))
  }

  private func resource(of edge: NetworkExport.Edge) -> Resource {
    let (source, target) = (network.nodes[edge.source], network.nodes[edge.target])
    return target.isArrangement
      ? Self.membership(edge, of: source, in: target)
      : Self.link(edge, between: source, and: target)
  }

  private static func iri(of node: NetworkExport.Node) -> String {
    guard let tooi = node.tooi, !node.isArrangement else { return "urn:x-roo:\(node.id)" }
    return LinkedData.safe(tooi.uri)
  }

  private static func statements(about node: NetworkExport.Node) -> [Statement] {
    NetworkExport.nodeFields.compactMap { field in
      guard let value = field.plain(node) else { return nil }
      let object = object(value, field.value.type)
      return switch field.key.description {
      case "naam": Statement(predicate: "skos:prefLabel", object: object)
      case "systeemId": Statement(predicate: "dct:identifier", object: object)
      case "code": Statement(predicate: "skos:notation", object: object)
      case "tooi": Statement(predicate: "wgr:tooi", object: .iri(LinkedData.safe(value)))
      default: Statement(predicate: "wgr:\(field.key)", object: object)
      }
    }
  }

  private static func membership(
    _ edge: NetworkExport.Edge, of member: NetworkExport.Node, in arrangement: NetworkExport.Node
  ) -> Resource {
    var statements = [
      Statement(predicate: "org:member", object: .iri(iri(of: member))),
      Statement(predicate: "org:organization", object: .iri(iri(of: arrangement))),
    ]
    if let joined = edge.joined {
      let beginning = Statement(
        predicate: "time:inXSDDate", object: .typed(joined.description, type: "xsd:date"))
      let interval = Statement(predicate: "time:hasBeginning", object: .nested([beginning]))
      statements.append(.init(predicate: "org:memberDuring", object: .nested([interval])))
    }
    statements += edge.bodies.map { .init(predicate: "wgr:bestuursorgaan", object: text($0)) }
    if let share = edge.share {
      statements.append(
        .init(
          predicate: "wgr:verdeelsleutel", object: .typed(share.description, type: "xsd:decimal")))
    }
    if let origin = edge.origin {
      statements.append(.init(predicate: "wgr:herkomst", object: text(origin.rawValue)))
    }
    if let until = edge.derivedUntil {
      statements.append(
        .init(predicate: "wgr:afgeleidTot", object: .typed(until.description, type: "xsd:date")))
    }
    if let contribution = edge.contribution {
      statements.append(
        .init(
          predicate: "wgr:bijdrage", object: .typed(String(contribution), type: "xsd:integer")))
    }
    return Resource(
      iri: "urn:x-roo:deelname:\(arrangement.systemID):\(member.systemID)", type: "org:Membership",
      statements: statements)
  }

  private static func link(
    _ edge: NetworkExport.Edge, between first: NetworkExport.Node, and second: NetworkExport.Node
  ) -> Resource {
    Resource(
      iri: "urn:x-roo:samen:\(first.systemID):\(second.systemID)", type: "wgr:Samenwerking",
      statements: [
        .init(predicate: "wgr:tussen", object: .iri(iri(of: first))),
        .init(predicate: "wgr:tussen", object: .iri(iri(of: second))),
        .init(
          predicate: "wgr:gewicht",
          object: .typed((edge.weight ?? 1).plainText, type: "xsd:double")),
      ])
  }

  private static func object(_ value: String, _ type: FieldType) -> Object {
    switch type {
    case .string, .date, .array, .object: text(value)
    case .integer: .typed(value, type: "xsd:integer")
    case .number: .typed(value, type: "xsd:decimal")
    case .boolean: .typed(value, type: "xsd:boolean")
    }
  }

  private static func text(_ text: String) -> Object {
    .text(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { $0.value >= 0x20 || ["\n", "\r", "\t"].contains($0) })))
  }
}
