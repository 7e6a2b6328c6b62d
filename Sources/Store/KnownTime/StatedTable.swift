import GRDB
import Records

/// A table of facts that documents state one by one and whose absence proves nothing: each fact has one
/// row, with the earliest document that says it; the others are kept as its repetitions.
final class StatedTable {
  private let documentID: DocumentID
  private let search, insertion, backdating, repetition, heritage: BoundStatement

  /// - Parameters:
  ///   - content: the columns that make a fact different from another.
  ///   - place: the columns that tell where in its document the fact stands.
  init(
    _ db: GRDB.Database, _ table: String, content: [String], place: [String] = ["lineNumber"],
    document: DocumentID
  ) throws {
    documentID = document
    search = try BoundStatement(
      db,
      """
      SELECT id, document FROM \(table)
      WHERE \(content.map { "\($0) IS ?" }.joined(separator: " AND "))
      """)
    let columns = content + ["document"] + place
    insertion = try BoundStatement(
      db,
      """
      INSERT INTO \(table) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """)
    let changes = (["document"] + place).map { "\($0) = ?" }.joined(separator: ", ")
    backdating = try BoundStatement(db, "UPDATE \(table) SET \(changes) WHERE id = ?")
    let columnsOfRepetition = (["id", "document"] + place).joined(separator: ", ")
    repetition = try BoundStatement(
      db,
      """
      INSERT OR IGNORE INTO repetition (fact, isStored, \(columnsOfRepetition))
      VALUES ('\(table)', 0, ?, ?, \(place.map { _ in "?" }.joined(separator: ", ")))
      """)
    heritage = try BoundStatement(
      db,
      """
      INSERT OR IGNORE INTO repetition (fact, isStored, \(columnsOfRepetition))
      SELECT '\(table)', 1, \(columnsOfRepetition) FROM \(table) WHERE id = ?
      """)
  }

  private var document: StoredValue { StoredValue(documentID) }

  /// Records that the document says this at this place; whether that is new, for no document of an
  /// earlier date says it.
  func state(_ content: [StoredValue], place: [StoredValue]) throws -> Bool {
    guard let (id, earliest) = try search.firstPair(content) else {
      try insertion.run(content, [document], place)
      return true
    }
    guard DocumentID(earliest) != documentID else { return false }
    guard DocumentID(earliest) > documentID else {
      try repetition.run([.integer(id)], [document], place)
      return false
    }
    try heritage.run([.integer(id)])
    try backdating.run([document], place, [.integer(id)])
    return true
  }
}
