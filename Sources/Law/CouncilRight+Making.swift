import Records

extension CouncilRight {
  /// Rights when the arrangement is made, changed, joined or left, and what it must regulate.
  static let making: [CouncilRight] = [
    CouncilRight(
      "toestemming", "Toestemming", "Consent", .influence, .any, condition: .consentOfOwnCouncil,
      otherwise: BilingualText(
        "de raad treft de regeling zelf en besluit dus zelf",
        "the council makes the arrangement itself and so decides itself"),
      Rule.renumbered(
        "toestemming", "art. 1 lid 4 en 5", before2022: "art. 1 lid 2 en 3",
        """
        Het college of de burgemeester mag een regeling pas aangaan, wijzigen, eraan meedoen of verlaten \
        als de raad toestemming geeft. De raad mag alleen weigeren als het in strijd is met het recht of \
        het algemeen belang.
        """,
        """
        The executive or the mayor may make, change, join or leave an arrangement only with the \
        consent of the council. The council may refuse only for conflict with the law or the general interest.
        """)),
    CouncilRight(
      "zienswijze-ontwerpregeling", "Zienswijze op de ontwerpregeling",
      "View on the draft arrangement", .influence, condition: .withoutCounterparts,
      otherwise: BilingualText(
        "raden treffen de regeling zelf mee", "councils are among the makers of the arrangement"),
      [
        draft(by: .executives, "Het college stuurt", "The executive sends"),
        draft(by: .mayors, "De burgemeester stuurt", "The mayor sends"),
        draft(
          by: .executivesAndMayors, "Het college en de burgemeester sturen",
          "The executive and the mayor send"),
      ]),
    CouncilRight(
      "uittreding", "Regels over uittreding", "Rules on leaving", .safeguard,
      [
        leaving(
          .legalPersons, ", ook voor het vermogen van de organisatie en van de deelnemers",
          ", also for the assets of the body and of the participants"),
        leaving(.any, "", ""),
        Provision(
          Rule(
            "uittreding", "art. 9 lid 1", until: Texts.july2022, oldestTextRead: Texts.since2015,
            """
            Een regeling voor onbepaalde tijd heeft bepalingen over wijziging, opheffing, toetreding en \
            de gevolgen van uittreding.
            """,
            """
            An arrangement without end has provisions on change, ending, joining and the results of \
            leaving.
            """), .any),
      ]),
    CouncilRight(
      "vereffening", "Regels over vereffening", "Rules on winding up", .safeguard, .legalPersons,
      [
        Rule(
          "vereffening", "art. 9 lid 2 en 3", oldestTextRead: Texts.since2015,
          """
          De regeling zegt hoe het vermogen wordt verdeeld als de organisatie stopt. De organisatie \
          blijft bestaan tot alles is afgewikkeld.
          """,
          """
          The arrangement says how assets are settled when the body is dissolved; it lives on until \
          all is settled.
          """)
      ]),
    CouncilRight(
      "evaluatie", "Evaluatie", "Evaluation", .safeguard, .any,
      [
        Rule(
          "evaluatie", "art. 11a", from: Texts.july2022,
          "De regeling heeft een bepaling over evaluatie.",
          "The arrangement has a provision on evaluation.")
      ]),
    CouncilRight(
      "participatie", "Participatie van inwoners", "Participation of residents", .safeguard,
      .institutions,
      [
        Rule(
          "participatie", "art. 10 lid 7 en 8", from: Texts.july2022,
          """
          De regeling zegt hoe inwoners meedoen bij het voorbereiden, uitvoeren en evalueren van \
          beleid. Staat er niets, dan geldt afdeling 3.4 van de Awb.
          """,
          """
          The arrangement says how residents take part in preparing, carrying out and evaluating \
          policy; by default Awb section 3.4 applies.
          """)
      ]),
    CouncilRight(
      "zienswijze-besluiten", "Zienswijze op besluiten van het bestuur",
      "View on decisions of the board", .influence, .institutions,
      [
        Rule(
          "zienswijze-besluiten", "art. 10 lid 5 en 6", from: Texts.july2022,
          """
          De regeling noemt de besluiten van het bestuur waarover de raad eerst een zienswijze mag \
          geven. Het bestuur antwoordt schriftelijk en met redenen. Dit geldt niet voor de begroting en niet \
          voor besluiten waarvoor afdeling 3.4 van de Awb geldt.
          """,
          """
          The arrangement lists the board decisions on which councils may give a view first; the \
          board answers in writing with reasons. The budget and decisions under Awb section 3.4 are not \
          among them.
          """)
      ]),
  ]

  /// The view on the draft, which those who make the arrangement send (Wgr art. 1 lid 2).
  private static func draft(
    by kind: ArrangementKind, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "zienswijze-ontwerpregeling", "art. 1 lid 2 en 3", from: Texts.july2022,
        """
        \(dutch) het ontwerp van de regeling of de wijziging. De raad heeft na ontvangst acht weken om een \
        zienswijze te geven. Wil de raad dat niet, dan laat hij dat snel weten.
        """,
        """
        \(english) the draft of the arrangement or its change. The council has eight weeks after receipt to \
        give its view; if it does not want to, it says so promptly.
        """), .any, kinds: [kind])
  }

  /// The conditions and results of leaving; only a legal person has assets of its own (Wgr art. 9 lid 1).
  private static func leaving(
    _ forms: Set<CooperationForm>, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "uittreding", "art. 9 lid 1", from: Texts.july2022,
        "De regeling zegt onder welke voorwaarden een deelnemer kan uittreden en wat de gevolgen zijn\(dutch).",
        "The arrangement states the conditions and the results of leaving\(english)."), forms)
  }
}
