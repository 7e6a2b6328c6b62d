import GRDB
import Records

/// Takes an export out of a table of facts over known time: its rows become what one would get by laying the
/// other covering documents in the order of their dates and merging neighbours that say the same.
struct ForgottenFacts {
  /// What became of the rows of a table.
  struct Outcome {
    /// How many facts nothing says any more.
    var gone = 0
    /// How many are told otherwise from now on, by another document or for another stretch of time.
    var changed = 0
    /// How many facts a later document says first from now on, and how many it no longer does.
    var stored: [DocumentID: Int] = [:]
  }

  private let db: GRDB.Database
  private let document: DocumentID
  private let table: String
  private let key: [String]
  private let content: [String]
  private let next: (Row) throws -> DocumentID?
  private let removed: (_ rowID: Int64, _ content: [StoredValue]) throws -> Void

  /// - Parameters:
  ///   - next: the next later document that covers the fact of a row.
  ///   - removed: called for each row that is removed, where rows have numbers.
  init(
    _ db: GRDB.Database, of document: DocumentID, table: String, key: [String], content: [String],
    next: @escaping (Row) throws -> DocumentID?,
    removed: @escaping (Int64, [StoredValue]) throws -> Void = { _, _ in }
  ) {
    (self.db, self.document, self.table) = (db, document, table)
    (self.key, self.content, self.next, self.removed) = (key, content, next, removed)
  }

  func forget() throws -> Outcome {
    var outcome = Outcome()
    for row in try rows("firstSeen = ?", [document.number]) { try forgetStart(row, &outcome) }
    for row in try rows("missingSince = ?", [document.number]) { try forgetEnd(row, &outcome) }
    return outcome
  }

  /// A fact that the document says first: the next one says it first, or none does.
  private func forgetStart(_ row: Row, _ outcome: inout Outcome) throws {
    let until: DocumentID? = row["missingSince"]
    guard let next = try next(row), until.map({ $0 > next }) ?? true else {
      try remove(row)
      let isKnown = try !rows(matches, keyValues(row)).isEmpty
      if isKnown { outcome.changed += 1 } else { outcome.gone += 1 }
      return
    }
    try update(row, "firstSeen = ?, lineNumber = \(FactTable.unknownLineNumber)", [next.number])
    outcome.changed += 1
    outcome.stored[next, default: 0] += 1
  }

  /// A fact that the document ends: it lasts until the next one says otherwise.
  private func forgetEnd(_ row: Row, _ outcome: inout Outcome) throws {
    outcome.changed += 1
    guard let next = try next(row) else { return try update(row, "missingSince = NULL", []) }
    let own: Int64 = row["firstSeen"]
    let later = try rows(
      "\(matches) AND firstSeen <= ? AND (missingSince IS NULL OR missingSince > ?) AND firstSeen <> ?",
      keyValues(row) + [next.number, next.number, own]
    ).first
    guard let later else { return try update(row, "missingSince = ?", [next.number]) }
    let start: Int64 = later["firstSeen"]
    guard start == next.number, later.values(of: content) == row.values(of: content) else {
      return try update(row, "missingSince = ?", [start])
    }
    try remove(later)
    try update(row, "missingSince = ?", [later["missingSince"] as Int64?])
    outcome.stored[next, default: 0] -= 1
  }

  private var matches: String { key.map { "\($0) = ?" }.joined(separator: " AND ") }

  private func keyValues(_ row: Row) -> [(any DatabaseValueConvertible)?] {
    key.map { row[$0] as Int64 }
  }

  private func rows(
    _ condition: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(condition)"),
      arguments: StatementArguments(arguments))
  }

  private func update(
    _ row: Row, _ change: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE \(table) SET \(change) WHERE \(matches) AND firstSeen = ?")
    try statement.execute(
      arguments: StatementArguments(arguments + keyValues(row) + [row["firstSeen"] as Int64]))
  }

  private func remove(_ row: Row) throws {
    if let number: Int64 = row["rowid"] { try removed(number, row.values(of: content)) }
    let statement = try db.cachedStatement(
      sql: "DELETE FROM \(table) WHERE \(matches) AND firstSeen = ?")
    try statement.execute(
      arguments: StatementArguments(keyValues(row) + [row["firstSeen"] as Int64]))
  }
}
