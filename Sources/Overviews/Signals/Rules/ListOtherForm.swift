import Law
import Records

/// A name on the council's own list that says another form than the register has.
struct ListOtherForm: SignalRule {
  let kind = SignalKind(
    "lijst-andere-vorm", .attention, about: .figures,
    title: BilingualText("Andere vorm op de eigen lijst", "Another form on the own list"),
    condition: BilingualText(
      "De naam op de lijst van verbonden partijen noemt een andere vorm dan het register.",
      "The name on the list of affiliated parties says another form than the register."),
    basis: BilingualText(
      "Wgr art. 8; \(OwnList.basis.dutch)", "Wgr art. 8; \(OwnList.basis.english)"),
    advice: BilingualText(
      "Vraag welke vorm klopt: daarvan hangen de rechten van de raad af.",
      "Ask which form is right: the council's rights depend on it."))

  private static let words: [(word: String, forms: Set<CooperationForm>)] = [
    ("openbaar lichaam", [.publicBody]),
    ("bedrijfsvoeringsorganisatie", [.operationsOrganisation]),
    ("gemeenschappelijk orgaan", [.jointOrgan]),
    ("centrumregeling", [.lightArrangement, .hostMunicipality]),
    ("regeling zonder meer", [.lightArrangement]),
  ]

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let overview = participation.overview
    guard let list = examination.ownList, let form = overview.arrangement.form else { return [] }
    return (list.byLine[overview.line] ?? []).compactMap { entry in
      let name = Folding.fold(entry.name)
      guard let stated = Self.words.first(where: { name.contains($0.word) }),
        !stated.forms.contains(form)
      else { return nil }
      return SignalFinding(
        """
        De lijst van \(year: list.year) noemt “\(entry.name)”; in het register is de vorm \
        \(form.rawValue).
        """,
        """
        The list of \(year: list.year) names “\(entry.name)”; in the register the form is \
        \(form.rawValue).
        """, source: entry.source)
    }
  }
}
