package import Records

/// What a municipality pays in each year and kind of statement, to set many beside each other.
package struct CouncilPayments: Sendable {
  /// By lists of figures: per inhabitant, and to how many arrangements.
  package let listed: [BudgetStatement: Payment]
  /// By its Iv3 report to CBS (category 4.3.3), which names no arrangement.
  package let reported: [BudgetStatement: Payment]

  /// A payment in one statement.
  package struct Payment: Sendable {
    /// The amount per inhabitant; `nil` where the inhabitants of the year are not known.
    package let perInhabitant: PerInhabitant?
    /// On how many arrangements it rests; `nil` where that is not told.
    package let arrangementCount: Int?
  }

  /// The payments of a municipality, with the excerpt that its overview was made from.
  package init(of overview: CouncilOverview, in excerpt: RegisterExcerpt) {
    listed = Dictionary(
      overview.money.totals.map { total in
        (
          BudgetStatement(total.year, total.documentKind),
          Payment(
            perInhabitant: total.perInhabitant, arrangementCount: total.arrangementCount)
        )
      }, uniquingKeysWith: { first, _ in first })
    let headcounts = Headcounts(excerpt.inhabitants)
    let transfers = excerpt.transfers.filter {
      $0.municipality == overview.municipality.code
        && ($0.documentKind == .budget || $0.documentKind == .accounts)
    }
    reported = Dictionary(
      grouping: transfers, by: { BudgetStatement($0.year, $0.documentKind) }
    ).compactMapValues { transfers in
      let incomes = transfers.compactMap(\.income)
      guard !incomes.isEmpty, let sum = Euro.sum(incomes), let year = transfers.first?.year else {
        return nil
      }
      let headcount = headcounts.headcount(of: overview.municipality, for: year)
      return Payment(
        perInhabitant: headcount.flatMap { PerInhabitant(sum, $0) }, arrangementCount: nil)
    }
  }
}

extension Sequence<CouncilPayments> {
  /// The statement of which most municipalities have an amount per inhabitant by a source, the newest of those
  /// that are equal; `nil` where none has.
  package func bestKnown(
    _ source: (CouncilPayments) -> [BudgetStatement: CouncilPayments.Payment]
  ) -> (statement: BudgetStatement, count: Int)? {
    bestKnown(source) { $0.perInhabitant != nil }
  }

  /// The statement that most municipalities have by lists, however many arrangements it rests on; `nil` where
  /// none has.
  package var mostListed: BudgetStatement? { bestKnown(\.listed) { _ in true }?.statement }

  private func bestKnown(
    _ source: (CouncilPayments) -> [BudgetStatement: CouncilPayments.Payment],
    where isKnown: (CouncilPayments.Payment) -> Bool
  ) -> (statement: BudgetStatement, count: Int)? {
    var counts: [BudgetStatement: Int] = [:]
    for payments in self {
      for (statement, payment) in source(payments) where isKnown(payment) {
        counts[statement, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { (statement: $0.key, count: $0.value) }
  }
}
