/// The formats of files that network programs open.
package enum NetworkFormat: String, Sendable, CaseIterable {
  /// See ``GraphML``.
  case graphml
  /// See ``GEXF``.
  case gexf
  /// See ``DOT``.
  case dot
  /// See ``Pajek``.
  case pajek
  /// See ``Pajek``: without the two modes.
  case pajekOneMode = "pajek-one-mode"
  /// See ``EdgeList``.
  case edgeList = "edge-list"
  /// See ``IncidenceMatrix``.
  case incidence
  /// See ``FollowTheMoney``.
  case followTheMoney = "followthemoney"
  /// See ``NodeLinkJSON``.
  case nodeLink = "node-link"
  /// See ``Turtle``.
  case turtle
  /// See ``JSONLD``.
  case jsonld
  /// See ``GephiCSV``.
  case gephiCSV = "gephi-csv"
  /// See ``CypherCSV``.
  case cypherCSV = "cypher-csv"

  /// A network in this format: the text of one file, or several files for a folder.
  package func render(_ network: NetworkExport) -> Rendered {
    switch self {
    case .graphml: .text(GraphML.render(network))
    case .gexf: .text(GEXF.render(network))
    case .dot: .text(DOT.render(network))
    case .pajek: .text(Pajek.render(network))
    case .pajekOneMode: .text(Pajek.render(network, inOneMode: true))
    case .edgeList: .text(EdgeList.render(network))
    case .incidence: .text(IncidenceMatrix.render(network))
    case .followTheMoney: .text(FollowTheMoney.render(network))
    case .nodeLink: .text(NodeLinkJSON.render(network))
    case .turtle: .text(Turtle.render(network))
    case .jsonld: .text(JSONLD.render(network))
    case .gephiCSV: .files(GephiCSV.files(network))
    case .cypherCSV: .files(CypherCSV.files(network))
    }
  }

  /// Whether it tells of participations and has no place for what municipalities share.
  package var isOfParticipations: Bool { self == .followTheMoney }

  /// What a network becomes.
  package enum Rendered: Sendable {
    /// One file.
    case text(String)
    /// The files of a folder.
    case files([NetworkFile])
  }
}
