import Law
import Records

/// An arrangement that the council's own list names otherwise than the register does, in any of its versions.
///
/// Names are compared without the words of the form, brackets and the year.
struct ListOtherName: SignalRule {
  let kind = SignalKind(
    "lijst-andere-naam", .information, about: .figures,
    title: BilingualText("Andere naam op de eigen lijst", "Another name on the own list"),
    condition: BilingualText(
      "De lijst van verbonden partijen noemt de regeling anders dan het register.",
      "The list of affiliated parties names the arrangement otherwise than the register."),
    basis: OwnList.basis,
    advice: BilingualText(
      "Is de regeling hernoemd? Neem dan de nieuwe naam over.",
      "Was the arrangement renamed? Then take over the new name."))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let overview = participation.overview
    guard let list = examination.ownList else { return [] }
    let names = Set(
      (overview.versions.flatMap { [$0.title, $0.citationTitle, $0.body?.name] }
        + [overview.body?.name, overview.body?.subname, overview.body?.abbreviation])
        .compactMap { $0.map(ArrangementName.folded) })
    return (list.byLine[overview.line] ?? []).filter { entry in
      !names.contains(ArrangementName.folded(entry.name))
    }
    .map { entry in
      SignalFinding(
        "De lijst van \(year: list.year) noemt deze regeling “\(entry.name)”.",
        "The list of \(year: list.year) names this arrangement “\(entry.name)”.",
        source: entry.source)
    }
  }
}
