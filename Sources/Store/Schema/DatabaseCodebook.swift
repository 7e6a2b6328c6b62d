import GRDB
package import Records

/// What the tables, views and columns of the register mean: the table `codebook` in the file, and the comments in
/// PostgreSQL.
///
/// ``text`` is the one place. Whoever changes a table or view changes it too, and adds a step that fills the table anew.
enum DatabaseCodebook {
  /// A table or view.
  struct Table: Sendable {
    let name: String
    let meaning: String
    /// Where what stands in it comes from, unless a column says otherwise.
    let source: String
    var columns: [Column] = []
  }

  /// A column of one.
  struct Column: Sendable {
    let name: String
    let meaning: String
    let unit: String?
    let source: String

    /// Whether its values are days.
    var isDay: Bool { unit == "date" }
  }

  /// The tables first, in an order in which each refers to those before it, then the views.
  static let tables: [Table] = read(text)

  static let definition = """
    CREATE TABLE codebook (
      name TEXT NOT NULL,
      "column" TEXT,
      meaning TEXT NOT NULL,
      unit TEXT,
      source TEXT NOT NULL
    );
    """

  /// The rows of the table: each table or view, and then its columns.
  static let rows: [DescribedColumn] = tables.flatMap { table in
    [
      DescribedColumn(
        table: table.name, column: nil, meaning: table.meaning, unit: nil, source: table.source)
    ]
      + table.columns.map {
        DescribedColumn(
          table: table.name, column: $0.name, meaning: $0.meaning, unit: $0.unit,
          source: $0.source)
      }
  }

  /// Writes the table, which is there and empty.
  static func fill(_ db: GRDB.Database) throws {
    let insertion = try BoundStatement(db, "INSERT INTO codebook VALUES (?, ?, ?, ?, ?)")
    for row in rows {
      try insertion.run(
        [row.table, row.column, row.meaning, row.unit, row.source].map { StoredValue($0) })
    }
  }

  /// Reads what ``text`` says: `= table | meaning | source` and under it `column | meaning | unit | source`, of which
  /// what is left out is that of the column's name in ``common`` or of the table.
  private static func read(_ text: String) -> [Table] {
    let common = Dictionary(lines(common).map { ($0[0], $0) }) { first, _ in first }
    return lines(text).reduce(into: []) { tables, line in
      func part(_ place: Int, of line: [String]) -> String? {
        line.count > place && !line[place].isEmpty ? line[place] : nil
      }
      if line[0].hasPrefix("= ") {
        tables.append(
          Table(
            name: String(line[0].dropFirst(2)), meaning: part(1, of: line) ?? "",
            source: part(2, of: line) ?? "wgr"))
      } else if var table = tables.popLast() {
        let meant = line.count > 1 ? line : common[line[0]] ?? line
        table.columns.append(
          Column(
            name: line[0], meaning: part(1, of: meant) ?? "", unit: part(2, of: meant),
            source: part(3, of: meant) ?? table.source))
        tables.append(table)
      }
    }
  }

  private static func lines(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        part.split(separator: " ").joined(separator: " ")
      }
    }
  }
}

extension Register {
  /// What every table, view and column of a register means, as the table `codebook` in it has it.
  package static var describedColumns: [DescribedColumn] { DatabaseCodebook.rows }
}
