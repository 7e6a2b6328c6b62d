import Foundation
import Records
import TestSupport
import Testing

@testable import Documents

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The national export of 16 May 2026.
@Suite(.needsSharedDocuments) struct NationalExportTests {
  private static let read = Result {
    try ReadExport(path: SharedDocuments.path(.nationalExport))
  }

  @Test func everyRecordIsRead() throws {
    let read = try Self.read.get()
    #expect(read.organisations.count == 4_350)
    #expect(read.organisations.count { $0.organisation.parent == nil } == 2_905)
    #expect(read.arrangements.count == 1_186)
    #expect(read.participations.count == 9_516)
    #expect(read.rejections.isEmpty)
    #expect(read.summary.unknown.isEmpty)
    #expect(read.summary.scope.kinds == nil && read.summary.scope.arrangements)
    #expect(read.header?.date == Day(iso: "2026-05-16"))
  }

  @Test(arguments: [
    ("2026-05-16", 451, 3_551), ("2020-06-01", 440, 3_317), ("2016-01-01", 247, 1_674),
  ])
  func countsInForce(date: String, arrangements: Int, participations: Int) throws {
    let read = try Self.read.get()
    let day = try #require(Day(iso: date))
    let inForce = read.arrangements.filter { $0.arrangement.inForce.contains(day) }
    #expect(inForce.count == arrangements)
    let counting = inForce.flatMap(\.participations).filter { $0.joined.map { $0 <= day } ?? true }
    #expect(counting.count == participations)
  }

  @Test func theFormsAndParticipantsOfToday() throws {
    let read = try Self.read.get()
    let day = try #require(Day(iso: "2026-05-16"))
    let inForce = read.arrangements.filter { $0.arrangement.inForce.contains(day) }
    let forms = Dictionary(grouping: inForce) { $0.arrangement.form }.mapValues(\.count)
    #expect(
      forms == [
        .publicBody: 283, .lightArrangement: 81, .operationsOrganisation: 64, .jointOrgan: 23,
      ])
    let participants = inForce.flatMap(\.participations).map(\.organisation.id)
    #expect(Set(participants).count == 560)
  }

  @Test func everyMunicipalityTakesPartIn4To19Arrangements() throws {
    let read = try Self.read.get()
    let day = try #require(Day(iso: "2026-05-16"))
    let municipalities = read.organisations.map(\.organisation).filter {
      $0.kind == .municipality && $0.existence.contains(day) && $0.code?.isMunicipality == true
    }
    #expect(municipalities.count == 342)
    #expect(Set(municipalities.map(\.code)).count == 342)
    var counts: [BodyID: Int] = [:]
    for record in read.arrangements where record.arrangement.inForce.contains(day) {
      for own in record.participations where own.joined.map({ $0 <= day }) ?? true {
        counts[own.organisation.id, default: 0] += 1
      }
    }
    #expect(municipalities.allSatisfy { (4...19).contains(counts[$0.id] ?? 0) })
  }

  @Test func everyElementPathHasADisposition() throws {
    let path = try SharedDocuments.path(.nationalExport)
    var document = Data()
    try DocumentInput(path: path).forEachBlock { document.append(contentsOf: $0) }
    let tree = try #require(ElementTree(document))
    let layout = RegisterElements()
    var table: [(path: String, count: Int, disposition: String)] = []
    var ignored: [IgnoredPart: Int] = [:]
    tree.root.walk { path, count in
      let disposition = Self.disposition(of: path, in: layout)
      table.append((path.joined(separator: "/"), count, disposition.text))
      if let part = disposition.ignoredHere { ignored[part, default: 0] += count }
    }
    print("Element paths of the national export:")
    for row in table { print(row.count, row.path, row.disposition) }
    #expect(table.count == tree.pathCount)
    #expect(table.map(\.count).reduce(0, +) == tree.elementCount)
    #expect(table.filter { $0.disposition == "unknown" }.map(\.path).isEmpty)
    let counted = try Self.read.get().summary.ignored
    for (part, count) in ignored {
      // Mailboxes and numbers of persons are counted besides, by their value.
      #expect(part == .personalContact || counted[part] == count, "\(part)")
    }
  }

  private struct Disposition {
    var text: String
    var ignoredHere: IgnoredPart?
  }

  private static func disposition(of path: [String], in layout: RegisterElements) -> Disposition {
    var element = layout.root
    for (index, name) in path.enumerated().dropFirst() {
      guard let child = layout.child(named: name, of: element) else {
        return Disposition(text: "unknown")
      }
      element = child
      if case .ignored(let part) = layout.role(of: child) {
        return Disposition(
          text: "ignored by name: \(part)", ignoredHere: index == path.count - 1 ? part : nil)
      }
      if case .ignoredParticipation(let part) = layout.role(of: child) {
        return Disposition(
          text: "ignored by name: \(part)", ignoredHere: index == path.count - 1 ? part : nil)
      }
    }
    if case .field = layout.role(of: element) { return Disposition(text: "kept") }
    return Disposition(text: layout.role(of: element) == .container ? "container" : "record")
  }
}

/// The element paths of a document, counted by Foundation's own parser.
private final class ElementTree: NSObject, XMLParserDelegate {
  let root = Node()
  private(set) var pathCount = 0
  private(set) var elementCount = 0
  private var open: [Node] = []

  final class Node {
    var count = 0
    var children: [String: Node] = [:]

    func walk(_ path: [String] = [], _ visit: ([String], Int) -> Void) {
      if !path.isEmpty { visit(path, count) }
      for (name, child) in children.sorted(by: { $0.key < $1.key }) {
        child.walk(path + [name], visit)
      }
    }
  }

  init?(_ document: Data) {
    super.init()
    let parser = XMLParser(stream: InputStream(data: document))
    parser.delegate = self
    guard parser.parse() else {
      print(parser.parserError.map { "\($0)" } ?? "", parser.lineNumber)
      return nil
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    let name = elementName.split(separator: ":").last.map(String.init) ?? elementName
    let parent = open.last ?? root
    let node = parent.children[name] ?? Node()
    if node.count == 0 { pathCount += 1 }
    parent.children[name] = node
    node.count += 1
    elementCount += 1
    open.append(node)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    open.removeLast()
  }
}
