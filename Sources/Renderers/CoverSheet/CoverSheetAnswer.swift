import JSONText
import Overviews
import Pages
import Records

/// The council clerk's cover sheet for one budget, to be rendered.
struct CoverSheetAnswer: Answer {
  let sheet: BudgetCoverSheet

  var standing: Standing { sheet.council.standing }

  func page(in language: Language) -> Page {
    CoverSheetPage(sheet: sheet, language: language).page
  }

  /// One row for each point of the sheet, in its order.
  func sheet(in language: Language) -> Sheet {
    let page = page(in: language)
    let points =
      page.summary.flatMap(\.points).map { (page.title, $0) }
      + page.sections.flatMap { section in
        section.blocks.flatMap(\.points).map { (section.title, $0) }
      }
    return Sheet(
      columns: [
        .init(title: language("onderdeel", "part"), key: "onderdeel"),
        .init(title: language("tekst", "text"), key: "tekst"),
      ], rows: points.map { [.text($0), .text($1)] })
  }

  func write(to json: inout JSONText) {
    let questions = CoverSheetQuestions(sheet: sheet, language: .dutch)
    json.object { json in
      json.municipalityMember(sheet.council.municipality)
      json.member("begrotingsjaar", sheet.year)
      json.member("peildatum", sheet.council.day)
      json.key("regeling")
      json.object { json in
        json.arrangementMembers(
          sheet.arrangement, own: sheet.participation.own, signals: sheet.participation.signals,
          on: sheet.council.day)
      }
      json.agendaMember(sheet.entries)
      json.dossierMembers(
        [sheet.calendar.dossier(of: sheet.arrangement)])
      json.member("vragen", questions.all)
      json.key("ontbreekt")
      json.array(CoverSheetPart.allCases.filter { $0.blocks(of: sheet, in: .dutch).isEmpty }) {
        json, part in
        json.object { json in
          json.member("onderdeel", part.rawValue)
          json.member("nodig", part.remedy(in: .dutch))
        }
      }
      json.sourcesMember(sheet.council.documents)
    }
  }
}

extension Block {
  /// What the block says, point by point.
  fileprivate var points: [String] {
    switch self {
    case .paragraph(let phrase): [phrase.words]
    case .verbatim(let lines): lines
    case .chart: []
    case .picture(_, let text): [text]
    case .list(let items): items.map(\.words)
    case .facts(let facts):
      facts.flatMap { fact in fact.values.map { "\(fact.term): \($0.words)" } }
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
