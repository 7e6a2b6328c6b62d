import Pages
package import Records

/// A table of a research export: typed columns with their meaning, and rows of plain values.
///
/// For programs, not for spreadsheets: comma, UTF-8 without mark, decimal dot, values as they are.
package struct NetworkTable: Sendable {
  /// The file's name: `nodes.csv`.
  package var fileName: String
  /// What a row is, in one sentence.
  package var title: String
  /// The columns.
  package var columns: [Column]
  /// The rows; an absent value is `nil`.
  package var rows: [[String?]]

  /// A column: its name, the type of its values and what they mean.
  package struct Column: Sendable {
    /// The header.
    package var name: String
    /// The type in the vocabulary of Frictionless Table Schema: `string`, `integer`, `number`,
    /// `boolean`, `date`.
    package var type: String
    /// What a value tells.
    package var meaning: BilingualText
  }

  /// The table as CSV (RFC 4180) with LF between rows; an absent value is an empty field.
  ///
  /// Cost: linear in the table.
  package var csv: String {
    rows.reduce(into: CSVText.forTools.row(columns.map(\.name))) { text, row in
      text += CSVText.forTools.row(row.map { $0 ?? "" })
    }
  }
}

extension NetworkTable.Column {
  /// The column of an attribute.
  init<Element>(_ attribute: NetworkAttribute<Element>) {
    name = attribute.name
    meaning = attribute.meaning
    type =
      switch attribute.type {
      case .text: "string"
      case .integer: "integer"
      case .decimal: "number"
      case .flag: "boolean"
      case .date: "date"
      }
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
