import Law
import Records

/// A figure from a budget or accounts for which a newer document gives another amount.
///
/// The newer one is shown. Estimates and forecasts are left out: they are made to be replaced.
struct RevisedFigure: SignalRule {
  let kind = SignalKind(
    "cijfer-herzien", .information, about: .figures,
    title: BilingualText("Cijfer herzien", "Figure revised"),
    condition: BilingualText(
      "Een nieuwer stuk geeft voor een begroting of jaarrekening een ander bedrag, meer dan een afronding.",
      "A newer document gives another amount for a budget or accounts, more than by rounding."),
    basis: BilingualText(
      "De regel voor wat wordt getoond: het nieuwste stuk",
      "The rule for what is shown: the newest document"),
    advice: BilingualText(
      "Vergelijk alleen cijfers uit hetzelfde stuk met elkaar.",
      "Compare only figures from the same document."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    overview.money.restatements.compactMap(finding)
  }

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    participation.money.restatements.compactMap(finding)
  }

  private func finding(_ restatement: Restatement) -> SignalFinding? {
    let shown = restatement.shown
    guard shown.documentKind == .budget || shown.documentKind == .accounts,
      let older = restatement.others.map(\.figure).last(where: {
        shown.origin.isNewer(than: $0.origin) == true && !$0.amount.agrees(with: shown.amount)
      })
    else { return nil }
    return SignalFinding(
      """
      \(nameOf: shown), \(shown.documentKind, of: shown.year)\(restatement.part): een ouder stuk geeft \
      \(older.amount), het nieuwste \(shown.amount). Getoond wordt het nieuwste.
      """,
      """
      \(nameOf: shown), \(shown.documentKind, of: shown.year)\(restatement.part): an older document gives \
      \(older.amount), the newest \(shown.amount). Shown is the newest.
      """, source: restatement.linked.source)
  }
}
