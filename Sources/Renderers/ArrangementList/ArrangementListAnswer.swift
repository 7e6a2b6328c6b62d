import JSONText
import Overviews
import Pages
import Records

/// A list of arrangements, to be rendered.
struct ArrangementListAnswer: Answer {
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

  /// One row for each arrangement.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: language("citeertitel", "citation title"), key: "citeertitel"),
        .init(title: "systeemId", key: "systeemId"),
        .init(title: language("vorm", "form"), key: "samenwerkingsvorm"),
        .init(title: language("in werking sinds", "in force since"), key: "inwerkingtreding"),
        .init(title: language("eindigt op", "ends on"), key: "uitwerkingtreding"),
        .init(
          title: language("aantal deelnemers", "number of participants"), key: "aantalDeelnemers"),
        .init(title: language("signalen", "signals"), key: "signalen"),
      ],
      rows: list.items.map { item in
        let arrangement = item.arrangement
        return [
          .text(arrangement.title), .text(arrangement.citationTitle),
          .text(arrangement.id.description),
          .term(arrangement.formName(in: language), code: arrangement.formCode),
          .date(arrangement.inForce.start), .date(arrangement.inForce.end),
          .number(item.participantCount), .list(item.signals.codes),
        ]
      })
  }

  func write(to json: inout JSONText) {
    json.array(list.items) { json, item in
      let arrangement = item.arrangement
      json.object {
        $0.member("systeemId", arrangement.id.description)
        $0.member("titel", arrangement.title)
        $0.member("samenwerkingsvorm", arrangement.formCode)
        $0.member("inwerkingtreding", arrangement.inForce.start)
        $0.member("uitwerkingtreding", arrangement.inForce.end)
        $0.member("aantalDeelnemers", item.participantCount)
        $0.signalCodesMember(item.signals)
      }
    }
  }
}
