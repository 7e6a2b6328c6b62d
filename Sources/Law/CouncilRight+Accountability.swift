import Records

extension CouncilRight {
  /// Rights to call members of the board and the board itself to account.
  static let accountability: [CouncilRight] = [
    CouncilRight(
      "verantwoording-bestuurslid", "Verantwoording door het bestuurslid",
      "Account by the member of the board", .account,
      memberRules(
        "verantwoording-bestuurslid", part: "lid 1",
        """
        De raad kan het bestuurslid van de eigen gemeente ter verantwoording roepen over zijn of haar \
        beleid in het bestuur.
        """,
        "The council can call its municipality's member of the board to account.")),
    CouncilRight(
      "inlichtingen-bestuurslid", "Inlichtingen van het bestuurslid",
      "Information from the member of the board", .information,
      memberRules(
        "inlichtingen-bestuurslid", part: "lid 2",
        """
        Het bestuurslid van de eigen gemeente geeft de inlichtingen waar een of meer raadsleden om \
        vragen.
        """,
        """
        The municipality's member of the board gives the information that one or more council members ask for.
        """)),
    CouncilRight(
      "raad-zonder-zetel", "Vragen zonder zetel in het bestuur", "Asking without a seat",
      .information,
      otherwise: BilingualText(
        "bij een burgemeestersregeling noemt art. 19 lid 2 dit niet",
        "art. 19(2) leaves this out for arrangements of mayors"),
      memberRules(
        "raad-zonder-zetel", part: "lid 3", mayors: false,
        """
        Heeft uw gemeente geen lid in het bestuur, dan kan de raad toch inlichtingen en verantwoording \
        vragen.
        """,
        """
        If the municipality has no member of the board, the council may still ask for information and \
        an account.
        """)),
    CouncilRight(
      "ontslag-bestuurslid", "Ontslag van het bestuurslid", "Dismissal of the member of the board",
      .account, .institutions, kinds: .withCouncils, condition: .appointmentByOwnCouncil,
      otherwise: BilingualText(
        "de raad wijst het bestuurslid niet aan (art. 18 en 19)",
        "the council does not appoint the member of the board (art. 18 and 19)"),
      [
        Rule(
          "ontslag-bestuurslid", "art. 16 lid 4", oldestTextRead: Texts.since2015,
          """
          De raad kan het bestuurslid dat hij zelf heeft aangewezen ontslaan als het zijn vertrouwen \
          niet meer heeft.
          """,
          """
          The council can dismiss the member of the board it appointed when it has lost confidence.
          """)
      ]),
    CouncilRight(
      "inlichtingen-bestuur", "Inlichtingen van het bestuur", "Information from the board",
      .information, .institutions,
      [
        Rule(
          "inlichtingen-bestuur", "art. 17 lid 1", from: Texts.july2022,
          "Het bestuur geeft de inlichtingen waar een of meer leden van een raad om vragen.",
          "The board gives the information that one or more members of a council ask for."),
        Rule(
          "inlichtingen-bestuur", "art. 17", until: Texts.july2022,
          oldestTextRead: Texts.since2015,
          "De regeling zegt hoe het bestuur de inlichtingen geeft waar raadsleden om vragen.",
          "The arrangement says how the board gives the information that councillors ask for."),
      ]),
    CouncilRight(
      "actieve-informatieplicht", "Actieve informatieplicht", "Active duty to inform",
      .information, .institutions,
      [
        Rule(
          "actieve-informatieplicht", "art. 17 lid 2 en 3", from: Texts.july2022,
          """
          Het bestuur geeft de raad uit zichzelf alle informatie die de raad voor zijn werk nodig \
          heeft. De regeling zegt hoe.
          """,
          """
          The board gives the council, of its own accord, all the information it needs for its task; \
          the arrangement says how.
          """)
      ]),
    CouncilRight(
      "adviescommissie", "Gemeenschappelijke adviescommissie", "Joint advisory committee",
      .influence, .publicBodies,
      [
        Rule(
          "adviescommissie", "art. 24a", from: Texts.july2022,
          """
          Stellen de raden van de deelnemende gemeenten het samen voor, dan moet het algemeen bestuur een \
          adviescommissie van raadsleden instellen. Over haar bevoegdheden mogen de raden eerst wensen en bedenkingen geven. De commissie \
          mag ook besluiten van de raden voorbereiden.
          """,
          """
          On a joint proposal of the councils of the participating municipalities the general board must install an advisory committee of council members. The councils may first give wishes and objections on its powers. The committee may \
          also prepare council decisions.
          """)
      ]),
    CouncilRight(
      "wensen-commissie", "Wensen en bedenkingen bij een bestuurscommissie",
      "Wishes and objections: a committee with powers", .influence, .publicBodies,
      [
        Rule(
          "wensen-commissie", "art. 25 lid 2", oldestTextRead: Texts.may2022,
          """
          Laat de regeling een commissie met bevoegdheden toe, dan mag de raad wensen en bedenkingen geven \
          voordat het algemeen bestuur haar instelt.
          """,
          """
          Where the arrangement allows a committee with powers, the council may give wishes and objections \
          before the general board installs it.
          """)
      ]),
    CouncilRight(
      "wensen-deelneming", "Wensen en bedenkingen bij een deelneming",
      "Wishes and objections: a company or foundation", .influence, .legalPersons,
      [
        Rule(
          "wensen-deelneming", "art. 31a lid 2", oldestTextRead: Texts.since2015,
          """
          Een vennootschap, stichting, vereniging, maatschap, coöperatie of onderlinge oprichten of eraan \
          meedoen kan alleen als de regeling dat toelaat. Voordat het bestuur besluit, mag de raad wensen \
          en bedenkingen geven.
          """,
          """
          The board may set up or join a company, foundation, association, partnership, cooperative or \
          mutual only if the arrangement allows it. Before it decides, the council may give wishes and \
          objections.
          """)
      ]),
  ]

  /// The rules on members of the board: art. 16 for councils, through art. 19 for the other kinds.
  private static func memberRules(
    _ code: String, part: String, mayors: Bool = true, _ dutch: String, _ english: String
  ) -> [Provision] {
    func rule(_ articles: String) -> Rule {
      Rule(code, articles, oldestTextRead: Texts.since2015, dutch, english)
    }
    func provision(_ articles: String, _ kinds: Set<ArrangementKind>) -> Provision {
      Provision(rule("\(articles) \(part)"), .institutions, kinds: kinds)
    }
    return [
      provision("art. 16", .withCouncils),
      provision("art. 19 lid 1 en art. 16", [.executives]),
      provision("art. 19 lid 3 en art. 16", [.executivesAndMayors]),
    ] + (mayors ? [provision("art. 19 lid 2 en art. 16", [.mayors])] : [])
  }
}
