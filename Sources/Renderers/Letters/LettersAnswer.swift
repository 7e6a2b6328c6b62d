import Overviews
import Pages
import Records

/// Letters that a council can send, to be rendered.
struct LettersAnswer: FieldedAnswer {
  let letters: CouncilLetters

  var standing: Standing { letters.council.standing }

  func page(in language: Language) -> Page {
    LettersPage(letters: letters, language: language).page
  }

  static let shape = AnswerShape<LettersAnswer>.object(FieldList(LetterFields.members))

  var rowFields: FieldList<LetterRow> { LetterFields.row }

  /// One row for each thing that is asked for or corrected, letter by letter.
  var rows: [LetterRow] {
    letters.letters.flatMap { letter in
      letter.points.map { LetterRow(letters: letters, letter: letter, point: $0, signal: nil) }
        + letter.signals.map { LetterRow(letters: letters, letter: letter, point: nil, signal: $0) }
    }
  }
}

/// One thing that a letter asks for or corrects.
struct LetterRow {
  let letters: CouncilLetters
  let letter: CouncilLetters.Letter
  let point: MissingPoint?
  let signal: Signal?

  /// The arrangement that it is about.
  var arrangement: Arrangement? { letter.overview?.arrangement ?? signal?.arrangement }
}
