import Overviews
import Records

/// The rounds of documents past councils: a table, and what the sources remark on them.
struct ViewTable {
  let rounds: [ViewRound]
  let documents: [Document]
  let language: Language

  /// The table, and the remarks, folded. The council is named where the rounds are of several.
  func blocks(_ caption: String, withCouncils: Bool) -> [Block] {
    [.table(table(caption, withCouncils: withCouncils))] + remarks(withCouncils: withCouncils)
  }

  private func table(_ caption: String, withCouncils: Bool) -> Table {
    Table(
      caption: caption,
      columns: [
        .init(title: language("Stuk", "Document")),
        .init(title: language("Gemeente", "Municipality")),
        .init(title: language("Naar de raad", "To the council")),
        .init(title: language("In de raad", "In the council")),
        .init(title: language("Wat bekend is", "What is known")),
        .init(title: language("Zienswijze verzonden", "View sent")),
        .init(title: language("Bestuur beslist", "Board decides")),
        .init(title: language("Antwoord", "Answer")),
        .init(title: language("Bron", "Source")),
      ],
      rows: rounds.map { round in
        let wording = ViewWording(round: round, language: language)
        let view = round.view
        return [
          [.text(wording.document)], .text(withCouncils ? view.municipalityName : nil),
          .text(wording.arrival), .text(view.decided.map(language.date)),
          [.text(wording.outcome)], .text(view.viewSent.map(language.date)),
          .text(view.boardMeeting.map(language.date)), .text(view.answered.map(language.date)),
          wording.sources(documents),
        ]
      })
  }

  /// What those who wrote the rows down remark on them, such as what a view asked for.
  private func remarks(withCouncils: Bool) -> [Block] {
    let remarks = rounds.flatMap { round in
      let document = ViewWording(round: round, language: language).document
      let label = withCouncils ? "\(document), \(round.view.municipalityName)" : document
      return round.rows.compactMap(\.remark).map { (label, $0) }
    }
    guard !remarks.isEmpty else { return [] }
    return [
      .details(
        summary: language("Opmerkingen in het bestand", "Remarks in the file"),
        Remarks(remarks).block(in: language))
    ]
  }
}
