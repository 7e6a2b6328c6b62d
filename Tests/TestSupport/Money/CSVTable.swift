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
    self.init(try String(contentsOf: file, encoding: .utf8), separator: ";")
  }

  /// Reads a text with double quotes.
  package init(_ text: String, separator: Character = ",") {
    var rows: [Int: [String]] = [:]
    var row = [""]
    var isQuoted = false
    var lineNumber = 1
    var start = 1
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
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

  /// The rows in order, each by the names of the columns.
  package var records: [[String: String]] {
    rows.sorted { $0.key < $1.key }.map { _, row in
      Dictionary(zip(columns, row)) { first, _ in first }
    }
  }
}
