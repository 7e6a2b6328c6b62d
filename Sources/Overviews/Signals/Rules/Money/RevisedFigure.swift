import Law
import Records

/// A figure from a budget or accounts for which a newer document gives another amount.
///
/// The newer one is shown. Estimates and forecasts are left out: they are made to be replaced.
struct RevisedFigure: SignalRule {
  let kind = SignalKind(
    "cijfer-herzien", .information,
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
    guard !overview.money.isEmpty else { return [] }
    return overview.money.statements().flatMap(\.all).compactMap { stated in
      finding(
        stated.shown.figure, stated.shown.source, replacing: stated.others.map(\.figure))
    }
  }

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let money = participation.overview.money
    let totals = council.money.line(of: participation.overview)?.contributions.totals ?? []
    return totals.flatMap(\.parts)
      .compactMap { part in
        finding(part.shown, money.linked(part.shown)?.source, replacing: part.others)
      }
  }

  private func finding(
    _ shown: BudgetFigure, _ source: SourceReference?, replacing others: [BudgetFigure]
  ) -> SignalFinding? {
    guard shown.documentKind == .budget || shown.documentKind == .accounts,
      let older = others.last(where: {
        shown.origin.isNewer(than: $0.origin) == true && !$0.amount.agrees(with: shown.amount)
      })
    else { return nil }
    let part = shown.component.map { " (\($0))" } ?? ""
    return SignalFinding(
      """
      \(shown.quantity), \(shown.documentKind, of: shown.year)\(part): een ouder stuk geeft \
      \(older.amount), het nieuwste \(shown.amount). Getoond wordt het nieuwste.
      """,
      """
      \(shown.quantity), \(shown.documentKind, of: shown.year)\(part): an older document gives \
      \(older.amount), the newest \(shown.amount). Shown is the newest.
      """, source: source)
  }
}
