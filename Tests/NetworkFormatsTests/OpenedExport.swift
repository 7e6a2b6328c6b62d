import Foundation
import NetworkFormats
import Renderers
import TestSupport

/// What another program read in an export.
struct OpenedExport: Decodable {
  var nodes: [String: [String: String]]
  var edges: [Edge]
  var igraph: [Int]?
  var firstMode: Int?
  var spells: [String: [String]]?
  var triples: Int?
  var title: String?
  var description: String?

  struct Edge: Decodable, Hashable {
    var source: String
    var target: String
    var attributes: [String: String]

    init(source: String, target: String, attributes: [String: String]) {
      self.source = source
      self.target = target
      self.attributes = attributes
    }

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      source = try container.decode(String.self)
      target = try container.decode(String.self)
      attributes = try container.decode([String: String].self)
    }
  }

  /// Writes files and opens them. One file is opened itself, of several their folder.
  init(_ format: String, _ files: [NetworkFile]) throws {
    let folder = try Peers.makeFolder()
    for file in files {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file.name))
    }
    let path = files.count == 1 ? folder + "/" + files[0].name : folder
    let text = try Peers.output(of: "open_export.py", [format, path])
    self = try JSONDecoder().decode(OpenedExport.self, from: Data(text.utf8))
    try FileManager.default.removeItem(atPath: folder)
  }
}

extension NetworkExport {
  /// The nodes as the contract describes their attributes, absent ones left out.
  var expectedNodes: [String: [String: String]] {
    nodes.reduce(into: [:]) { nodes, node in
      let attributes: [String: String?] = [
        "lijn": node.line?.description, "soort": node.kind, "naam": node.name,
        "systeemId": node.systemID.description, "code": node.code, "tooi": node.tooi?.uri,
        "samenwerkingsvorm": node.form, "inwoners": node.inhabitants.map(String.init),
        "inwonersJaar": node.inhabitants == nil ? nil : node.figuresYear.map(String.init),
        "zetels": node.seats.map(String.init),
        "zetelsJaar": node.seats == nil ? nil : node.figuresYear.map(String.init),
        "oppervlakte": node.area,
        "oppervlakteJaar": node.area == nil ? nil : node.figuresYear.map(String.init),
        "herkomst": node.origin?.rawValue,
        "opgeheven": node.isAbolished.map(String.init),
        "provincie": node.province?.name, "onderwerp": node.subject,
      ]
      nodes[node.id] = attributes.compactMapValues { $0 }
    }
  }

  /// The edges as the contract describes their attributes, absent ones left out.
  var expectedEdges: Set<OpenedExport.Edge> {
    Set(
      edges.map { edge in
        let attributes: [String: String?] = [
          "toetreding": edge.joined?.description,
          "bestuursorganen": edge.bodies.isEmpty ? nil : edge.bodies.joined(separator: "; "),
          "verdeelsleutel": edge.share?.description,
          "herkomst": edge.origin?.rawValue,
          "afgeleidTot": edge.derivedUntil?.description,
          "bijdrage": edge.contribution.map(String.init),
          "weight": edge.weight.map { String(Int($0)) },
        ]
        return OpenedExport.Edge(
          source: nodes[edge.source].id, target: nodes[edge.target].id,
          attributes: attributes.compactMapValues { $0 })
      })
  }
}
