import Overviews
import Pages
import Records

/// What changed between two moments, to be rendered.
struct ChangesAnswer: Answer {
  let changes: Changes

  var standing: Standing {
    Standing(day: changes.until, documents: changes.exports, coverage: changes.coverage)
  }

  func page(in language: Language) -> Page {
    ChangesPage(changes: changes, language: language).page
  }

  /// One row for each change.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("soort", "kind"), key: "soort"),
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: language("nummer van de versie", "number of the version"), key: "regeling"),
        .init(title: language("lijn", "line"), key: "lijn"),
        .init(title: language("organisatie", "organisation"), key: "organisatieNaam"),
        .init(
          title: language("nummer van de organisatie", "number of the organisation"),
          key: "organisatie"),
        .init(title: language("veld", "field"), key: "veld"),
        .init(title: language("oud", "old"), key: "oud"),
        .init(title: language("nieuw", "new"), key: "nieuw"),
        .init(title: language("datum", "date"), key: "datum"),
        .init(title: language("gezien na", "seen after"), key: "gezienNa"),
        .init(title: language("gezien in", "seen in"), key: "gezienIn"),
        .init(title: language("verschillen", "differences"), key: "verschillen"),
      ],
      rows: changes.items.map { change in
        let wording = ChangeWording(
          language: language, until: changes.until, lastExport: changes.exports.last?.date)
        return [
          .term(change.kind.name(in: language), code: change.kind.rawValue),
          .text(change.arrangement?.title), .text(change.arrangement?.id.description),
          .text(change.line?.description), .text(change.organisation?.name),
          .text(change.organisation?.id.description),
          .term(change.field?.name(in: language), code: change.field?.rawValue),
          .text(change.old?.plain), .text(change.new?.plain), .date(change.day),
          .date(change.sighting?.before), .date(change.sighting?.after),
          .list(change.difference.map(wording.points) ?? []),
        ]
      })
  }
}
