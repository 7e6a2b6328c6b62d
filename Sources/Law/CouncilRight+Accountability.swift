import Records

extension CouncilRight {
  /// Rights to call members of the board and the board itself to account.
  static let accountability: [CouncilRight] = [
    CouncilRight(
      "verantwoording-bestuurslid", "Verantwoording door het bestuurslid",
      "Account by the member of the board", .institutions,
      perKind: memberRules(
        "verantwoording-bestuurslid", part: "lid 1",
        """
        De raad kan het bestuurslid van de eigen gemeente ter verantwoording roepen over zijn of haar \
        beleid in het bestuur.
        """,
        "The council can call its municipality's member of the board to account.")),
    CouncilRight(
      "inlichtingen-bestuurslid", "Inlichtingen van het bestuurslid",
      "Information from the member of the board", .institutions,
      perKind: memberRules(
        "inlichtingen-bestuurslid", part: "lid 2",
        """
        Het bestuurslid van de eigen gemeente geeft de inlichtingen waar een of meer raadsleden om \
        vragen.
        """,
        """
        The municipality's member of the board gives the information that one or more councillors ask for.
        """)),
    CouncilRight(
      "raad-zonder-zetel", "Vragen zonder zetel in het bestuur", "Asking without a seat",
      .institutions,
      otherKinds: BilingualText(
        "bij een burgemeestersregeling noemt art. 19 lid 2 dit niet",
        "art. 19(2) leaves this out for arrangements of mayors"),
      perKind: memberRules(
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
      .institutions,
      kinds: .withCouncils,
      otherKinds: BilingualText(
        "de raad wijst het bestuurslid niet aan (art. 13, 18 en 19)",
        "the council does not appoint the member of the board (art. 13, 18 and 19)"),
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
      .institutions,
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
      .institutions,
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
      .publicBodies,
      [
        Rule(
          "adviescommissie", "art. 24a", from: Texts.july2022,
          """
          Raden kunnen samen voorstellen een adviescommissie van raadsleden in te stellen. De \
          commissie mag ook besluiten van de raden voorbereiden.
          """,
          """
          Councils may together propose an advisory committee of councillors, which may also prepare \
          council decisions.
          """)
      ]),
    CouncilRight(
      "wensen-commissie", "Wensen en bedenkingen bij een bestuurscommissie",
      "Wishes and objections: a committee with powers", .publicBodies,
      [
        Rule(
          "wensen-commissie", "art. 25 lid 2", oldestTextRead: Texts.may2022,
          """
          Voordat het bestuur een commissie met bevoegdheden instelt, mag de raad wensen en \
          bedenkingen geven.
          """,
          """
          Before the board installs a committee with powers, the council may give wishes and \
          objections.
          """)
      ]),
    CouncilRight(
      "wensen-deelneming", "Wensen en bedenkingen bij een deelneming",
      "Wishes and objections: a company or foundation", .legalPersons,
      [
        Rule(
          "wensen-deelneming", "art. 31a lid 2", oldestTextRead: Texts.since2015,
          """
          Voordat het bestuur besluit een vennootschap of stichting op te richten of eraan mee te \
          doen, mag de raad wensen en bedenkingen geven.
          """,
          """
          Before the board decides to set up or join a company or foundation, the council may give \
          wishes and objections.
          """)
      ]),
  ]

  /// The rules on members of the board: art. 16 for councils, through art. 19 for the other kinds.
  private static func memberRules(
    _ code: String, part: String, mayors: Bool = true, _ dutch: String, _ english: String
  ) -> [(Rule, Set<ArrangementKind>)] {
    func rule(_ articles: String) -> Rule {
      Rule(code, articles, oldestTextRead: Texts.since2015, dutch, english)
    }
    var rules: [(Rule, Set<ArrangementKind>)] = [
      (rule("art. 16 \(part)"), .withCouncils),
      (rule("art. 19 lid 1 en art. 16 \(part)"), [.executives]),
      (rule("art. 19 lid 3 en art. 16 \(part)"), [.executivesAndMayors]),
    ]
    if mayors { rules.append((rule("art. 19 lid 2 en art. 16 \(part)"), [.mayors])) }
    return rules
  }
}
