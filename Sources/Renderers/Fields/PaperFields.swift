import Pages

/// A paper for people as rows: a point, under the heading where it stands.
typealias PaperPoint = (heading: String, text: String)

/// What answers tell that are papers for people: in CSV one row for each point, in their order.
enum PaperFields {
  static let point = FieldList<PaperPoint>(
    [
      Field(
        "onderdeel", .init("onderdeel", "part"),
        .init("het kopje waaronder het staat", "the heading under which it stands"),
        .text { $0.heading }),
      Field(
        "tekst", .init("tekst", "text"), .init("wat er staat", "what it says"), .text { $0.text }),
    ], columns: "onderdeel,tekst")

  /// The points of a page, in its order.
  static func points(of page: Page) -> [PaperPoint] {
    page.summary.flatMap(\.points).map { (page.title, $0) } + page.sections.flatMap(points)
  }

  private static func points(of section: Section) -> [PaperPoint] {
    section.blocks.flatMap(\.points).map { (section.title, $0) }
      + section.subsections.flatMap(points)
  }
}

extension Block {
  /// What the block says, point by point; of a picture what it shows, where nothing beside it tells that.
  var points: [String] {
    switch self {
    case .paragraph(let phrase): [phrase.words]
    case .verbatim(let lines), .sample(let lines): lines
    case .chart, .maps, .drawing: []
    case .picture(_, let text): [text]
    case .list(let items), .numbered(let items): items.map(\.words)
    case .facts(let facts):
      facts.flatMap { fact in fact.values.map { "\(fact.term): \($0.words)" } }
    case .highlights(let answers):
      answers.map { answer in
        "\(answer.question): "
          + ([answer.answer] + answer.remarks).map(\.words).joined(separator: " ")
      }
    case .table(let table):
      table.rows.map { row in row.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ") }
    case .details(let summary, let blocks): blocks.flatMap(\.points).map { "\(summary): \($0)" }
    }
  }
}

extension Phrase {
  /// The words of the phrase without its links.
  fileprivate var words: String {
    map { part in
      switch part {
      case .text(let text), .code(let text): text
      case .instruction(let typed, _): typed.words
      case .value(let text, _, _): text
      case .web(let label, let address): label == address ? label : "\(label) (\(address))"
      case .section(let label, _), .local(let label, _), .subject(let label, _),
        .term(let label, _):
        label
      }
    }.joined()
  }
}
