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

  /// A network in this format with its description, for a folder: formats of one file as `network` with their usual
  /// extension.
  package func files(of network: NetworkExport) -> [NetworkFile] {
    switch render(network) {
    case .files(let files): files
    case .text(let text):
      DataPackage.files(
        name: "wgr-network", title: network.title, day: network.day,
        standing: network.standing, language: network.language,
        [
          PackagedFile(
            path: "network.\(file.fileExtension)", title: network.title,
            format: file.fileExtension, mediaType: file.mediaType,
            origin: network.hasContributions ? .amounts : .register, text: text)
        ])
    }
  }

  /// What a file of it is called in the end, and its media type.
  private var file: (fileExtension: String, mediaType: String) {
    switch self {
    case .graphml: ("graphml", "application/xml")
    case .gexf: ("gexf", "application/xml")
    case .dot: ("dot", "text/vnd.graphviz")
    case .pajek, .pajekOneMode: ("net", "text/plain")
    case .edgeList: ("txt", "text/plain")
    case .incidence, .gephiCSV, .cypherCSV: ("csv", "text/csv")
    case .followTheMoney: ("ndjson", "application/x-ndjson")
    case .nodeLink: ("json", "application/json")
    case .turtle: ("ttl", "text/turtle")
    case .jsonld: ("jsonld", "application/ld+json")
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
