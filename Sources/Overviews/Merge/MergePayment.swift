package import Records

/// What the municipalities of a plan pay to one arrangement, each and together, in one statement.
package struct MergePayment: Sendable {
  /// The year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// What each pays, in the order of the plan.
  package let before: [Share]
  /// What they pay together: what the one municipality pays while nothing else is arranged.
  package let together: Euro
  /// Their share in what all participants pay; `nil` where that is not known of all.
  package let share: Rate?
  /// The documents it stands in.
  package let sources: [LinkedFigure]

  /// What one of the municipalities pays.
  package struct Share: Sendable {
    package let municipality: Organisation
    package let amount: Euro
    /// The same per inhabitant, in cents; `nil` where the inhabitants of the year are not known.
    package let perInhabitant: Int64?
  }

  /// The newest budget or accounts, not later than the year after that of a day, that has a contribution of each; of
  /// one year the accounts. `nil` when none has.
  init?(of members: [Organisation], to overview: ArrangementOverview, on day: Day) {
    let money = overview.money
    let statements = Set(money.allContributions.flatMap { $0.series.totals.map(\.statement) })
      .filter { [.budget, .accounts].contains($0.documentKind) && $0.year <= day.year + 1 }
    let found = statements.sorted().reversed().lazy.compactMap {
      statement -> (BudgetStatement, [ContributionSeries.Total], [Share])? in
      let (year, kind) = (statement.year, statement.documentKind)
      let paid = members.compactMap { member in
        money.contributions(of: member.id).total(year, kind).flatMap { total in
          total.sum.map { amount in
            (
              total,
              Share(
                municipality: member, amount: amount,
                perInhabitant: money.perInhabitant(amount, of: member, in: year)?.cents)
            )
          }
        }
      }
      return paid.count == members.count ? (statement, paid.map(\.0), paid.map(\.1)) : nil
    }.first
    guard !members.isEmpty, let (statement, totals, shares) = found,
      let sum = Euro.sum(shares.map(\.amount))
    else { return nil }
    (year, documentKind) = (statement.year, statement.documentKind)
    (before, together) = (shares, sum)
    let all = overview.participants.map { participant in
      money.contributions(of: participant.organisation.id)
        .total(statement.year, statement.documentKind)?.sum
    }
    let known = all.compactMap(\.self)
    share = known.count == all.count ? Euro.sum(known).flatMap { Rate(of: sum, in: $0) } : nil
    sources = totals.flatMap { $0.parts.map(\.shown) }
  }
}
