package import Records

/// The rows of a CSV file.
package struct Sheet: Sendable {
  package let columns: [Column]
  package let rows: [[Cell]]

  /// A sheet; every row has a cell for each column.
  package init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// A column: its name for people, and the key of the same value in JSON for programs.
  package struct Column: Sendable {
    package let title: String
    package let key: String

    /// A column.
    package init(title: String, key: String) {
      self.title = title
      self.key = key
    }
  }

  /// A value in a row.
  package enum Cell: Sendable {
    case text(String?)
    /// A word for people and the code of the same for programs.
    case term(String?, code: String?)
    case number(Int?)
    case decimal(Double?)
    case date(Day?)
    case share(Percentage?)
    /// A number with exact decimals, written with a dot.
    case exact(String?)
    /// Several values in one cell, separated by a semicolon and a space.
    case list([String])
  }
}
