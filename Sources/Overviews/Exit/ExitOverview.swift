package import Law
package import Records

/// What leaving an arrangement would take and come to for one council: what the text says, else what formulas of
/// practice give, with the effect on those who stay, the first day, and the steps that the law asks.
///
/// It is a sum by rules. What is owed follows from the arrangement and from a decision, and is not told here.
package struct ExitOverview: Sendable {
  /// The arrangement.
  package let overview: ArrangementOverview
  /// Who would leave.
  package let municipality: Organisation
  /// How it takes part.
  package let own: Participation
  /// The day the answer is valid for.
  package let day: Day
  /// What was filled in.
  package let terms: ExitTerms
  /// The yearly contribution that is counted with; `nil` where none is known.
  package let base: ExitBase?
  /// What the text of the arrangement says of leaving on the day, by the newest document; `nil` when none tells.
  package let clause: LinkedFact<ExitClause>?
  /// What other documents tell of it, or of another day.
  package let otherClauses: [LinkedFact<ExitClause>]
  /// The sums: that of the text where it can be counted, else those of practice.
  package let calculations: [ExitCalculation]
  /// Those who stay.
  package let stayers: ExitStayers
  /// What the law gives the council and the participants at leaving, in the order of the steps.
  package let rights: [Right]

  /// What leaving would come to for a municipality; `nil` where it does not take part on the day.
  package init?(
    of municipality: Organisation, from overview: ArrangementOverview, on day: Day,
    terms: ExitTerms = ExitTerms()
  ) {
    let participant = overview.participants.first { $0.organisation.id == municipality.id }
    guard overview.isInForce, let own = participant?.participation else { return nil }
    self.overview = overview
    self.municipality = municipality
    self.own = own
    self.day = day
    self.terms = terms
    let base = ExitBase(of: municipality.id, in: overview.money, on: day, terms)
    self.base = base
    let clause = Self.clause(of: overview.board.facts.exits, on: day)
    self.clause = clause
    otherClauses = overview.board.facts.exits.filter { $0 != clause }
    let byText = clause.flatMap { ExitCalculation(by: $0, of: base?.amount) }
    calculations =
      [byText].compactMap(\.self)
      + (byText == nil || terms.asksForPractice ? Self.practice(terms, base?.amount) : [])
    stayers = ExitStayers(of: overview, without: municipality.id, base: base)
    let rights = overview.rights(of: own, on: day)
    self.rights = Self.steps.compactMap { code in rights.first { $0.right.code == code } }
  }

  /// The rights that tell what leaving takes, in the order of the steps.
  private static let steps = ["uittreding", "toestemming", "bekendmaking", "geschillen"]

  /// The clause that holds on a day: the one that holds since the latest day, of several the last one read.
  private static func clause(
    of clauses: [LinkedFact<ExitClause>], on day: Day
  ) -> LinkedFact<ExitClause>? {
    clauses.enumerated()
      .filter { $0.element.content.validFrom.map { $0 <= day } ?? true }
      .max {
        ($0.element.content.validFrom?.number ?? .min, $0.offset)
          < ($1.element.content.validFrom?.number ?? .min, $1.offset)
      }?.element
  }

  /// The formulas of practice, in the order of ``LeavingFormula``; the declining one in both readings of its first
  /// year, unless one is asked for.
  private static func practice(_ terms: ExitTerms, _ base: Euro?) -> [ExitCalculation] {
    let firsts = terms.firstPercentage.map { [$0] } ?? LeavingFormula.firstPercentages
    return firsts.map { ExitCalculation(decliningFrom: $0, of: base) } + [
      ExitCalculation(remaining: terms.remainingCosts, saved: terms.savedCosts),
      ExitCalculation(multiple: terms.multiple ?? LeavingFormula.usualMultiple, of: base),
    ]
  }

  /// The lowest and highest of the sums; `nil` when none is known.
  package var range: ClosedRange<Euro>? {
    let totals = calculations.compactMap(\.total)
    guard let lowest = totals.min(), let highest = totals.max() else { return nil }
    return lowest...highest
  }

  /// The first day after the notice of the clause, when it is given on the day of the answer; `nil` when no
  /// document tells the notice.
  package var dayAfterNotice: Day? {
    clause?.content.noticeMonths.map { day.adding(months: $0) }
  }

  /// The first day on which leaving can take effect by the clause, when notice is given on the day of the answer;
  /// `nil` when no document tells the notice, or tells a moment that is not understood.
  package var earliestDay: Day? {
    guard let after = dayAfterNotice else { return nil }
    guard let words = clause?.content.effective else { return nil }
    let folded = " \(Folding.fold(words)) "
    return folded.contains(" 1 januari ") ? after.firstOfJanuary : nil
  }
}

/// The yearly contribution that a sum for leaving is taken of.
package struct ExitBase: Sendable {
  /// The amount; more than nothing.
  package let amount: Euro
  /// The contribution in documents; `nil` for an amount that was filled in.
  package let total: ContributionSeries.Total?

  /// The amount that was filled in, else the contribution of the year that was asked for, else the newest one of a
  /// budget or accounts that is not later than the year after that of the day; of one year the accounts. `nil` where
  /// there is none, or it is not more than nothing.
  init?(of municipality: BodyID, in money: ArrangementMoney, on day: Day, _ terms: ExitTerms) {
    if let amount = terms.base {
      guard amount > .zero else { return nil }
      (self.amount, total) = (amount, nil)
      return
    }
    let totals = money.contributions(of: municipality).totals.filter { total in
      [.budget, .accounts].contains(total.documentKind)
        && (terms.year.map { $0 == total.year } ?? (total.year <= day.year + 1))
    }
    guard let newest = totals.last, let amount = newest.sum, amount > .zero else { return nil }
    (self.amount, total) = (amount, newest)
  }
}
