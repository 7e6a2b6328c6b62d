import Overviews
import Pages
import Records

/// The council clerk's cover sheet for one budget, to be rendered.
struct CoverSheetAnswer: FieldedAnswer {
  let sheet: BudgetCoverSheet

  var standing: Standing { sheet.council.standing }

  func page(in language: Language) -> Page {
    CoverSheetPage(sheet: sheet, language: language).page
  }
}

extension Block {
  /// What the block says, point by point.
  var points: [String] {
    switch self {
    case .paragraph(let phrase): [phrase.words]
    case .verbatim(let lines): lines
    case .chart, .maps: []
    case .picture(_, let text): [text]
    case .list(let items): items.map(\.words)
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
