import GRDB

/// A statement that says what the nearest earlier document said of it.
enum Iv3Repetition {
  /// Removes a statement that repeats the nearest earlier one, or the nearest later one that repeats
  /// it. True when the statement itself was removed.
  static func remove(_ statement: StatementID, _ db: GRDB.Database) throws -> Bool {
    if let earlier = try neighbour(of: statement, "<", "DESC", db),
      try isSame(statement, earlier, db)
    {
      try keep(statement, asRepetitionOf: earlier, isStored: false, db)
      try delete(statement, db)
      return true
    }
    if let later = try neighbour(of: statement, ">", "ASC", db), try isSame(statement, later, db) {
      try keep(later, asRepetitionOf: statement, isStored: true, db)
      try delete(later, db)
    }
    return false
  }

  /// Keeps that the document of a statement says the same as an earlier one, and whichever repeat it.
  private static func keep(
    _ later: StatementID, asRepetitionOf earlier: StatementID, isStored: Bool, _ db: GRDB.Database
  ) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO repetition (fact, id, document, lineNumber, isStored)
          SELECT 'iv3Statement', ?, document, lineNumber, ? FROM iv3Statement WHERE id = ?;
        """, arguments: [earlier.number, isStored, later.number])
    try db.execute(
      sql: "UPDATE OR REPLACE repetition SET id = ? WHERE fact = 'iv3Statement' AND id = ?",
      arguments: [earlier.number, later.number])
  }

  private static func neighbour(
    of statement: StatementID, _ comparison: String, _ order: String, _ db: GRDB.Database
  ) throws -> StatementID? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT other.id FROM iv3Statement JOIN iv3Statement AS other
            ON other.entity = iv3Statement.entity AND other.report = iv3Statement.report
              AND other.document \(comparison) iv3Statement.document
          WHERE iv3Statement.id = ? ORDER BY other.document \(order) LIMIT 1
          """), arguments: [statement.number]
    ).map { StatementID($0) }
  }

  private static func isSame(
    _ left: StatementID, _ right: StatementID, _ db: GRDB.Database
  ) throws -> Bool {
    let counts = try Int.fetchAll(
      db, sql: "SELECT figures FROM iv3Statement WHERE id IN (?, ?)",
      arguments: [left.number, right.number])
    guard Set(counts).count == 1 else { return false }
    let different = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT category, field, amount FROM iv3Figure WHERE statement = ?
          EXCEPT SELECT category, field, amount FROM iv3Figure WHERE statement = ?)
        """, arguments: [left.number, right.number])
    return different == false
  }

  static func delete(_ statement: StatementID, _ db: GRDB.Database) throws {
    try db.execute(sql: "DELETE FROM iv3Figure WHERE statement = ?", arguments: [statement.number])
    try db.execute(sql: "DELETE FROM iv3Statement WHERE id = ?", arguments: [statement.number])
  }
}
