extension Field {
  /// The value of a row as programs read it in a table; `nil` when absent.
  package func plain(_ row: Row) -> String? { value.cell(of: row, in: .dutch).value }
}

extension FieldValue {
  /// The value of a row in a table; what a cell cannot hold leaves it empty.
  func cell(of row: Row, in language: Language) -> Sheet.Cell {
    switch self {
    case .text(let text): .text(text(row))
    case .words(let words): .text(words(row, language))
    case .code(let code, let word): .term(word(row, language), code: code(row))
    case .day(let day): .date(day(row))
    case .integer(let number): .number(number(row))
    case .year(let number): .year(number(row))
    case .euros(let amount): .amount(amount(row))
    case .decimal(let number): .decimal(number(row))
    case .exact(let literal): .exact(literal(row))
    case .share(let share): .share(share(row))
    case .flag(let flag): .flag(flag(row), in: language)
    case .texts(let texts): .list(texts(row) ?? [])
    case .sentences(let sentences): .list(sentences(row, language))
    case .integers(let numbers): .list(numbers(row).map(String.init))
    case .matrix, .textRows, .counts, .nested: .text(nil)
    }
  }
}

extension Sheet.Cell {
  /// Whether something is so: `ja` or `nee` for people, `true` or `false` for programs.
  fileprivate static func flag(_ flag: Bool?, in language: Language) -> Sheet.Cell {
    .term(
      flag.map { $0 ? language("ja", "yes") : language("nee", "no") }, code: flag.map(String.init))
  }
}
