/// A code of a dimension of an Iv3 table, with what it means.
package struct Iv3Code: Hashable, Sendable {
  /// The line on which it stands, from 1.
  package let lineNumber: Int
  /// The code without the spaces that CBS pads it with.
  package let key: String
  /// Its name, which CBS cuts at 40 characters, ending in two dots.
  package let title: String
  /// What CBS says of it, for an arrangement its full name; `nil` when nothing.
  package let explanation: String?

  /// A code and what it means.
  package init(lineNumber: Int, key: String, title: String, explanation: String?) {
    self.lineNumber = lineNumber
    self.key = key
    self.title = title
    self.explanation = explanation
  }
}

extension TableDocument {
  /// Reads a code list of CBS: columns `Key`, `Title` and `Description`.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readIv3CodeList(_ body: (RowOutcome<Iv3Code>) throws -> Void) throws {
    let key = try TableColumn(requiredIn: header, "Key")
    let title = try TableColumn(requiredIn: header, "Title")
    let explanation = try TableColumn(requiredIn: header, "Description")
    try forEachRow(body) { row throws(RowProblem) in
      let text = explanation.text(row)
      return .candidate(
        Iv3Code(
          lineNumber: row.lineNumber, key: try key.required(row), title: title.text(row),
          explanation: text.isEmpty ? nil : text))
    }
  }
}
