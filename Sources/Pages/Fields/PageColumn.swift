/// A column of a page's table over rows of one kind: its heading and what stands under it, said together.
///
/// What is told of a row elsewhere too is its field: ``field(_:isNumeric:_:)``, or its key alone. What only the page
/// has, such as a sentence of several facts, is a column of its own: ``own(_:isNumeric:_:)``.
package struct PageColumn<Row>: ExpressibleByStringLiteral {
  fileprivate enum Heading {
    case field(String)
    case own(String)
  }

  fileprivate let heading: Heading
  fileprivate var isNumeric: Bool?
  fileprivate var digits: Int?
  fileprivate var phrase: ((Row) -> Phrase)?

  /// The field with a key: its heading, and its value as people read it.
  package init(stringLiteral key: String) { heading = .field(key) }

  private init(
    _ heading: Heading, _ isNumeric: Bool?, _ digits: Int?, _ phrase: ((Row) -> Phrase)?
  ) {
    (self.heading, self.isNumeric) = (heading, isNumeric)
    (self.digits, self.phrase) = (digits, phrase)
  }

  /// The field with a key: its heading, and its value in words or with a link that only the page has, or else as people
  /// read it, a number with decimals to so many digits. It is numeric as the field is, unless said otherwise.
  package static func field(
    _ key: String, isNumeric: Bool? = nil, digits: Int? = nil, _ phrase: ((Row) -> Phrase)? = nil
  ) -> PageColumn {
    PageColumn(.field(key), isNumeric, digits, phrase)
  }

  /// A column that is no field of the rows.
  package static func own(
    _ title: String, isNumeric: Bool = false, _ phrase: @escaping (Row) -> Phrase
  ) -> PageColumn {
    PageColumn(.own(title), isNumeric, nil, phrase)
  }
}

extension FieldList {
  /// A table of a page over rows. A column without any value is left out.
  package func table(
    _ caption: String, _ rows: some Sequence<Row>, in language: Language,
    _ columns: [PageColumn<Row>]
  ) -> Table {
    let made = columns.compactMap { shown($0, in: language) }
    return Table(
      caption: caption, columns: made.map(\.column),
      rows: rows.map { row in made.map { $0.phrase(row) } })
  }

  private func shown(
    _ column: PageColumn<Row>, in language: Language
  ) -> (column: Table.Column, phrase: (Row) -> Phrase)? {
    switch column.heading {
    case .own(let title):
      column.phrase.map { (Table.Column(title: title, isNumeric: column.isNumeric == true), $0) }
    case .field(let key):
      field(key).map { field in
        (
          Table.Column(
            title: field.description.heading(in: language).capitalisedFirst,
            isNumeric: column.isNumeric ?? field.value.isNumeric, key: key),
          column.phrase ?? { field.value.phrase(of: $0, in: language, digits: column.digits) }
        )
      }
    }
  }

  /// The field with a key; among several the column.
  private func field(_ key: String) -> Field<Row>? {
    let field = (columns + members).first { $0.key.description == key }
    assert(field != nil, "no field \(key)")
    return field
  }
}

extension Table {
  /// A table over rows that are told nowhere else: every column is its own.
  package init<Row>(
    _ caption: String, _ rows: some Sequence<Row>, _ columns: [PageColumn<Row>]
  ) {
    self = FieldList(columns: []).table(caption, rows, in: .dutch, columns)
  }
}

extension FieldValue {
  /// Whether people read it as a number to compare with others.
  fileprivate var isNumeric: Bool {
    switch self {
    case .integer, .euros, .decimal, .exact, .share: true
    default: false
    }
  }

  /// The value as people read it; a number with decimals to so many digits, or to three where it has any.
  fileprivate func phrase(of row: Row, in language: Language, digits: Int?) -> Phrase {
    switch self {
    case .day(let day): .text(day(row).map(language.date))
    case .integer(let number): .text(number(row).map(language.number))
    case .euros(let amount): language.cell(amount(row))
    case .decimal(let number):
      .text(
        number(row).map { number in
          language.decimal(number, digits: digits ?? (number.rounded() == number ? 0 : 3))
        })
    case .share(let share): .text(share(row).map(language.percentage))
    case .exact(let literal):
      .text(literal(row).map { language(Language.decimalComma($0), $0) })
    default: .text(cell(of: row, in: language).words)
    }
  }
}

extension Sheet.Cell {
  /// The value as people read it, of what is no number and no day.
  fileprivate var words: String? { if case .term(let word, _) = self { word } else { value } }
}
