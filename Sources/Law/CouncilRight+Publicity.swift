import Records

extension CouncilRight {
  /// Rights to have an arrangement examined.
  static let inquiry: [CouncilRight] = [
    CouncilRight(
      "onderzoekscommissie", "Gemeenschappelijke onderzoekscommissie",
      "Joint committee of inquiry", .account, condition: .withoutProvincialCouncils,
      otherwise: BilingualText(
        "raden treffen de regeling zelf mee (art. 155g lid 2)",
        "councils are among the makers of the arrangement (art. 155g(2))"),
      [
        inquiry(.municipalities, "", ""),
        inquiry(
          .municipalitiesAndProvinces, " Ook statenleden kunnen erin zitten.",
          " Members of provincial councils may sit in it too."),
      ]),
    CouncilRight(
      "rekenkamer", "Onderzoek door de rekenkamer", "Examination by the audit office",
      .safeguard, .institutions,
      [
        Rule(
          "rekenkamer", "art. 184 lid 1 onder a, lid 3 en 4", of: .municipalitiesAct,
          oldestTextRead: Texts.february2025,
          """
          De rekenkamer van de gemeente mag de regeling onderzoeken over de jaren waarin de gemeente \
          meedoet, na bericht aan de andere rekenkamers.
          """,
          """
          The municipality's audit office may examine the arrangement for the years in which the \
          municipality takes part, after telling the other audit offices.
          """)
      ]),
  ]

  /// Gemeentewet art. 155g lid 1 names Wgr art. 8 and 51, art. 155h Wgr art. 1 and 51: chapters I and IV, and
  /// neither V nor VI.
  private static func inquiry(
    _ chapter: Chapter, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "onderzoekscommissie", "art. 155g en 155h", of: .municipalitiesAct, from: Texts.july2022,
        """
        Raden kunnen samen een commissie van ten minste drie raadsleden onderzoek laten doen. Bestuurders \
        en medewerkers moeten meewerken.\(dutch)
        """,
        """
        Councils can together have a committee of at least three council members inquire; board members and \
        staff must cooperate.\(english)
        """), .institutions, kinds: .withoutCouncils, chapters: [chapter])
  }

  /// What is public, who settles disputes, and the duties that stand over against the rights.
  static let publicity: [CouncilRight] = [
    CouncilRight(
      "openbare-vergadering", "Openbare vergaderingen", "Public meetings", .safeguard,
      otherwise: BilingualText(
        "alleen als raden het gemeenschappelijk orgaan mede hebben ingesteld (art. 23 lid 5)",
        "only where councils are among the makers of the joint organ (art. 23(5))"),
      [
        Provision(
          Rule(
            "openbare-vergadering", "art. 22 lid 3", oldestTextRead: Texts.may2022,
            "Het algemeen bestuur vergadert in het openbaar.",
            "The general board meets in public."), .publicBodies),
        Provision(
          Rule(
            "openbare-vergadering", "art. 23 lid 5 en art. 22 lid 3", oldestTextRead: Texts.may2022,
            "Het gemeenschappelijk orgaan vergadert in het openbaar.",
            "The joint organ meets in public."), [.jointOrgan], kinds: .withCouncils),
      ]),
    CouncilRight(
      "twee-vergaderingen", "Ten minste twee vergaderingen", "At least two meetings", .safeguard,
      .institutions,
      [
        Rule(
          "twee-vergaderingen", "art. 22 lid 2", oldestTextRead: Texts.may2022,
          "Het bestuur vergadert ten minste twee keer per jaar.",
          "The board meets at least twice a year.")
      ]),
    CouncilRight(
      "bekendmaking", "Bekendmaking", "Publication", .safeguard,
      [
        publication(
          [.municipalities, .municipalitiesAndWaterBoards], "Eén gemeente", "One municipality"),
        publication([.municipalitiesAndProvinces, .allThree], "De provincie", "The province"),
        publication(
          nil, "Eén gemeente, of als een provincie meedoet de provincie,",
          "One municipality, or the province where one takes part,"),
      ]),
    CouncilRight(
      "geschillen", "Geschillen", "Disputes", .safeguard,
      [
        disputes(.institutions, ", ook als het met het bestuur is", ", with its board too"),
        disputes(.any, "", ""),
        Provision(
          Rule(
            "geschillen", "art. 136", of: .constitution, oldestTextRead: Texts.february2025,
            """
            Art. 28 Wgr geldt hier niet. Een geschil tussen openbare lichamen wordt bij koninklijk besluit \
            beslist, tenzij een wet iets anders zegt.
            """,
            """
            Art. 28 Wgr does not apply here. A dispute between public bodies is decided by royal decree \
            (koninklijk besluit), unless a statute says otherwise.
            """), .any, chapters: [.municipalitiesAndProvinces, .allThree]),
      ]),
    CouncilRight(
      "register", "Gegevens in het landelijke register", "Data in the national register", .duty,
      [
        register(.institutions, "De organisatie zelf", "The body itself"),
        register(
          .any,
          "De deelnemer die de regeling bekendmaakt, of bij een centrumregeling de centrumgemeente,",
          "The participant that publishes the arrangement, or with a host municipality that one,"),
      ]),
    CouncilRight(
      "medewerkingsplicht", "Plicht om mee te werken", "Duty to cooperate", .duty, .institutions,
      [
        Rule(
          "medewerkingsplicht", "art. 10a", oldestTextRead: Texts.since2015,
          """
          De gemeente moet meewerken aan besluiten van het bestuur over bevoegdheden die eraan zijn \
          overgedragen. Doet zij dat niet, dan mag het bestuur het zelf doen namens en op kosten van de \
          gemeente, nadat het dat heeft aangekondigd.
          """,
          """
          The municipality must cooperate with the board's decisions on powers that were transferred to it; \
          otherwise the board may act in its name and at its expense, after giving notice.
          """)
      ]),
  ]

  /// In chapters IV and VI art. 26 lid 1 is read with the province and its gazette (Wgr art. 52 lid 1 onder l).
  private static func publication(
    _ chapters: Set<Chapter>?, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "bekendmaking", "art. 26 lid 1, 3 en 4", oldestTextRead: Texts.may2022,
        """
        \(dutch) maakt de regeling en elke wijziging voor alle deelnemers bekend in het eigen blad. Daarvóór \
        geldt de regeling niet.
        """,
        "\(english) publishes the arrangement and each change for all; before that it is not in force."
      ),
      .any, chapters: chapters)
  }

  /// Art. 28 lid 1 leaves out what the courts decide, and names the board only of a form that has one.
  private static func disputes(
    _ forms: Set<CooperationForm>, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "geschillen", "art. 28", oldestTextRead: Texts.since2015,
        """
        Bij een geschil tussen deelnemers over de regeling beslissen gedeputeerde staten\(dutch), behalve waar \
        dat aan de rechter is.
        """,
        """
        The provincial executive decides disputes between participants about the arrangement\(english), except \
        where that is for the courts.
        """), forms, chapters: [.municipalities, .municipalitiesAndWaterBoards])
  }

  /// Who enters the data: the body, or for want of one a participant (Wgr art. 26 lid 2).
  private static func register(
    _ forms: Set<CooperationForm>, _ dutch: String, _ english: String
  ) -> Provision {
    Provision(
      Rule(
        "register", "art. 26 lid 2 en art. 136", oldestTextRead: Texts.may2022,
        "\(dutch) zet de gegevens van de regeling in het openbare register van de minister van BZK.",
        """
        \(english) enters the data of the arrangement in the public register of the minister of the Interior \
        (BZK).
        """), forms)
  }
}
