import Records

/// The rows of a CSV file.
struct Sheet {
  let columns: [Column]
  let rows: [[Cell]]

  /// A column: its name for people, and the key of the same value in JSON for programs.
  struct Column {
    let title: String
    let key: String
  }

  /// A value in a row.
  enum Cell {
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
