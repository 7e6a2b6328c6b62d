package import Foundation

/// A table read by a few lines that know nothing of the package: every field as it is written, with
/// the line its row starts on.
package struct CSVTable: Sendable {
  /// The names of the columns.
  package let columns: [String]
  /// The rows behind the header by the line they start on, from 1.
  package let rows: [Int: [String]]

  /// Reads a file with semicolons and double quotes.
  package init(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    var rows: [Int: [String]] = [:]
    var row = [""]
    var isQuoted = false
    var lineNumber = 1
    var start = 1
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        row.append("")
      } else if character.isNewline, !isQuoted {
        rows[start] = row
        row = [""]
        start = lineNumber + 1
      } else {
        row[row.count - 1].append(character)
      }
      if character.isNewline { lineNumber += 1 }
    }
    if row != [""] { rows[start] = row }
    columns = rows.removeValue(forKey: 1) ?? []
    self.rows = rows
  }

  /// The field of a row; `nil` when there is none.
  package func field(_ column: String, lineNumber: Int) -> String? {
    guard let place = columns.firstIndex(of: column), let row = rows[lineNumber],
      row.indices.contains(place)
    else { return nil }
    return row[place]
  }
}
