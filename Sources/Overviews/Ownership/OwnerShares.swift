package import Records

/// The share of a municipality in the debt, the equity and the staff cost of the bodies that it takes part in, as the
/// owner's share in statistics of groups of municipalities (Norway's KOSTRA, konserntall, divides the accounts of
/// inter-municipal companies over their owners). A sum by a rule: it stands in no account, is no claim and no liability,
/// and is added to no figure.
package struct OwnerShares: Sendable {
  /// How many arrangements with legal personality there are (Wgr art. 8 lid 1 and 3): only these have debt and equity of
  /// their own.
  package let bodyCount: Int
  /// What is known of each in each budget and accounts, by short title and then by statement.
  package let entries: [Entry]
  /// The shares added up for each statement, by year and then by kind.
  package let totals: [Total]

  /// What is shared out.
  package enum Quantity: String, Hashable, Sendable, CaseIterable {
    /// Equity on 31 December.
    case equity = "eigenVermogen"
    /// Debt on 31 December, with or without provisions as the source has it.
    case debt = "vreemdVermogen"
    /// Salaries and social charges (Iv3 category 1.1).
    case staffCost = "personeelslasten"
  }

  /// A body in one statement.
  package struct Entry: Sendable {
    /// The arrangement.
    package let arrangement: ArrangementOverview
    /// The budget or accounts.
    package let statement: BudgetStatement
    /// The part of the municipality; `nil` where it is not known.
    package let share: ParticipantShare?
    /// What the statement tells, in the order of ``Quantity``.
    package let amounts: [Amount]

    /// What it tells of a quantity; `nil` where it does not.
    package subscript(quantity: Quantity) -> Amount? {
      amounts.first { $0.quantity == quantity }
    }
  }

  /// An amount and the part of it.
  package struct Amount: Sendable {
    /// What it is.
    package let quantity: Quantity
    /// The amount of the body.
    package let whole: Euro
    /// The part of the municipality, computed; `nil` where its share is not known or the amount is of another day than
    /// the end of the year.
    package let part: Euro?
    /// The day that the amount is of, where that is not the last one of the year.
    package let otherDay: Day?
    /// Where the amount stands.
    package let source: SourceReference
  }

  /// The parts in all bodies together, as far as known.
  package struct Total: Sendable {
    /// The budget or accounts.
    package let statement: BudgetStatement
    /// The sum of the parts and on how many bodies it rests, for each quantity that is known of any.
    package let sums: [Sum]
    /// The parts of one quantity.
    package struct Sum: Sendable {
      /// What it is.
      package let quantity: Quantity
      /// The sum; `nil` when it does not fit.
      package let amount: Euro?
      /// On how many bodies it rests.
      package let bodyCount: Int
    }

    /// The sum of a quantity; `nil` where none is known.
    package subscript(quantity: Quantity) -> Sum? { sums.first { $0.quantity == quantity } }
  }

  /// Shares out what is known of a municipality's arrangements. Cost: that of finding the share in each.
  init(
    of municipality: Organisation, _ arrangements: [ArrangementOverview],
    in excerpt: RegisterExcerpt
  ) {
    let bodies = arrangements.filter {
      [.publicBody, .operationsOrganisation].contains($0.arrangement.form)
    }
    bodyCount = bodies.count
    let entries = bodies.flatMap { overview -> [Entry] in
      let amounts = Self.amounts(of: overview, preferring: municipality, in: excerpt)
      guard !amounts.isEmpty else { return [] }
      let share = ParticipantShare(of: municipality.id, in: overview)
      return amounts.map { statement, found in
        Entry(
          arrangement: overview, statement: statement, share: share,
          amounts: found.map { quantity, whole, otherDay, source in
            Amount(
              quantity: quantity, whole: whole,
              part: otherDay == nil ? share.flatMap { $0.part(of: whole) } : nil,
              otherDay: otherDay, source: source)
          })
      }
    }
    self.entries = entries
    totals = entries.grouped(by: \.statement).compactMap { statement, entries in
      let sums = Quantity.allCases.compactMap { quantity -> Total.Sum? in
        let parts = entries.compactMap { $0[quantity]?.part }
        return parts.isEmpty
          ? nil : Total.Sum(quantity: quantity, amount: Euro.sum(parts), bodyCount: parts.count)
      }
      return sums.isEmpty ? nil : Total(statement: statement, sums: sums)
    }
  }

  /// The statement of which the parts of most bodies are known, the newest of those that are equal; `nil` where none is.
  package var bestKnown: Total? {
    totals.max { left, right in
      func rank(_ total: Total) -> Int { total.sums.map(\.bodyCount).max() ?? 0 }
      return (rank(left), left.statement) < (rank(right), right.statement)
    }
  }

  private typealias Found = (
    quantity: Quantity, whole: Euro, otherDay: Day?, source: SourceReference
  )

  /// What budgets and accounts tell of a body, by statement.
  private static func amounts(
    of overview: ArrangementOverview, preferring municipality: Organisation,
    in excerpt: RegisterExcerpt
  ) -> [(BudgetStatement, [Found])] {
    var found: [BudgetStatement: [Found]] = [:]
    for statement in overview.money.statements(preferring: municipality.id) {
      let key = BudgetStatement(statement.year, statement.documentKind)
      for (quantity, kind) in [
        (Quantity.equity, Records.Quantity.equityAtEnd), (.debt, .debtAtEnd),
      ] {
        guard let stated = statement[kind] else { continue }
        let figure = stated.shown.figure
        found[key, default: []].append(
          (
            quantity, stated.amount, figure.hasOtherBalanceDay ? figure.balanceDay : nil,
            stated.shown.source
          ))
      }
    }
    for cost in excerpt.staffCosts[overview.line] ?? [] {
      found[BudgetStatement(cost.year, cost.documentKind), default: []].append(
        (.staffCost, cost.amount, nil, cost.source))
    }
    return found.filter { [.budget, .accounts].contains($0.key.documentKind) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
