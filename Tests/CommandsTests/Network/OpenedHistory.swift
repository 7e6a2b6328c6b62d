import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The spells of the nodes and edges in a GEXF of all years; both bounds belong to a spell.
final class OpenedHistory: NSObject, XMLParserDelegate {
  private var spells: [String: [[ClosedRange<String>]]] = ["node": [], "edge": []]
  private var current = "node"
  private var weights: [(days: ClosedRange<String>, weight: Double)] = []

  /// Reads a file; throws when it is no XML.
  init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  /// How many nodes and how many edges are there on a day.
  func counts(on day: String) -> [Int] {
    ["node", "edge"].map { kind in
      spells[kind, default: []].count { $0.contains { $0.contains(day) } }
    }
  }

  /// What all edges together weigh on a day.
  func weight(on day: String) -> Double {
    weights.reduce(0) { $1.days.contains(day) ? $0 + $1.weight : $0 }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    switch name {
    case "node", "edge":
      current = name
      spells[name]?.append([])
    case "spell":
      let last = (spells[current]?.count ?? 0) - 1
      guard last >= 0 else { return }
      spells[current]?[last].append(Self.days(attributes))
    case "attvalue" where attributes["for"] == "weight":
      let weight = attributes["value"].flatMap { Double($0) }
      weights.append((Self.days(attributes), weight ?? .nan))
    default: break
    }
  }

  private static func days(_ attributes: [String: String]) -> ClosedRange<String> {
    let start = attributes["start"] ?? ""
    return start...max(start, attributes["end"] ?? "9999")
  }
}
