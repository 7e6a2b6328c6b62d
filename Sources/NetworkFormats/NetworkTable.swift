package import Pages

/// A table of a research export: typed columns with their meaning, and rows of plain values.
///
/// For programs, not for spreadsheets: comma, UTF-8 without mark, decimal dot, values as they are.
package struct NetworkTable: Sendable {
  /// The file's name: `nodes.csv`.
  package var fileName: String
  /// What a row is, in one sentence.
  package var title: String
  /// The columns.
  package var columns: [FieldDescription]
  /// The rows; an absent value is `nil`.
  package var rows: [[String?]]
  /// How its fields are quoted.
  package var quoting = CSVText.forTools

  /// A table of rows with these fields.
  package init<Row>(fileName: String, title: String, fields: [Field<Row>], rows: [Row]) {
    (self.fileName, self.title) = (fileName, title)
    columns = fields.map(\.description)
    self.rows = rows.map { row in fields.map { $0.plain(row) } }
  }

  /// The table as CSV (RFC 4180) with LF between rows; an absent value is an empty field.
  ///
  /// Cost: linear in the table.
  package var csv: String {
    rows.reduce(into: quoting.row(columns.map(\.key))) { text, row in
      text += quoting.row(row.map { $0 ?? "" })
    }
  }
}

extension NetworkTable {
  /// What the columns of several tables are: a row for each.
  package static func codebook(of tables: [NetworkTable], in language: Language) -> NetworkTable {
    typealias Column = (table: String, column: FieldDescription)
    return NetworkTable(
      fileName: "codebook.csv",
      title: language("Een rij per kolom van de tabellen", "A row for each column of the tables"),
      fields: [
        Field<Column>(
          "tabel", .init("naam van de tabel", "name of the table"), .text { $0.table })
      ] + columnFields(in: language).of { $0.column },
      rows: tables.flatMap { table in table.columns.map { (table.fileName, $0) } })
  }

  /// What the columns of a table are: a row for each.
  package static func codebook(of table: NetworkTable, in language: Language) -> NetworkTable {
    NetworkTable(
      fileName: "codebook.csv",
      title: language(
        "Een rij per kolom van \(table.fileName)", "A row for each column of \(table.fileName)"),
      fields: columnFields(in: language), rows: table.columns)
  }

  private static func columnFields(in language: Language) -> [Field<FieldDescription>] {
    [
      Field("kolom", .init("naam van de kolom", "name of the column"), .text { $0.key }),
      Field(
        "type", .init("type van de waarden", "type of the values"),
        .text { $0.type.nameInTables }),
      Field(
        "betekenis", .init("wat een waarde vertelt", "what a value tells"),
        .text { language($0.meaning) }),
    ]
  }
}

/// A file of an export that is a folder.
package struct NetworkFile: Hashable, Sendable {
  /// The name within the folder.
  package var name: String
  /// What is in it, in one sentence.
  package var title: String
  /// The content.
  package var text: String

  /// A file with this content.
  package init(name: String, title: String, text: String) {
    self.name = name
    self.title = title
    self.text = text
  }
}
