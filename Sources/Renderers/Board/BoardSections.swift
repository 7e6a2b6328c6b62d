import Overviews
import Pages
import Records

/// What the page of an arrangement tells of votes, of leaving and of classes; nothing of what no document tells.
struct BoardSections {
  let overview: ArrangementOverview
  let day: Day
  let language: Language

  private var board: Board { overview.board }

  var sections: [Section] { votes + exits + risks }

  private var votes: [Section] {
    guard let ballot = board.ballots.first else { return [] }
    let wording = VotingWording(board: board, language: language)
    let tables = BoardTables(
      row: BallotRow(overview, ballot), day: day, language: language)
    return [
      Section(
        title: language("Stemmen in het bestuur", "Votes on the board"), anchor: "stemmen",
        blocks: [
          .paragraph([
            .text(wording.total(ballot)),
            .instruction(
              [
                .text(language(" Meer: ", " More: ")),
                .code("wgr board \(overview.arrangement.id)"),
              ], website: []),
          ])
        ]
          + [.list(wording.decisions(ballot).map(Phrase.text))].filter { _ in ballot.hasPower }
          + [tables.members])
    ]
  }

  /// What leaving takes by the law, and what documents tell of it; none for a body of foreign law.
  private var exits: [Section] {
    let rights = overview.rights(on: day).filter { $0.applies == .yes }
    let byLaw = Self.rightsOnLeaving.compactMap { code in
      rights.first { $0.right.code == code }.map { right in
        Phrase.text("\(language(right.rule.meaning)) (\(language.citation(right.citation)))")
      }
    }
    guard !byLaw.isEmpty || !board.facts.exits.isEmpty else { return [] }
    let unknown: [Phrase] =
      board.facts.exits.isEmpty
      ? [
        .text(
          language(
            "Wat uittreden kost, is hier niet bekend: lees de tekst van de regeling, of vraag het het bestuur.",
            "What leaving costs is not known here: read the text of the arrangement, or ask the board."
          ))
      ] : []
    return [
      Section(
        title: language("Als een gemeente uittreedt", "When a municipality leaves"),
        anchor: "uittreden",
        blocks: [.list(byLaw + unknown)] + board.facts.exits.map { .facts(facts($0)) })
    ]
  }

  /// The rights that tell what leaving takes.
  private static let rightsOnLeaving = ["toestemming", "uittreding"]

  /// What the text says of leaving, with where that stands.
  func facts(_ clause: LinkedFact<ExitClause>) -> [Fact] {
    let content = clause.content
    return [
      Fact(
        language("Opzegtermijn", "Notice"), content.noticeMonths.map { language.count($0, .month) }),
      Fact(language("Gaat in", "Takes effect"), content.effective),
      Fact(language("Hoe de som wordt bepaald", "How the sum is found"), content.method),
      Fact(language("Jaren", "Years"), content.years.map(language.number)),
      Fact(
        language("Eerste jaar", "First year"),
        content.firstPercentage.map(language.percentage)),
      Fact(
        language("Loopt af", "Declines"),
        content.isDeclining.map { $0 ? language("ja", "yes") : language("nee", "no") }),
      Fact(language("Grondslag", "Basis"), content.basis),
      Fact(language("Bron", "Source"), [source(clause.source, clause.origin)]),
    ]
  }

  private var risks: [Section] {
    guard !board.facts.risks.isEmpty else { return [] }
    let table = BoardFactFields.risk.table(
      language(
        "Klasse en pakket volgens de eigen nota, en het risico van dat jaar",
        "Class and package by each council's memorandum, and the risk of that year"),
      board.facts.risks, in: language,
      [
        "gemeente", "jaar", "klasse", "pakket", "risico", "belangBestuurlijk",
        .field("bron", isNumeric: false) { source($0.source, $0.origin) },
      ])
    return [
      Section(
        title: language("Hoe raden de regeling indelen", "How councils class the arrangement"),
        anchor: "risicoklassen",
        blocks: [
          .paragraph(
            language(
              "Namen van klassen verschillen per gemeente en per jaar; zij zijn niet te vergelijken.",
              "Names of classes differ by municipality and year; they cannot be compared.")),
          .table(table),
        ])
    ]
  }

  private func source(_ source: SourceReference, _ origin: FigureOrigin) -> Phrase {
    let place: Phrase = [
      .section(label: String(source.document.number), anchor: Section.anchorOfSources),
      .text(language(", regel \(source.lineNumber)", ", line \(source.lineNumber)")),
    ]
    guard let url = origin.url else { return place + .text(origin.title.map { ": \($0)" }) }
    return place + [.text(": "), .link(origin.title, to: url)]
  }
}

extension Noun {
  /// A month.
  static let month = Noun(dutch: ("maand", "maanden"), english: ("month", "months"))
}
