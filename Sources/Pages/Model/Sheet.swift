package import Records

/// The rows of a table for spreadsheets and programs.
package struct Sheet: Sendable {
  /// The columns.
  package let columns: [Column]
  /// The rows, each with a cell for every column.
  package let rows: [[Cell]]

  /// A sheet; every row has a cell for each column.
  package init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table of the columns of some keys, in that order; keys of no column are passed over.
  package func choosing(_ keys: [String]) -> Sheet {
    let places = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    return Sheet(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }

  /// A column: its name for people, and the key of the same value in JSON for programs.
  package struct Column: Sendable {
    package let title: String
    package let key: String
    /// What the values are.
    package let type: FieldType

    /// A column.
    package init(title: String, key: String, type: FieldType = .string) {
      self.title = title
      self.key = key
      self.type = type
    }

    /// The column of a field.
    init(_ field: FieldDescription, in language: Language) {
      self.init(
        title: field.heading(in: language), key: field.key, type: field.type)
    }
  }

  /// A value in a row.
  package enum Cell: Sendable {
    case text(String?)
    /// A word for people and the code of the same for programs.
    case term(String?, code: String?)
    case number(Int?)
    /// A year, which is never grouped by thousands.
    case year(Int?)
    /// Whole euros.
    case amount(Euro?)
    case decimal(Double?)
    case date(Day?)
    case share(Percentage?)
    /// A number with exact decimals, written with a dot.
    case exact(String?)
    /// Several values in one cell, separated by a semicolon and a space.
    case list([String])
  }
}
