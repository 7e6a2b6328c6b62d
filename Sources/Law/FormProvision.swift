package import Records

/// What the law says about a form of cooperation (Wgr art. 8).
package struct FormProvision: Sendable {
  /// The form.
  package let form: CooperationForm
  /// The rule that gives the form and what it means.
  package let rule: Rule
  /// Whether it is a legal person.
  package let isLegalPerson: Bool
  /// Which boards it has.
  package let boards: BilingualText
  /// Which powers it can get, see ``powers(in:)``.
  private let transferable: BilingualText
  /// Whether the powers rest on the articles on transferred powers, which differ per chapter.
  private let isTransfer: Bool

  /// Which powers it can get, with the articles on transferred powers of the chapter: art. 10 and 30 in I,
  /// 54 in IV, 63 in V; without a number where it was not read.
  package func powers(in chapter: Chapter?) -> BilingualText {
    guard isTransfer else { return transferable }
    let articles: BilingualText? =
      switch chapter {
      case .municipalities: BilingualText("art. 10 en 30", "art. 10 and 30")
      case .municipalitiesAndProvinces: BilingualText("art. 54", "art. 54")
      case .municipalitiesAndWaterBoards: BilingualText("art. 63", "art. 63")
      case .allThree, .provinces, .waterBoards, .provincesAndWaterBoards, nil: nil
      }
    guard let articles else { return transferable }
    return BilingualText(
      "\(transferable.dutch) (\(articles.dutch))", "\(transferable.english) (\(articles.english))")
  }

  /// The provision for a form.
  package static func provision(for form: CooperationForm) -> FormProvision {
    switch form {
    case .publicBody:
      FormProvision(
        form: form,
        rule: Rule(
          "openbaar-lichaam", "art. 8 lid 1", oldestTextRead: Texts.since2015,
          "Een openbaar lichaam: een organisatie met rechtspersoonlijkheid en een eigen bestuur.",
          "A public body: an organisation with legal personality and a board of its own."),
        isLegalPerson: true,
        boards: BilingualText(
          "algemeen bestuur, dagelijks bestuur en voorzitter (art. 12-14)",
          "general board, executive board and chair (art. 12-14)"),
        transferable: BilingualText(
          "kan bevoegdheden overgedragen krijgen, ook regels en sommige belastingen",
          "powers can be transferred, also regulation and some taxes"), isTransfer: true)
    case .operationsOrganisation:
      FormProvision(
        form: form,
        rule: Rule(
          "bedrijfsvoeringsorganisatie", "art. 8 lid 3", oldestTextRead: Texts.since2015,
          """
          Een bedrijfsvoeringsorganisatie: rechtspersoon, alleen van colleges, voor ondersteuning en \
          uitvoering.
          """,
          """
          An operations organisation: a legal person of executives only, for support and carrying \
          out tasks.
          """),
        isLegalPerson: true,
        boards: BilingualText(
          "één bestuur van collegeleden (art. 14a)", "one board of members of executives (art. 14a)"
        ),
        transferable: withoutRules, isTransfer: true)
    case .jointOrgan:
      FormProvision(
        form: form,
        rule: Rule(
          "gemeenschappelijk-orgaan", "art. 8 lid 2", oldestTextRead: Texts.since2015,
          "Een gemeenschappelijk orgaan: een eigen bestuur, maar geen rechtspersoon.",
          "A joint organ: a board of its own, but no legal person."),
        isLegalPerson: false,
        boards: BilingualText(
          "één orgaan, samengesteld als een algemeen bestuur (art. 15)",
          "one organ, composed like a general board (art. 15)"),
        transferable: withoutRules, isTransfer: true)
    case .hostMunicipality:
      FormProvision(
        form: form,
        rule: Rule(
          "centrumregeling", "art. 8 lid 4", oldestTextRead: Texts.since2015,
          "Een centrumregeling: één deelnemer voert taken uit namens de anderen, met mandaat.",
          "A host-municipality arrangement: one participant acts for the others, by mandate."),
        isLegalPerson: false, boards: noBoard,
        transferable: BilingualText("alleen mandaat", "mandate only"), isTransfer: false)
    case .lightArrangement:
      FormProvision(
        form: form,
        rule: Rule(
          "regeling-zonder-meer", "art. 1", isVerified: false,
          "Een regeling zonder meer: afspraken om samen te werken, zonder eigen organisatie.",
          "A light arrangement: agreements to work together, without an institution."),
        isLegalPerson: false, boards: noBoard,
        transferable: BilingualText(
          "afspraken over samenwerking en dienstverlening",
          "agreements on working together and services"), isTransfer: false)
    }
  }

  private static let withoutRules = BilingualText(
    "kan bevoegdheden krijgen, maar geen belastingen en geen regels voor iedereen",
    "powers can be transferred, but no taxes and no general rules")
  private static let noBoard = BilingualText("geen eigen bestuur", "no board of its own")
}
