extension Sheet {
  /// CSV for programs, or for people; with the names of the columns on its first line, or without.
  package func csv(raw: Bool, hasHeader: Bool = true) -> String {
    raw ? forPrograms(hasHeader) : forPeople(hasHeader)
  }

  /// CSV for people: semicolons, a byte order mark, CRLF, decimal comma, one line a value, formulas
  /// neutralised.
  package var csvForPeople: String { forPeople(true) }

  private func forPeople(_ hasHeader: Bool) -> String {
    "\u{FEFF}"
      + lines(.forPeople, header: hasHeader ? \.title : nil) { cell in
        switch cell {
        case .share, .decimal, .exact: Language.decimalComma(cell.plain)
        case .number, .year, .amount, .date: cell.plain
        case .term(let word, _): Self.neutralised(HiddenCharacters.removed(from: word ?? ""))
        case .text, .list: Self.neutralised(HiddenCharacters.removed(from: cell.plain))
        }
      }
  }

  /// CSV for programs (RFC 4180): commas, decimal point, values as they are, JSON's keys as header.
  package var csvForPrograms: String { forPrograms(true) }

  private func forPrograms(_ hasHeader: Bool) -> String {
    lines(.forPrograms, header: hasHeader ? \.key : nil, value: \.plain)
  }

  private func lines(
    _ csv: CSVText, header: ((Column) -> String)?, value: (Cell) -> String
  ) -> String {
    rows.reduce(into: header.map { csv.row(columns.map($0)) } ?? "") { text, row in
      text += csv.row(row.map(value))
    }
  }

  /// Text that a spreadsheet would take for a formula, made text with an apostrophe. The full-width
  /// signs count too: some spreadsheets fold them. A sign counts by its code point, whatever is joined to it,
  /// and also behind signs that nobody sees.
  private static func neutralised(_ text: String) -> String {
    let first = text.unicodeScalars.first {
      !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isWhitespace
    }
    guard let first, "=+-@＝＋－＠".unicodeScalars.contains(first), !isNumber(text) else { return text }
    return "'" + text
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

extension Sheet.Cell {
  /// The value as text without regard to the reader, the items of a list separated by a semicolon and a
  /// space; `nil` when absent.
  var value: String? {
    switch self {
    case .text(let text): text
    case .term(_, let code): code
    case .number(let number), .year(let number): number.map(String.init)
    case .amount(let amount): amount?.description
    case .decimal(let number): number?.plainText
    case .date(let day): day?.description
    case .share(let share): share?.description
    case .exact(let literal): literal
    case .list(let items): items.isEmpty ? nil : items.joined(separator: "; ")
    }
  }

  /// The same; empty when absent.
  fileprivate var plain: String { value ?? "" }
}
