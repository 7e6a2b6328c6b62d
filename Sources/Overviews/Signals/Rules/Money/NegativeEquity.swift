import Law
import Records

/// Negative equity at the end of a year, or a solvency ratio below a bound that someone asks for: by the
/// newest accounts with equity, and by a budget for a later year.
struct NegativeEquity: SignalRule {
  let kind = SignalKind(
    "eigen-vermogen-negatief", .attention, about: .figures,
    title: BilingualText("Eigen vermogen negatief of laag", "Equity negative or low"),
    condition: BilingualText(
      "Het eigen vermogen is kleiner dan nul, of de solvabiliteit ligt onder een opgegeven grens.",
      "Equity is below zero, or the solvency ratio is below a given bound."),
    basis: BilingualText(
      "BBV art. 15 lid 2 onder c en art. 42", "BBV art. 15(2)(c) and art. 42"),
    advice: BilingualText(
      "Vraag het bestuur hoe het tekort wordt aangevuld en wat dat voor de gemeente betekent.",
      "Ask the board how the shortfall is made up and what that means for the municipality."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard !overview.money.isEmpty else { return [] }
    let known = overview.money.statements().filter {
      $0[.equityAtEnd] != nil && examination.hasCome($0.year)
        && ($0.documentKind == .accounts || $0.documentKind == .budget)
    }
    let accounts = known.last { $0.documentKind == .accounts }
    let budget = known.last { $0.documentKind == .budget && $0.year > (accounts?.year ?? .min) }
    return [accounts, budget].compactMap { $0 }.compactMap { finding($0, examination.bounds) }
  }

  private func finding(
    _ statement: ArrangementStatement, _ bounds: SignalBounds
  ) -> SignalFinding? {
    guard let equity = statement[.equityAtEnd] else { return nil }
    let (kind, year) = (statement.documentKind, statement.year)
    if equity.amount < .zero {
      let day: Sentence = equity.shown.figure.balanceDay.map { "\($0)" } ?? "31 december"
      return SignalFinding(
        "Volgens de \(kind, of: year) is het eigen vermogen op \(day) \(equity.amount).",
        "According to the \(kind, of: year), equity on \(day) is \(equity.amount).",
        source: equity.shown.source)
    }
    guard let bound = bounds.solvency, let solvency = statement.solvency, solvency.isBelow(bound)
    else { return nil }
    return SignalFinding(
      """
      Volgens de \(kind, of: year) is het eigen vermogen \(equity.amount), \(solvency) van het \
      balanstotaal; de gevraagde grens is \(bound).
      """,
      """
      According to the \(kind, of: year), equity is \(equity.amount), \(solvency) of the balance; the bound asked \
      for is \(bound).
      """, source: equity.shown.source)
  }
}
