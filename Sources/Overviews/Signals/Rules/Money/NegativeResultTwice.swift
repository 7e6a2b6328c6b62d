import Law
import Records

/// A negative result in the accounts of two years that follow each other, the newest that are known.
struct NegativeResultTwice: SignalRule {
  let kind = SignalKind(
    "resultaat-negatief", .attention, about: .figures,
    title: BilingualText("Twee jaar achter elkaar een tekort", "A deficit two years running"),
    condition: BilingualText(
      "In de twee nieuwste jaarrekeningen, van jaren na elkaar, is het resultaat kleiner dan nul.",
      "In the two newest accounts, of years that follow each other, the result is below zero."),
    basis: BilingualText("BBV art. 15 lid 2 onder d", "BBV art. 15(2)(d)"),
    advice: BilingualText(
      "Vraag het bestuur naar de oorzaak en of de tekorten structureel zijn.",
      "Ask the board for the cause and whether the deficits are structural."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard !overview.money.isEmpty else { return [] }
    let results = overview.money.statements()
      .filter { $0.documentKind == .accounts && examination.hasCome($0.year) }
      .compactMap { statement in statement[.result].map { (year: statement.year, figure: $0) } }
      .suffix(2)
    guard let earlier = results.first, let later = results.last, later.year == earlier.year + 1,
      earlier.figure.amount < .zero, later.figure.amount < .zero
    else { return [] }
    return [
      SignalFinding(
        """
        Het resultaat was \(earlier.figure.amount) in \(year: earlier.year) en \(later.figure.amount) in \
        \(year: later.year).
        """,
        """
        The result was \(earlier.figure.amount) in \(year: earlier.year) and \(later.figure.amount) in \
        \(year: later.year).
        """, source: later.figure.shown.source)
    ]
  }
}
