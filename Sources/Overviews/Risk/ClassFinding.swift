package import Records

/// How a council classes one of its arrangements, and how its own rule would by figures and signals: two things that can
/// differ.
package struct ClassFinding: Sendable {
  /// The arrangement.
  package let item: CouncilOverview.CouncilArrangement
  /// The class that the council gave it last, not later than the year after that of the day; `nil` when no document
  /// tells one.
  package let recorded: LinkedFact<RiskClass>?
  /// The rows of the council's rule that hold on the day and are met, the heaviest class first.
  package let met: [LinkedFact<ClassRule>]
  /// The rows of which the figure is not known.
  package let unknown: [LinkedFact<ClassRule>]
  private let rules: [LinkedFact<ClassRule>]

  /// The row that decides: of the heaviest class among those that are met; `nil` when none is.
  package var byRule: LinkedFact<ClassRule>? { met.first }

  /// Whether the rule gives another class than the council did; `nil` where that cannot be told: no class or no rule, a
  /// name that the rule does not have, or a figure that is not known and could decide.
  package var differs: Bool? {
    guard let name = recorded?.content.classification, let byRule else { return nil }
    let own = rules.first { Folding.fold($0.content.classification) == Folding.fold(name) }
    guard let own = own?.content.order else { return nil }
    if byRule.content.order > own { return true }
    let couldBeHeavier = unknown.contains { $0.content.order > byRule.content.order }
    return couldBeHeavier ? nil : byRule.content.order != own
  }

  /// How a council classes an arrangement, and how its rule would.
  init(of item: CouncilOverview.CouncilArrangement, in council: CouncilOverview) {
    self.item = item
    recorded = item.overview.riskClass(of: council.municipality, on: council.day)
    let rules = council.classRules
    self.rules = rules
    var met: [LinkedFact<ClassRule>] = []
    var unknown: [LinkedFact<ClassRule>] = []
    for rule in rules {
      if let value = ClassFigures(of: item, in: council)[rule.content.criterion] {
        if rule.content.isMet(by: value) { met.append(rule) }
      } else {
        unknown.append(rule)
      }
    }
    self.met = met.enumerated().sorted {
      ($1.element.content.order, $0.offset) < ($0.element.content.order, $1.offset)
    }.map(\.element)
    self.unknown = unknown
  }
}

extension CouncilOverview {
  /// The classes of its arrangements, in their order; those without a class and without a rule left out.
  package var classes: [ClassFinding] {
    arrangements.map { ClassFinding(of: $0, in: self) }
      .filter { $0.recorded != nil || $0.byRule != nil || !$0.unknown.isEmpty }
  }
}

extension ArrangementOverview {
  /// How a council classed it last: in the newest year that is not later than the year after that of a day, by the last
  /// document; `nil` when none tells.
  package func riskClass(of municipality: Organisation, on day: Day) -> LinkedFact<RiskClass>? {
    let own = MunicipalityMention(municipality)
    return board.facts.risks.enumerated()
      .filter {
        $0.element.content.municipality.isSame(as: own) && $0.element.content.year <= day.year + 1
      }
      .max { ($0.element.content.year, $0.offset) < ($1.element.content.year, $1.offset) }?
      .element
  }
}

/// The figures of an arrangement that criteria look at, in hundredths of their units.
struct ClassFigures {
  let item: CouncilOverview.CouncilArrangement
  let council: CouncilOverview

  init(of item: CouncilOverview.CouncilArrangement, in council: CouncilOverview) {
    (self.item, self.council) = (item, council)
  }

  /// The newest value of a criterion; `nil` where it is not known or does not fit.
  subscript(criterion: ClassRule.Criterion) -> Int64? {
    switch criterion {
    case .contribution: contribution?.sum.flatMap(hundredths)
    case .contributionPerInhabitant:
      contribution.flatMap { item.money.perInhabitant($0)?.cents }
    case .contributionShare:
      contribution.flatMap { item.money.standing($0) }.flatMap { standing in
        standing.knownCount == standing.participantCount
          ? standing.share.flatMap(hundredths) : nil
      }
    case .voteShare:
      item.overview.board.ballots.first?.members
        .first { $0.organisation?.id == council.municipality.id }?.voteShare
        .map { Int64(($0 * 10_000).rounded()) }
    case .equity: newest(.equityAtEnd).flatMap(hundredths)
    case .result: newest(.result).flatMap(hundredths)
    case .solvency:
      statements.last { $0.solvency != nil }?.solvency.flatMap(hundredths)
    case .errors: count(.error)
    case .attentions: count(.attention)
    }
  }

  /// The newest contribution by budget or accounts.
  private var contribution: ContributionSeries.Total? {
    item.money.contributions.totals.last {
      [.budget, .accounts].contains($0.documentKind) && $0.year <= council.day.year + 1
    }
  }

  private var statements: [ArrangementStatement] {
    item.money.statements.filter {
      [.budget, .accounts].contains($0.documentKind) && $0.year <= council.day.year + 1
    }
  }

  private func newest(_ quantity: Quantity) -> Euro? {
    statements.last { $0[quantity] != nil }?[quantity]?.amount
  }

  private func hundredths(_ rate: Rate) -> Int64? { Euro(rate.tenths).multiplied(by: 10)?.amount }

  private func hundredths(_ amount: Euro) -> Int64? { amount.multiplied(by: 100)?.amount }

  private func count(_ severity: Severity) -> Int64 {
    Int64(item.signals.count { $0.kind.severity == severity }) * 100
  }
}
