import Overviews
import Pages
import Records

/// A list of arrangements, to be rendered.
struct ArrangementListAnswer: FieldedAnswer {
  let list: ArrangementList

  var standing: Standing { list.standing }

  func page(in language: Language) -> Page {
    let moment = standing.moment(in: language)
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
    return page
  }

  private func found(in language: Language) -> Section {
    Section(
      title: language("Regelingen", "Arrangements"), anchor: "regelingen",
      blocks: [
        .table(
          Self.fields.table(
            language("Gevonden regelingen", "Arrangements found"), list.items, in: language,
            [
              .field("titel") { .text($0.arrangement.shortTitle) }, "samenwerkingsvorm",
              "inwerkingtreding", "uitwerkingtreding", "aantalDeelnemers",
              .field("systeemId", isNumeric: true),
            ]))
      ])
  }
}
