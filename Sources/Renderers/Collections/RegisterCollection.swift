package import Pages
package import Records

/// Rows of one kind as JSON in pages that are not long: an object with the rows, which page it is, and what every
/// answer has (`stand`, `bronnen`).
package struct RegisterCollection: Sendable {
  /// The key of the rows, and the name of the collection: `regelingen`.
  package let name: String
  /// What it holds.
  package let meaning: BilingualText
  /// How many rows there are in all.
  package let count: Int
  /// The members of the object as a codebook tells them.
  package let members: [FieldDescription]
  private let render: @Sendable (Int, Presentation) -> String

  /// How many rows a page has.
  static let rowsOnPage = 250

  init<Row: Sendable>(
    _ name: StaticString, _ meaning: BilingualText, _ rows: [Row], _ fields: FieldList<Row>,
    _ standing: Standing
  ) {
    let pages = Self.pageCount(of: rows.count)
    let list = FieldList<Page<Row>>(
      [
        Field(name, meaning, .rows(fields) { $0.rows }),
        Field(
          "pagina",
          .init("welk deel van het geheel dit is", "which part of the whole this is"),
          .object(Self.position()) { $0 }),
      ] + StandingFields.members.of { $0.standing })
    self.name = name.description
    self.meaning = meaning
    count = rows.count
    members = list.memberDescriptions
    render = { number, presentation in
      let start = (number - 1) * Self.rowsOnPage
      let page = Page(
        name: name.description,
        rows: Array(rows[start..<min(start + Self.rowsOnPage, rows.count)]), number: number,
        count: pages, total: rows.count, standing: standing)
      return compactJSON { list.write(page, to: &$0) }
    }
  }

  /// How many pages there are, at least one.
  package var pageCount: Int { Self.pageCount(of: count) }

  private static func pageCount(of count: Int) -> Int {
    max(1, (count + rowsOnPage - 1) / rowsOnPage)
  }

  /// A page as JSON, from 1 to ``pageCount``.
  package func page(_ number: Int, _ presentation: Presentation) -> String {
    render(number, presentation)
  }

  /// Where a page is, seen from where collections are.
  package static func path(of name: String, page: Int) -> String {
    page == 1 ? "\(name).json" : "\(name)/pagina/\(page).json"
  }

  /// Some of the rows, and where they stand among all.
  private struct Page<Row> {
    let name: String
    let rows: [Row]
    let number, count, total: Int
    let standing: Standing

    /// The way from this page to another.
    func way(to other: Int) -> String? {
      guard (1...count).contains(other) else { return nil }
      guard number > 1 else { return RegisterCollection.path(of: name, page: other) }
      return other == 1 ? "../../\(name).json" : "\(other).json"
    }
  }

  private static func position<Row>() -> FieldList<Page<Row>> {
    FieldList([
      Field("nummer", .init("nummer van dit deel", "number of this part"), .integer { $0.number }),
      Field(
        "aantal", .init("hoeveel delen er zijn", "how many parts there are"), .integer { $0.count }),
      Field(
        "totaal", .init("hoeveel er in alle delen staan", "how many are in all parts"),
        .integer { $0.total }),
      Field(
        "vorige",
        .init(
          "adres van het vorige deel, gezien vanaf dit",
          "address of the part before, seen from this one"),
        .text { $0.way(to: $0.number - 1) }),
      Field(
        "volgende",
        .init(
          "adres van het volgende deel, gezien vanaf dit",
          "address of the next part, seen from this one"),
        .text { $0.way(to: $0.number + 1) }),
    ])
  }
}
