/// Writes rows of text as CSV (RFC 4180): the only place where fields are quoted.
package struct CSVText: Sendable {
  /// What stands between fields.
  let separator: Character
  /// What ends a row.
  let lineEnd: String
  /// Whether a semicolon is quoted besides a comma, as spreadsheets of some languages split at it.
  let quotesSemicolon: Bool
  /// Whether a backslash in a quoted field is written twice.
  var doublesBackslashes = false

  /// For people in a Dutch spreadsheet: semicolons and CRLF.
  package static let forPeople = CSVText(separator: ";", lineEnd: "\r\n", quotesSemicolon: true)
  /// For programs: commas and CRLF.
  package static let forPrograms = CSVText(separator: ",", lineEnd: "\r\n", quotesSemicolon: true)
  /// For research tools: commas and LF.
  package static let forTools = CSVText(separator: ",", lineEnd: "\n", quotesSemicolon: false)

  /// For Neo4j's `LOAD CSV`: in a quoted field a backslash escapes a quotation mark or a backslash, in a bare one it
  /// stands for itself (Operations manual, `db.import.csv.legacy_quote_escaping`, true unless set otherwise).
  package static let forCypher = CSVText(
    separator: ",", lineEnd: "\n", quotesSemicolon: false, doublesBackslashes: true)

  /// A row, with its end.
  package func row(_ fields: some Sequence<String>) -> String {
    fields.map(quoted).joined(separator: String(separator)) + lineEnd
  }

  private func quoted(_ field: String) -> String {
    // By bytes: a carriage return and a line feed together are one character.
    let mustBeQuoted = field.utf8.contains { byte in
      switch byte {
      case 0x22, 0x2C, 0x0D, 0x0A: true
      case 0x3B: quotesSemicolon
      default: false
      }
    }
    guard mustBeQuoted else { return field }
    // By scalars: a quotation mark with an accent on it is one character.
    let field = doublesBackslashes ? field.replacing("\\", with: "\\\\") : field
    return "\""
      + field.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
      .map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
