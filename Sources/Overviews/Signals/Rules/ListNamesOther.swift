import Law
import Records

/// A name on the council's own list of affiliated parties that is none of its arrangements in the register:
/// tied to nothing, or to an arrangement that the municipality is not in.
struct ListNamesOther: SignalRule {
  let kind = SignalKind(
    "lijst-noemt-extra", .information, about: .figures,
    title: BilingualText(
      "Op de eigen lijst, niet in het register", "On the own list, not in the register"),
    condition: BilingualText(
      "De lijst van verbonden partijen noemt een regeling waaraan de gemeente volgens het register niet "
        + "meedoet, of die nog niet is gekoppeld.",
      "The list of affiliated parties names an arrangement that, according to the register, the municipality is not in, "
        + "or that is not tied yet."),
    basis: OwnList.basis,
    advice: BilingualText(
      "Koppel de naam aan een regeling, of vraag welke van de twee klopt.",
      "Tie the name to an arrangement, or ask which of the two is right."))

  func findings(
    about council: CouncilOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard let list = examination.ownList, council.existence == .exists else { return [] }
    let own = Set(council.arrangements.map(\.overview.line))
    return list.entries.filter { !$0.isRejected }.compactMap { entry in
      guard let line = entry.line else {
        return SignalFinding(
          "Op de lijst van \(year: list.year) staat “\(entry.name)”, die nog niet is gekoppeld.",
          "On the list of \(year: list.year) stands “\(entry.name)”, which is not tied yet.",
          source: entry.source)
      }
      guard !own.contains(line) else { return nil }
      return SignalFinding(
        """
        Op de lijst van \(year: list.year) staat “\(entry.name)”, maar volgens het register doet de \
        gemeente daar nu niet aan mee.
        """,
        """
        On the list of \(year: list.year) is “\(entry.name)”, but according to the register the municipality is \
        not in it now.
        """, others: [line.firstVersion.record], source: entry.source)
    }
  }
}
