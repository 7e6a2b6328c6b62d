import Law
import Records

/// Documents that give different amounts for one figure, and no way to tell which document is newer.
///
/// Amounts that differ by rounding alone are the same. Both are kept; the sentence says which is shown.
struct ConflictingFigures: SignalRule {
  let kind = SignalKind(
    "bronnen-spreken-elkaar-tegen", .attention,
    title: BilingualText("Bronnen spreken elkaar tegen", "Sources contradict each other"),
    condition: BilingualText(
      """
      Voor één cijfer geven bronnen verschillende bedragen, meer dan een afronding, en niet te zien is welk \
      stuk nieuwer is.
      """,
      """
      Sources give different amounts for one figure, more than by rounding, and it cannot be told which \
      document is newer.
      """),
    basis: BilingualText(
      "De regel voor wat wordt getoond: het nieuwste stuk; is dat niet te zien, dan de opgave die het laatst "
        + "is ingelezen, bij vermogen en resultaat eerst die van de gemeente zelf",
      "The rule for what is shown: the newest document; if that cannot be told, the figure read last, for "
        + "equity, debt and result first that of the municipality itself"),
    advice: BilingualText(
      "Zoek op welk stuk geldt, en geef de datum ervan in het bestand.",
      "Find out which document holds, and give its date in the file."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard !overview.money.isEmpty else { return [] }
    return overview.money.statements().flatMap(\.all).compactMap { stated in
      let shown = stated.shown.figure
      return finding(
        shown, stated.shown.source,
        against: stated.others.map(\.figure).filter {
          shown.origin.isNewer(than: $0.origin) == nil
        })
    }
  }

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let money = participation.overview.money
    let totals = council.money.line(of: participation.overview)?.contributions.totals ?? []
    return totals.flatMap(\.parts)
      .filter(\.isUndecided).compactMap { part in
        finding(
          part.shown, money.linked(part.shown)?.source,
          against: part.others.filter { part.shown.origin.isNewer(than: $0.origin) == nil })
      }
  }

  private func finding(
    _ shown: BudgetFigure, _ source: SourceReference?, against others: [BudgetFigure]
  ) -> SignalFinding? {
    var seen: Set<Euro> = []
    let amounts = others.map(\.amount).filter {
      !$0.agrees(with: shown.amount) && seen.insert($0).inserted
    }
    guard let first = amounts.first else { return nil }
    let further = amounts.dropFirst().reduce(into: SignalSentence("")) {
      $0 = "\($0), \($1)"
    }
    let part = shown.component.map { " (\($0))" } ?? ""
    return SignalFinding(
      """
      \(shown.quantity), \(shown.documentKind, of: shown.year)\(part): de ene bron geeft \
      \(shown.amount), een andere \(first)\(further). Getoond wordt \(shown.amount).
      """,
      """
      \(shown.quantity), \(shown.documentKind, of: shown.year)\(part): one source gives \
      \(shown.amount), another \(first)\(further). Shown is \(shown.amount).
      """, source: source)
  }
}
