import Law
import Records

/// Contributions of participants that do not add up to the total that a document gives for them all.
///
/// Only when a contribution of every municipality is known. Each may be rounded to thousands.
struct ContributionSumMismatch: SignalRule {
  let kind = SignalKind(
    "bijdragen-tellen-niet-op", .attention, about: .figures,
    title: BilingualText("Bijdragen tellen niet op", "Contributions do not add up"),
    condition: BilingualText(
      """
      Van elke gemeente is de bijdrage bekend, en de som wijkt meer dan € 1.000 per gemeente af van het \
      totaal in het stuk.
      """,
      """
      The contribution of every municipality is known, and the sum differs by more than €1,000 for each \
      municipality from the total in the document.
      """),
    basis: BilingualText(
      "Het totaal en de bijdragen in het stuk", "The total and the contributions in the document"),
    advice: BilingualText(
      "Vraag het bestuur welke bijdrage of welk totaal klopt.",
      "Ask the board which contribution or which total is right."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let members = overview.money.municipalityCount
    let totals = overview.money.statedTotals
    guard !totals.isEmpty, members > 1 else { return [] }
    let sums = overview.money.contributionSums
    return totals.compactMap { total in
      guard
        let sum = sums.first(where: {
          $0.year == total.figure.year && $0.documentKind == total.figure.documentKind
        }), sum.municipalityCount == members, let amount = sum.amount,
        let difference = amount.subtracting(total.figure.amount),
        difference.amount.magnitude > UInt64(members) * 1000
      else { return nil }
      return SignalFinding(
        """
        Volgens de \(sum.documentKind, of: sum.year) betalen alle gemeenten samen \(total.figure.amount), \
        maar hun bijdragen zijn samen \(amount).
        """,
        """
        According to the \(sum.documentKind, of: sum.year) all municipalities together pay \
        \(total.figure.amount), but their contributions are \(amount) together.
        """, source: total.source)
    }
  }
}
