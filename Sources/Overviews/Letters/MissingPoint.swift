import Law
package import Records

/// One thing of an arrangement that no document tells and that its board has.
package struct MissingPoint: Hashable, Sendable {
  /// What it is, by the name that the interface uses.
  package let code: Code
  /// The statement that it would stand in; `nil` for what stands in the text of the arrangement.
  package let statement: BudgetStatement?
  /// What exactly is missing, as the end of a list.
  package let description: BilingualText
  /// Where the law says that it is there; `nil` where no article does.
  package let citation: String?

  /// What can be missing.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// What the municipality pays.
    case contribution = "bijdrage"
    /// Equity, debt or result of the body.
    case figures = "cijfers"
    /// Seats and votes of participants.
    case votes = "stemmen"
    /// The rule by which votes are counted out.
    case voteRule = "stemregel"
    /// What the text says of leaving.
    case exitClause = "uittreding"
    /// The text itself.
    case text = "tekst"
  }

  /// What is missing of an arrangement with a board, for one municipality, on a day: the budgets and accounts that have to
  /// be there by then first.
  static func all(
    of overview: ArrangementOverview, for municipality: Organisation, on day: Day
  ) -> [MissingPoint] {
    let existence = CalendarSubject(overview).existence
    return statements(on: day).filter { existence.overlaps(.year($0.year)) }
      .flatMap { figures(of: overview, for: municipality, in: $0) } + board(of: overview)
  }

  /// The budget and the accounts that must have been adopted by a day: they go to the supervisor before 15 September
  /// of the year before, and before 15 July of the year after (Wgr art. 34 lid 2 en 4).
  static func statements(on day: Day) -> [BudgetStatement] {
    let (year, month, dayOfMonth) = day.components
    let accounts = (month, dayOfMonth) < (7, 15) ? year - 2 : year - 1
    let budget = (month, dayOfMonth) < (9, 15) ? year : year + 1
    return [BudgetStatement(accounts, .accounts), BudgetStatement(budget, .budget)]
  }

  private static func figures(
    of overview: ArrangementOverview, for municipality: Organisation, in statement: BudgetStatement
  ) -> [MissingPoint] {
    let rule = Rule.documents(of: overview.arrangement.form).first {
      $0.code == (statement.documentKind == .accounts ? "stuk-jaarrekening" : "stuk-begroting")
    }
    func point(_ code: Code, _ dutch: Sentence, _ english: Sentence) -> MissingPoint {
      MissingPoint(
        code: code, statement: statement, description: BilingualText(dutch, english),
        citation: rule?.citation(in: overview.chapter.chapter))
    }
    let (kind, year) = (statement.documentKind, statement.year)
    let joined = overview.participants.first { $0.organisation.id == municipality.id }?
      .participation.joined
    let tookPart = joined.map { $0.year <= year } ?? true
    let hasContribution =
      overview.money.contributions(of: municipality.id).total(year, kind) != nil
    let found = overview.money.statements(preferring: municipality.id).first {
      $0.year == year && $0.documentKind == kind
    }
    let wanted: [Quantity] =
      overview.isLegalPerson ? [.equityAtEnd, .debtAtEnd, .result] : []
    let lacking = wanted.filter { found?[$0] == nil }
    return
      (hasContribution || !tookPart
      ? []
      : [
        point(
          .contribution,
          "de bijdrage van \(municipality.name) volgens de \(kind, of: year)",
          "the contribution of \(municipality.name) according to the \(kind, of: year)")
      ])
      + lacking.map { quantity in
        point(
          .figures, "het \(nameOf: quantity, in: year) volgens de \(kind, of: year)",
          "the \(nameOf: quantity, in: year) according to the \(kind, of: year)")
      }
  }

  private static func board(of overview: ArrangementOverview) -> [MissingPoint] {
    func point(
      _ code: Code, _ citation: String?, _ dutch: Sentence, _ english: Sentence
    ) -> MissingPoint {
      MissingPoint(
        code: code, statement: nil, description: BilingualText(dutch, english), citation: citation)
    }
    let facts = overview.board.facts
    let chapter = overview.chapter.chapter
    let votes = Rule.board(of: overview.arrangement.form, overview.kind).first {
      $0.code == "bestuur-stemmen"
    }?.citation(in: chapter)
    let contents = Rule.contents(of: overview.arrangement.form)
    let leaving = contents.first { $0.code == "tekst-uittreding" }?.citation(in: chapter)
    let text = Rule.documents(of: overview.arrangement.form).first { $0.code == "stuk-tekst" }?
      .citation(in: chapter)
    var points: [MissingPoint] = []
    if let ballot = overview.board.ballots.first {
      let unknown = ballot.unknown.map(\.name)
      if !unknown.isEmpty {
        points.append(
          point(
            .votes, votes, "de stemmen in het bestuur van \(unknown)",
            "the votes on the board of \(unknown)"))
      }
    } else {
      points.append(
        point(
          .votes, votes,
          "hoeveel leden elke deelnemer aanwijst, hoeveel stemmen die hebben, en welke meerderheid een besluit vraagt",
          "how many members each participant appoints, how many votes these have, and which majority a decision asks"
        ))
    }
    if facts.rules.isEmpty {
      points.append(
        point(
          .voteRule, votes, "de regel waarmee stemmen worden geteld, of dat elk lid één stem heeft",
          "the rule by which votes are counted out, or that each member has one vote"))
    }
    if facts.exits.isEmpty {
      points.append(
        point(
          .exitClause, leaving,
          "wat de regeling zegt over uittreden: de opzegtermijn, de dag waarop het ingaat en hoe de gevolgen worden berekend",
          "what the arrangement says of leaving: the notice, the day on which it takes effect and how its results are counted"
        ))
    }
    if overview.details.decisions.isEmpty {
      points.append(
        point(
          .text, text, "de tekst van de regeling zoals die nu geldt",
          "the text of the arrangement as it is in force"))
    }
    return points
  }
}
