import Law
import Records

/// Budget and accounts of one year that differ by more than 5 %: a contribution, over the same parts, or
/// the arrangement's own expenditure; of the newest year with both.
struct BudgetDiffersFromAccounts: SignalRule {
  let kind = SignalKind(
    "begroting-wijkt-af", .attention, about: .figures,
    title: BilingualText("Begroting en jaarrekening verschillen", "Budget and accounts differ"),
    condition: BilingualText(
      "De bijdrage of de lasten volgens begroting en jaarrekening van een jaar verschillen meer dan 5 %.",
      "The contribution or expenditure in the budget and in the accounts of a year differ by more than 5%."
    ),
    basis: BilingualText(
      "De begroting en de jaarrekening van dat jaar", "The budget and the accounts of that year"),
    advice: BilingualText(
      "Vraag het bestuur naar de reden, en of de raad een begrotingswijziging heeft gezien.",
      "Ask the board for the reason, and whether the council saw a budget amendment."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard !overview.money.isEmpty else { return [] }
    let known = overview.money.statements().filter {
      $0[.expenditure] != nil && examination.hasCome($0.year)
    }
    guard let accounts = known.last(where: { $0.documentKind == .accounts })?[.expenditure],
      let budget = known.first(where: {
        $0.documentKind == .budget && $0.year == accounts.shown.figure.year
      })?[.expenditure],
      let rate = rate(from: budget.amount, to: accounts.amount)
    else { return [] }
    return [
      SignalFinding(
        """
        De lasten van \(year: accounts.shown.figure.year) zijn begroot op \(budget.amount) en volgens de \
        jaarrekening \(accounts.amount): een verschil van \(rate).
        """,
        """
        The expenditure of \(year: accounts.shown.figure.year) was budgeted at \(budget.amount) and by the \
        accounts \(accounts.amount): a difference of \(rate).
        """, source: accounts.shown.source)
    ]
  }

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let series = participation.money.contributions
    guard
      let accounts = series.totals.last(where: { total in
        total.documentKind == .accounts && examination.hasCome(total.year)
          && series.total(total.year, .budget) != nil
      }), let change = series.total(accounts.year, .budget).flatMap({ accounts.change(from: $0) }),
      let rate = rate(from: change.before, to: change.after)
    else { return [] }
    return [
      SignalFinding(
        """
        De bijdrage\(change.subject.dutch) over \(year: accounts.year) is begroot op \(change.before) en volgens de jaarrekening \
        \(change.after): een verschil van \(rate).
        """,
        """
        The contribution\(change.subject.english) for \(year: accounts.year) was budgeted at \(change.before) and came to \
        \(change.after) in the accounts: a difference of \(rate).
        """, source: accounts.source)
    ]
  }

  /// The difference, when it is more than 5 %.
  private func rate(from budget: Euro, to accounts: Euro) -> Rate? {
    accounts.subtracting(budget).flatMap { Rate(of: $0, in: budget) }
      .flatMap { $0.tenths.magnitude > 50 ? $0 : nil }
  }
}
