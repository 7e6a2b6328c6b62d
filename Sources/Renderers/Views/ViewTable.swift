import Overviews
import Records

/// The rounds of documents past councils as tables.
struct ViewTable {
  let documents: [Document]
  let language: Language

  /// What one council was sent, decided and got answered.
  func own(_ rounds: [ViewRound], _ caption: String) -> Table {
    table(rounds, caption, withCouncils: false)
  }

  /// The same of several councils, each named.
  func councils(_ rounds: [ViewRound], _ caption: String) -> Table {
    table(rounds, caption, withCouncils: true)
  }

  private func table(_ rounds: [ViewRound], _ caption: String, withCouncils: Bool) -> Table {
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
          [.text(wording.outcome)], .text(wording.viewSent),
          .text(view.boardMeeting.map(language.date)), .text(view.answered.map(language.date)),
          wording.sources(documents),
        ]
      })
  }
}
