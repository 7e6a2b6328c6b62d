public import Pages

/// A table of a research export: typed columns with their meaning, and rows of plain values.
///
/// For programs, not for spreadsheets: comma, UTF-8 without mark, decimal dot, values as they are.
public struct NetworkTable: Sendable {
  /// The file's name: `nodes.csv`.
  public var fileName: String
  /// What a row is, in one sentence.
  public var title: String
  /// The columns.
  public var columns: [Column]
  /// The rows; an absent value is `nil`.
  public var rows: [[String?]]

  /// A column: its name, the type of its values and what they mean.
  public struct Column: Sendable {
    /// The header.
    public var name: String
    /// The type in the vocabulary of Frictionless Table Schema: `string`, `integer`, `number`,
    /// `boolean`, `date`.
    public var type: String
    /// What a value tells.
    public var meaning: Meaning
  }

  /// The table as CSV (RFC 4180) with LF between rows; an absent value is an empty field.
  ///
  /// Cost: linear in the table.
  public var csv: String {
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
public struct NetworkFile: Hashable, Sendable {
  /// The name within the folder.
  public var name: String
  /// What is in it, in one sentence.
  public var title: String
  /// The content.
  public var text: String

  /// A file with this content.
  public init(name: String, title: String, text: String) {
    self.name = name
    self.title = title
    self.text = text
  }
}
