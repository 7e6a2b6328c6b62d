import Overviews
import Pages
import Records

/// The board of an arrangement, to be rendered.
struct BoardAnswer: FieldedAnswer {
  let overview: ArrangementOverview
  let day: Day
  /// What is doubtful about its votes.
  let signals: [Signal]
  /// The votes that documents tell of, that for all decisions first; where none does, who takes part.
  let ballots: [BallotRow]
  /// The vote by the rule that was asked about.
  let asked: BallotRow?

  /// The answer on the board of an arrangement, with a vote by another rule where one is asked about. Cost: that of
  /// counting the power in each vote.
  init(
    _ overview: ArrangementOverview, on day: Day, signals: [Signal], whatIf: WhatIf?
  ) {
    self.overview = overview
    self.day = day
    self.signals = signals
    let board = overview.board
    let told = board.ballots
    ballots = (told.isEmpty ? [board.unknownBallot] : told).map { BallotRow(overview, $0) }
    asked = whatIf.flatMap { rule in
      board.ballot(whatIf: rule).map { BallotRow(overview, $0, whatIf: rule) }
    }
  }

  var board: Board { overview.board }
  var standing: Standing { overview.standing }

  /// What is not known, a sentence each; of a form without a board, that it has none.
  func unknown(in language: Language) -> [String] {
    if overview.arrangement.form?.hasInstitution == false, board.facts.seats.isEmpty {
      return [
        language(
          "Deze regeling heeft geen eigen bestuur, en dus geen zetels en stemmen.",
          "This arrangement has no board of its own, and so no seats and votes.")
      ]
    }
    if overview.isSafetyRegion, board.facts.seats.isEmpty {
      return [
        language(
          "Stemmen: geen ingelezen stuk zegt of zij even zwaar wegen. Dat staat in de tekst van de regeling.",
          "Votes: no document that was read tells whether they weigh the same. That stands in the text of the arrangement."
        )
      ]
    }
    return ballots.first.map {
      VotingWording(board: board, language: language).unknown($0.ballot)
    } ?? []
  }

  func page(in language: Language) -> Page {
    BoardPage(answer: self, language: language).page
  }

  static let shape = AnswerShape<BoardAnswer>.object(
    FieldList(identity + BoardFields.ballot.of { $0.ballots.first } + besides))

  private static let identity: [Field<BoardAnswer>] = [
    ArrangementFields.id.of { $0.overview.arrangement }.named("regeling"),
    ArrangementFields.line { $0.overview.line },
    ArrangementFields.title.of { $0.overview.arrangement },
    .day { $0.day },
  ]

  private static let besides: [Field<BoardAnswer>] = [
    Field(
      "andereBesluiten",
      .init(
        "de stemmingen waarvoor andere stemmen of een andere meerderheid gelden",
        "the votes for which other votes or another majority hold"),
      .rows(FieldList(BoardFields.ballot)) { Array($0.ballots.dropFirst()) }),
    Field(
      "watAls",
      .init(
        "de stemming met de regel waarnaar is gevraagd",
        "the vote by the rule that was asked about"),
      .object(FieldList(asked + BoardFields.ballot)) { $0.asked }),
    BoardFactFields.rules { $0.board.facts },
    Field(
      "eerder",
      .init(
        "wat oudere stukken zeiden en niet meer telt",
        "what older documents told, which no longer counts"),
      .sentences { answer, language in
        var seen: Set<String> = []
        return answer.ballots.flatMap {
          VotingWording(board: answer.board, language: language).earlier($0.ballot)
        }.filter { seen.insert($0).inserted }
      }),
    Field(
      "wet", .init("wat de wet over het bestuur zegt", "what the law says of the board"),
      .sentences { BoardLaw(overview: $0.overview, language: $1).sentences }),
    SignalFields.codes { $0.signals },
    Field(
      "uitleg", .init("hoe de getallen te lezen zijn", "how to read the numbers"),
      .sentences { VotingWording(board: $0.board, language: $1).caveats }),
    Field(
      "onbekend", .init("wat niet bekend is", "what is not known"),
      .sentences { $0.unknown(in: $1) }),
  ]

  private static let asked: [Field<BallotRow>] = [
    Field(
      "regel", .init("de regel zoals hij is gevraagd", "the rule as it was asked"),
      .text { $0.whatIf?.text })
  ]

  var rowFields: FieldList<MemberRow> { Self.row }

  /// One row for each member in each vote.
  var rows: [MemberRow] {
    (ballots + [asked].compactMap(\.self)).flatMap { row in
      row.ballot.members.map { MemberRow(row: row, member: $0) }
    }
  }

  private static let row = FieldList<MemberRow>(
    columns: [
      Field(
        "besluit", .init("besluit", "decision"),
        .init("voor welke besluiten de stemmen gelden", "for which decisions the votes hold"),
        .words { $0.row.name(in: $1) })
    ] + BoardFields.members)
}
