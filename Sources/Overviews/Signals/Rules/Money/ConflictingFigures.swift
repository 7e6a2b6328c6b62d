import Law
import Records

/// Documents that give different amounts for one figure, and no way to tell which document is newer.
///
/// Amounts that differ by rounding alone are the same. Both are kept; the sentence says which is shown.
struct ConflictingFigures: SignalRule {
  let kind = SignalKind(
    "bronnen-spreken-elkaar-tegen", .attention, about: .figures,
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
    var seen: Set<Euro> = []
    let amounts = restatement.others
      .filter { shown.origin.isNewer(than: $0.figure.origin) == nil }.map(\.figure.amount)
      .filter { !$0.agrees(with: shown.amount) && seen.insert($0).inserted }
    guard let first = amounts.first else { return nil }
    let further = amounts.dropFirst().reduce(into: Sentence("")) {
      $0 = "\($0), \($1)"
    }
    return SignalFinding(
      """
      \(nameOf: shown), \(shown.documentKind, of: shown.year)\(restatement.part): de ene bron geeft \
      \(shown.amount), een andere \(first)\(further). Getoond wordt \(shown.amount).
      """,
      """
      \(nameOf: shown), \(shown.documentKind, of: shown.year)\(restatement.part): one source gives \
      \(shown.amount), another \(first)\(further). Shown is \(shown.amount).
      """, source: restatement.linked.source)
  }
}
