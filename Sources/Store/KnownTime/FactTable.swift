import GRDB
import Records

/// A table of facts over known time: for each key, one row for each stretch of documents that said the
/// same.
///
/// Documents may be read in any order. The rows of a key always are what one would get by laying the
/// covering documents in the order of their dates and merging neighbours that say the same.
final class FactTable {
  /// The columns that make a row different from another of the same key.
  private let content: [String]
  private let db: GRDB.Database
  /// The document being read.
  private let document: DocumentID
  private let inserted: ((_ rowID: Int64, _ content: [StoredValue]) throws -> Void)?

  private let insertion: BoundStatement
  private let interruption, backdating: BoundStatement
  private let current: Statement?
  private let starting: Statement?

  /// - Parameters:
  ///   - isFirst: whether no other document has been read; then nothing needs to be looked up.
  ///   - inserted: called for each row that is added.
  init(
    _ db: GRDB.Database, table: String, key: [String], content: [String], document: DocumentID,
    isFirst: Bool, inserted: ((Int64, [StoredValue]) throws -> Void)? = nil
  ) throws {
    self.db = db
    self.content = content
    self.document = document
    self.inserted = inserted
    let columns = key + ["firstSeen", "missingSince", "lineNumber"] + content
    insertion = try BoundStatement(
      db,
      """
      INSERT INTO \(table) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """)
    let matches = key.map { "\($0) = ?" }.joined(separator: " AND ")
    interruption = try BoundStatement(
      db, "UPDATE \(table) SET missingSince = ? WHERE \(matches) AND firstSeen = ?")
    backdating = try BoundStatement(
      db, "UPDATE \(table) SET firstSeen = ?, lineNumber = ? WHERE \(matches) AND firstSeen = ?")
    guard !isFirst else {
      current = nil
      starting = nil
      return
    }
    let selection = (["firstSeen", "missingSince"] + content).joined(separator: ", ")
    current = try db.makeStatement(
      sql: """
        SELECT \(selection) FROM \(table)
        WHERE \(matches) AND firstSeen < ? AND (missingSince IS NULL OR missingSince > ?)
        """)
    starting = try db.makeStatement(
      sql: "SELECT \(selection) FROM \(table) WHERE \(matches) AND firstSeen = ?")
  }

  /// What a document says about a key, compared with what was known.
  enum Outcome {
    case stored, unchanged
  }

  /// Records that the document says this about the key, on this line.
  ///
  /// `next` is the next later document that covers the fact, if one has been read.
  func state(
    key: [StoredValue], content: [StoredValue], lineNumber: Int, next: DocumentID?
  ) throws -> Outcome {
    guard current != nil else {
      try insert(key, from: document, until: nil, lineNumber, content)
      return .stored
    }
    if let known = try currentFact(key) {
      if known.content == content { return .unchanged }
      try interrupt(known, key: key, next: next)
    }
    if let next, let later = try startingFact(key, next), later.content == content {
      try extendBack(key, from: next, lineNumber: lineNumber)
    } else {
      try insert(key, from: document, until: next, lineNumber, content)
    }
    return .stored
  }

  /// Records that the document, which covers the key, does not have it.
  func silence(key: [StoredValue], next: DocumentID?) throws {
    if let known = try currentFact(key) { try interrupt(known, key: key, next: next) }
  }

  /// The line of a fact in a document that was read before the one that interrupted it, and is not read
  /// again.
  static let unknownLineNumber = 0

  private struct Fact {
    let firstSeen: DocumentID
    let missingSince: DocumentID?
    let content: [StoredValue]
  }

  private func currentFact(_ key: [StoredValue]) throws -> Fact? {
    try current.flatMap { try fact($0, key, document, document) }
  }

  private func startingFact(_ key: [StoredValue], _ document: DocumentID) throws -> Fact? {
    try starting.flatMap { try fact($0, key, document) }
  }

  private func fact(_ statement: Statement, _ key: [StoredValue], _ documents: DocumentID...) throws
    -> Fact?
  {
    let arguments = key.map(\.databaseValue) + documents.map(\.number.databaseValue)
    guard let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments)) else {
      return nil
    }
    return Fact(
      firstSeen: row[0], missingSince: row[1],
      content: content.indices.map { StoredValue(row[$0 + 2] as DatabaseValue) })
  }

  /// Ends a fact at this document; what later documents still say becomes a row of its own.
  private func interrupt(_ fact: Fact, key: [StoredValue], next: DocumentID?) throws {
    try interruption.run([StoredValue(document)], key, [StoredValue(fact.firstSeen)])
    guard let next, fact.missingSince.map({ $0 > next }) ?? true else { return }
    try insert(key, from: next, until: fact.missingSince, Self.unknownLineNumber, fact.content)
  }

  private func extendBack(_ key: [StoredValue], from next: DocumentID, lineNumber: Int) throws {
    try backdating.run([StoredValue(document), StoredValue(lineNumber)], key, [StoredValue(next)])
  }

  private func insert(
    _ key: [StoredValue], from: DocumentID, until: DocumentID?, _ lineNumber: Int,
    _ content: [StoredValue]
  ) throws {
    try insertion.run(
      key, [StoredValue(from), StoredValue(until), StoredValue(lineNumber)], content)
    if let inserted { try inserted(db.lastInsertedRowID, content) }
  }
}
