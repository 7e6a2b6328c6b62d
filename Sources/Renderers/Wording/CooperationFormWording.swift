package import Pages
package import Records

/// The forms of arrangements in words.
extension CooperationForm {
  /// What the form is called.
  package var noun: Noun {
    switch self {
    case .publicBody:
      Noun(
        dutch: ("openbaar lichaam", "openbare lichamen"),
        english: ("public body", "public bodies"))
    case .operationsOrganisation:
      Noun(
        dutch: ("bedrijfsvoeringsorganisatie", "bedrijfsvoeringsorganisaties"),
        english: ("operations organisation", "operations organisations"))
    case .jointOrgan:
      Noun(
        dutch: ("gemeenschappelijk orgaan", "gemeenschappelijke organen"),
        english: ("joint organ", "joint organs"))
    case .lightArrangement:
      Noun(
        dutch: ("regeling zonder meer", "regelingen zonder meer"),
        english: ("light arrangement", "light arrangements"))
    case .hostMunicipality:
      Noun(
        dutch: ("centrumregeling", "centrumregelingen"),
        english: ("host-municipality arrangement", "host-municipality arrangements"))
    }
  }

  /// What the form means, in one sentence with its article.
  func meaning(in language: Language) -> String {
    switch self {
    case .publicBody:
      language(
        "Een zelfstandige organisatie met rechtspersoonlijkheid en een eigen algemeen bestuur, "
          + "dagelijks bestuur en voorzitter (Wgr art. 8 lid 1 en art. 12).",
        "An independent organisation with legal personality and its own general board, executive "
          + "board and chair (Wgr art. 8(1) and 12).")
    case .operationsOrganisation:
      language(
        "Een zelfstandige organisatie met rechtspersoonlijkheid en één bestuur, voor "
          + "ondersteunende en uitvoerende taken. Van gemeenten kan alleen het college meedoen "
          + "(Wgr art. 8 lid 3).",
        "An independent organisation with legal personality and a single board, for support and "
          + "implementation. Of municipalities only the executive can take part (Wgr art. 8(3)).")
    case .jointOrgan:
      language(
        "Een gezamenlijk bestuur zonder rechtspersoonlijkheid (Wgr art. 8 lid 2).",
        "A joint board without legal personality (Wgr art. 8(2)).")
    case .lightArrangement:
      language(
        "Afspraken over samenwerking, zonder eigen bestuur en zonder eigen organisatie.",
        "Agreements on working together, without a board and without an organisation of its own.")
    case .hostMunicipality:
      language(
        "Eén deelnemer voert taken uit voor de andere; er is geen eigen bestuur (Wgr art. 8 lid 4).",
        "One participant carries out tasks for the others; there is no board of its own "
          + "(Wgr art. 8(4)).")
    }
  }
}
