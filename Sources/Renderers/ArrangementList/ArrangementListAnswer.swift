import Overviews
import Pages
import Records

/// A list of arrangements, to be rendered.
struct ArrangementListAnswer: FieldedAnswer {
  let list: ArrangementList

  var standing: Standing { Standing(day: list.day, documents: list.documents) }

  func page(in language: Language) -> Page {
    let moment = standing.moment(in: language)
    let sources = SourcesWording(documents: list.documents, language: language)
    var page = Page(
      language: language,
      title: language(
        "Gemeenschappelijke regelingen \(moment)", "Joint arrangements \(moment)"))
    page.summary = [
      .paragraph(
        list.items.isEmpty
          ? standing.missing.contains(.arrangements)
            ? language(
              "Welke regelingen er zijn, is niet bekend.",
              "Which arrangements there are is not known.")
            : language(
              "Geen gemeenschappelijke regeling gevonden.", "No joint arrangement found.")
          : language(
            "\(language.count(list.items.count, .arrangement)) gevonden.",
            "\(language.count(list.items.count, .arrangement)) found."))
    ]
    if !list.items.isEmpty { page.sections.append(found(in: language)) }
    page.sections += sources.sections
    return page
  }

  private func found(in language: Language) -> Section {
    let rows = list.items.map { item -> [Phrase] in
      let arrangement = item.arrangement
      return [
        [.text(arrangement.shortTitle)],
        [.text(arrangement.formName(in: language))],
        .text(arrangement.inForce.start.map(language.date)),
        .text(arrangement.inForce.end.map(language.date)),
        [.text(language.number(item.participantCount))],
        [.text(arrangement.id.description)],
      ]
    }
    let table = Table(
      caption: language("Gevonden regelingen", "Arrangements found"),
      columns: [
        .init(title: language("Regeling", "Arrangement")),
        .init(title: language("Vorm", "Form")),
        .init(title: language("Van", "From")),
        .init(title: language("Tot", "Until")),
        .init(title: language("Deelnemers", "Participants"), isNumeric: true),
        .init(title: language("Nummer", "Number"), isNumeric: true),
      ], rows: rows)
    return Section(
      title: language("Regelingen", "Arrangements"), anchor: "regelingen",
      blocks: [.table(table)])
  }
}
