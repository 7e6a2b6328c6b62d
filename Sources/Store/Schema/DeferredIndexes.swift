import GRDB

/// The indexes of tables that are filled for the first time, made once everything is in.
///
/// Building an index of sorted entries costs a third of keeping it up to date row by row. All within
/// the transaction of the import, so that no register is ever without its indexes.
struct DeferredIndexes {
  private let statements: [String]

  /// Takes the indexes of the tables away.
  init(of tables: [String], _ db: GRDB.Database) throws {
    let places = tables.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(places)) ORDER BY name
        """, arguments: StatementArguments(tables))
    for row in rows { try db.execute(sql: "DROP INDEX \(row["name"] as String)") }
    statements = rows.map { $0["sql"] }
  }

  /// Makes them again.
  func restore(_ db: GRDB.Database) throws {
    for statement in statements { try db.execute(sql: statement) }
  }
}
