import GRDB

/// The tables of a register as PostgreSQL has them: names in small letters, days as `date`, whole numbers as `bigint`.
/// References to rows that the register counted itself, and places in files, are `integer`: of millions of figures they are
/// most of the room. The number of a document holds its day and is larger.
///
/// Made of the schema of this program, never of that in a file, which somebody else may have written.
struct PostgresModel {
  /// A table without the decisions and removals of people.
  struct Table {
    let name: String
    let columns: [Column]
    fileprivate let key: [String]
    fileprivate let references: [(column: String, table: String)]
    fileprivate let indexes: [String]

    /// The columns as they are listed in SQL.
    var columnList: String { columns.map { Self.quoted($0.name) }.joined(separator: ", ") }

    /// What makes it, without keys.
    var creation: String {
      let lines = columns.map { column in
        "  \(Self.quoted(column.name)) \(column.type)\(column.isRequired ? " NOT NULL" : "")"
      }
      return "CREATE TABLE \(name.lowercased()) (\n\(lines.joined(separator: ",\n"))\n);\n"
    }

    /// Its keys and indexes, once it is filled: that is sooner done than keeping them up to date.
    var keys: String {
      let table = name.lowercased()
      let primary =
        key.isEmpty
        ? ""
        : "ALTER TABLE \(table) ADD PRIMARY KEY (\(key.map(Self.quoted).joined(separator: ", ")));\n"
      return primary + indexes.map { $0 + ";\n" }.joined() + "ANALYZE \(table);\n"
    }

    /// What it refers to, once all tables have their keys.
    var foreignKeys: String {
      references.map { column, other in
        "ALTER TABLE \(name.lowercased()) ADD FOREIGN KEY (\(Self.quoted(column))) "
          + "REFERENCES \(other.lowercased()) DEFERRABLE INITIALLY DEFERRED;\n"
      }.joined()
    }

    private static func quoted(_ name: String) -> String { "\"\(name.lowercased())\"" }
  }

  /// A column.
  struct Column {
    let name: String
    let type: Kind
    let isRequired: Bool

    /// What its values are.
    enum Kind: String, CustomStringConvertible {
      case number = "bigint"
      case count = "integer"
      case text
      case day = "date"

      var description: String { rawValue }
    }
  }

  /// Each after those that it refers to.
  let tables: [Table]

  init() throws {
    let model = try DatabaseQueue()
    tables = try model.write { db in
      try Schema.create(db)
      return try DatabaseCodebook.tables
        .filter { table in
          !Self.kept.contains(table.name) && !Schema.views.contains { $0.name == table.name }
        }
        .map { try Self.table($0, db) }
    }
  }

  /// What people decided and had taken out stays where it is.
  private static let kept = ["linkDecision", "removal"]

  private static func table(
    _ described: DatabaseCodebook.Table, _ db: GRDB.Database
  ) throws -> Table {
    let days = Set(described.columns.filter(\.isDay).map(\.name))
    let info = try Row.fetchAll(
      db, sql: "SELECT * FROM pragma_table_info(?) ORDER BY cid", arguments: [described.name])
    let references: [(column: String, table: String)] = try Row.fetchAll(
      db, sql: "SELECT * FROM pragma_foreign_key_list(?) ORDER BY id DESC",
      arguments: [described.name]
    ).map { ($0["from"], $0["table"]) }
    let counts = Set(
      references.filter { $0.table != "document" }.map(\.column) + ["lineNumber"])
    let columns = info.map { row -> Column in
      let name: String = row["name"]
      let number: Column.Kind = counts.contains(name) ? .count : .number
      let isNumber = row["type"] == "INTEGER"
      return Column(
        name: name, type: days.contains(name) ? .day : isNumber ? number : .text,
        isRequired: row["notnull"] || (row["pk"] as Int) > 0)
    }
    let key = info.filter { ($0["pk"] as Int) > 0 }.sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }
    return Table(
      name: described.name, columns: columns, key: key.map { $0["name"] },
      references: references,
      indexes: try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?
          ORDER BY rowid
          """, arguments: [described.name]))
  }
}
