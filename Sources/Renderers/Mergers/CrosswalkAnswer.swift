package import Overviews
import Pages
import Records

extension Crosswalk: Answerable {
  /// Every municipality that ever was, and what each became.
  package var answer: Rendering { Rendering(CrosswalkAnswer(crosswalk: self)) }
}

/// The way from any municipality to those after it, to be rendered.
private struct CrosswalkAnswer: FieldedAnswer {
  let crosswalk: Crosswalk

  var standing: Standing { crosswalk.standing }
  var rowFields: FieldList<Crosswalk.Row> { Self.fields }
  var rows: [Crosswalk.Row] { crosswalk.rows }

  static let shape = AnswerShape<CrosswalkAnswer>.object(
    FieldList([
      Field(
        "gemeenten",
        .init(
          "elke gemeente die er ooit was, met elke opvolger",
          "every municipality that ever was, with each successor"),
        .rows(fields) { $0.rows })
    ]))

  private static let fields = FieldList<Crosswalk.Row>(
    [
      Field(
        "code", .init("code", "code"), .init("gemeentecode", "municipality code"),
        .text { $0.municipality.code?.text }),
      Field(
        "naam", .init("gemeente", "municipality"),
        .init("naam van de gemeente", "name of the municipality"), .text { $0.municipality.name }),
      Field(
        "begin", .init("bestaat sinds", "exists since"),
        .init(
          "eerste dag; leeg als die niet bekend is", "first day; empty where it is not known"),
        .day { $0.existence.start }),
      Field(
        "einde", .init("bestaat tot", "exists until"),
        .init(
          "eerste dag waarop zij niet meer bestaat, of zo niet meer heet; leeg als zij bestaat",
          "first day on which it no longer exists, or not under this name; empty where it exists"),
        .day { $0.existence.end }),
      Field(
        "opvolgerCode", .init("code opvolger", "code of successor"),
        .init("gemeentecode van de opvolger", "municipality code of the successor"),
        .text { $0.change?.after.code?.text }),
      Field(
        "opvolgerNaam", .init("opvolger", "successor"),
        .init("naam van de opvolger", "name of the successor"), .text { $0.change?.after.name }),
      Field(
        "datum", .init("datum", "date"),
        .init("de dag waarop de verandering inging", "the day on which the change took effect"),
        .day { $0.change?.date }),
      Field(
        "wijze", .init("hoe", "how"),
        .init("hoe de ene gemeente de andere werd", "how the one municipality became the other"),
        .code({ $0.change?.manner.rawValue }, word: { $0.change?.manner.name(in: $1) })),
      Field(
        "aandeel", .init("aandeel", "share"),
        .init(
          "welk deel van een verdeelde gemeente naar deze opvolger ging; leeg als geen lijst het zegt",
          "which part of a divided municipality went to this successor; empty where no list says so"
        ),
        .share { $0.change?.share }),
    ], columns: "code,naam,begin,einde,opvolgerCode,opvolgerNaam,datum,wijze,aandeel")

  func page(in language: Language) -> Page {
    let changes = rows.compactMap(\.change).sorted {
      ($0.date, $0.before.name, $0.after.name) < ($1.date, $1.before.name, $1.after.name)
    }
    var page = Page(
      language: language,
      title: language(
        "Alle gemeenten en hun opvolgers", "All municipalities and their successors"))
    page.summary = [
      .paragraph(
        language(
          "Elke gemeente die ooit in het register of in een lijst van herindelingen stond. De hele tabel geeft "
            + "--format csv --raw; hieronder staan de gemeenten die veranderden.",
          "Every municipality that ever was in the register or a list of mergers. The whole table is had with "
            + "--format csv --raw; below are the municipalities that changed.")),
      .paragraph(
        language(
          "Een verdeelde gemeente heeft een regel voor elke opvolger. Welk deel daarheen ging, is alleen bekend "
            + "als een lijst het zegt.",
          "A municipality that was divided has a line for each successor. Which part went there is only known "
            + "where a list says so.")),
    ]
    page.sections =
      [
        Section(
          title: language("Veranderingen", "Changes"), anchor: "veranderingen",
          blocks: changes.isEmpty
            ? [
              .paragraph(
                language(
                  "Geen ingelezen document vertelt van een herindeling.",
                  "No document that was read tells of a merger."))
            ] : [.table(LineageAnswer.table(page.title, changes, language))])
      ]
    return page
  }
}
