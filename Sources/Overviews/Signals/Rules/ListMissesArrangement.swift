import Law
import Records

/// A body of the council's that its own list of affiliated parties leaves out.
///
/// Only bodies with legal personality, and only when the list names half of them or more: a shorter list is
/// a selection, not a list with a gap.
struct ListMissesArrangement: SignalRule {
  let kind = SignalKind(
    "lijst-mist-regeling", .information, about: .figures,
    title: BilingualText("Niet op de eigen lijst", "Not on the council's own list"),
    condition: BilingualText(
      """
      De lijst van verbonden partijen noemt minstens de helft van de openbare lichamen en \
      bedrijfsvoeringsorganisaties van de gemeente, en dit niet.
      """,
      """
      The list of affiliated parties names half or more of the municipality's public bodies and operations \
      organisations, and not this one.
      """),
    basis: OwnList.basis,
    advice: BilingualText(
      "Heeft de gemeente een bestuurlijk en een financieel belang? Dan hoort de regeling op de lijst.",
      "Has the municipality a governing and a financial interest? Then it belongs on the list."))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let overview = participation.overview
    let (count, all) = (council.bodiesOnOwnList, council.bodyCount)
    guard overview.isLegalPerson, let list = examination.ownList, count * 2 >= all,
      list.byLine[overview.line] == nil
    else { return [] }
    return [
      SignalFinding(
        """
        Deze regeling staat niet op de lijst van verbonden partijen van \(year: list.year), die \(count) \
        van de \(all) openbare lichamen en bedrijfsvoeringsorganisaties noemt.
        """,
        """
        This arrangement is not on the list of affiliated parties of \(year: list.year), which names \
        \(count) of the \(all) public bodies and operations organisations.
        """, source: list.entries.first?.source)
    ]
  }
}
