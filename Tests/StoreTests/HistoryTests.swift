import GRDB
import Records
import TestSupport
import Testing

@testable import Store

/// Whatever the order of reading, the rows of a key are those one gets by laying the covering
/// documents in the order of their dates and merging neighbours that say the same.
@Suite struct HistoryTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func theOrderOfReadingDoesNotMatter(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let documents = SmallDocument.sequence(&random)
    let expected = Model.rows(documents)
    for order in [documents, documents.reversed(), documents.shuffled(using: &random)] {
      let register = try Register.temporary()
      for document in order { try document.read(into: register) }
      for table in expected.keys.sorted() {
        #expect(
          try register.rows(table) == expected[table],
          "\(table) after reading \(order.map(\.number))")
      }
    }
  }

  @Test func twoExportsOfOneDateAreOrderedByChecksum() throws {
    let first = SmallDocument(date: 1, number: 1, organisations: [2: "A"])
    let second = SmallDocument(date: 1, number: 2, organisations: [2: "B"])
    for order in [[first, second], [second, first]] {
      let register = try Register.temporary()
      for document in order { try document.read(into: register) }
      #expect(
        try register.rows("organisation") == [
          Row(key: [2], firstSeen: first.id, missingSince: second.id, content: "A"),
          Row(key: [2], firstSeen: second.id, missingSince: nil, content: "B"),
        ])
    }
  }

  /// A row of a table of facts.
  struct Row: Equatable {
    var key: [Int64]
    var firstSeen: Int64
    var missingSince: Int64?
    var content: String
  }

  /// A document with a few facts, each a key and a text.
  struct SmallDocument {
    var date: Int
    var number: Int
    var isCategory = false
    var coversCrossBorder = true
    /// Municipalities have even numbers, provinces odd ones.
    var organisations: [Int64: String] = [:]
    /// Cross-border arrangements have odd numbers.
    var arrangements: [Int64: String] = [:]
    var participations: [[Int64]: String] = [:]

    var id: Int64 {
      DocumentQuery.id(date: Day(number: date), sha256: Register.checksum(number)).number
    }

    func covers(_ table: String, _ key: [Int64]) -> Bool {
      if table == "organisation" { return !isCategory || key[0] % 2 == 0 }
      return !isCategory && (key[0] % 2 == 0 || coversCrossBorder)
    }

    /// Two to six documents, each a few edits away from the one before; some of one date.
    static func sequence(_ random: inout SplitMix) -> [SmallDocument] {
      var current = SmallDocument(date: 100, number: 0)
      return (1...Int.random(in: 2...6, using: &random)).map { number in
        current.number = number
        current.date += Int.random(in: 0...2, using: &random)
        for _ in 0..<Int.random(in: 1...6, using: &random) { current.edit(&random) }
        current.participations = current.participations.filter {
          current.arrangements[$0.key[0]] != nil
        }
        var document = current
        document.isCategory = Int.random(in: 0..<3, using: &random) == 0
        document.coversCrossBorder = Bool.random(using: &random)
        return document.onlyWhatIsCovered
      }
    }

    private mutating func edit(_ random: inout SplitMix) {
      let text: String? = ["a", "b", nil].randomElement(using: &random) ?? nil
      let id = Int64.random(in: 1...4, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: organisations[id] = text
      case 1: arrangements[id] = text
      default:
        participations[[id, Int64.random(in: 1...4, using: &random)]] = text
      }
    }

    private var onlyWhatIsCovered: SmallDocument {
      var document = self
      document.organisations = organisations.filter { covers("organisation", [$0.key]) }
      document.arrangements = arrangements.filter { covers("arrangement", [$0.key]) }
      document.participations = participations.filter { covers("participation", $0.key) }
      return document
    }

    func read(into register: Register) throws {
      let incoming = IncomingDocument(
        kind: .registerExport, fileName: "\(number).xml", sha256: Register.checksum(number),
        readAt: "")
      _ = try register.importRegister(incoming, acceptShrinkage: true) { session in
        try session.begin(date: Day(number: date), origin: .document)
        for (id, name) in organisations {
          try session.state(
            Organisation(id: BodyID(id), name: name), OrganisationDetails(),
            topKind: id % 2 == 0 ? "Gemeente" : "Provincie", lineNumber: 1)
        }
        for (id, title) in arrangements {
          var arrangement = Arrangement(
            id: VersionID(id), title: title, inForce: Period(start: Day(number: 0)))
          arrangement.isCrossBorder = id % 2 == 1
          let members = participations.filter { $0.key[0] == id }.map { key, name in
            Participation(
              arrangement: VersionID(id),
              organisation: OrganisationReference(id: BodyID(key[1]), name: name))
          }
          try session.state(arrangement, ArrangementDetails(), members, lineNumber: 1)
        }
        var scope = RegisterScope()
        scope.arrangements = !isCategory
        scope.crossBorder = !isCategory && coversCrossBorder
        scope.kinds = isCategory ? ["Gemeente"] : nil
        return scope
      }
    }
  }

  /// The rows as they should be, computed from all documents together.
  enum Model {
    static func rows(_ documents: [SmallDocument]) -> [String: [Row]] {
      let documents = documents.sorted { $0.id < $1.id }
      func facts(_ document: SmallDocument, _ table: String) -> [[Int64]: String] {
        switch table {
        case "organisation":
          Dictionary(uniqueKeysWithValues: document.organisations.map { ([$0.key], $0.value) })
        case "arrangement":
          Dictionary(uniqueKeysWithValues: document.arrangements.map { ([$0.key], $0.value) })
        default: document.participations
        }
      }
      var result: [String: [Row]] = [:]
      for table in ["organisation", "arrangement", "participation"] {
        let keys = Set(documents.flatMap { facts($0, table).keys })
        result[table] = keys.flatMap { (key: [Int64]) -> [Row] in
          var rows: [Row] = []
          var last: String?
          for document in documents where document.covers(table, key) {
            let content = facts(document, table)[key]
            if content == last { continue }
            if last != nil { rows[rows.count - 1].missingSince = document.id }
            if let content { rows.append(Row(key: key, firstSeen: document.id, content: content)) }
            last = content
          }
          return rows
        }.sorted { ($0.key + [$0.firstSeen]).lexicographicallyPrecedes($1.key + [$1.firstSeen]) }
      }
      return result
    }
  }
}

extension Register {
  func rows(_ table: String) throws -> [HistoryTests.Row] {
    let (key, content) =
      switch table {
      case "organisation": (["systemID"], "name")
      case "arrangement": (["systemID"], "title")
      default: (["arrangement", "organisation"], "name")
      }
    return try queue.read { db in
      try GRDB.Row.fetchAll(
        db,
        sql: """
          SELECT firstSeen, missingSince, \(content), \(key.joined(separator: ", ")) FROM \(table)
          ORDER BY \(key.joined(separator: ", ")), firstSeen
          """
      ).map { row in
        HistoryTests.Row(
          key: key.indices.map { row[$0 + 3] }, firstSeen: row[0], missingSince: row[1],
          content: row[2])
      }
    }
  }
}
