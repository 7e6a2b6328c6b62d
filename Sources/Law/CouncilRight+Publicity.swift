import Records

extension CouncilRight {
  /// Rights to have an arrangement examined.
  static let inquiry: [CouncilRight] = [
    CouncilRight(
      "onderzoekscommissie", "Gemeenschappelijke onderzoekscommissie",
      "Joint committee of inquiry", .institutions,
      kinds: .withoutCouncils,
      otherKinds: BilingualText(
        "raden treffen de regeling zelf mee (art. 155g lid 2)",
        "councils are among the makers of the arrangement (art. 155g(2))"),
      [
        Rule(
          "onderzoekscommissie", "art. 155g en 155h", of: .municipalitiesAct, from: Texts.july2022,
          """
          Raden kunnen samen een commissie van ten minste drie raadsleden onderzoek laten doen. \
          Bestuurders en medewerkers moeten meewerken.
          """,
          """
          Councils can together have a committee of at least three councillors inquire; board \
          members and staff must cooperate.
          """)
      ]),
    CouncilRight(
      "rekenkamer", "Onderzoek door de rekenkamer", "Examination by the audit office",
      .institutions,
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

  /// What is public, who keeps the register and settles disputes, and the duty that stands over
  /// against the rights.
  static let publicity: [CouncilRight] = [
    CouncilRight(
      "openbare-vergadering", "Openbare vergaderingen", "Public meetings", .publicBodies,
      [
        Rule(
          "openbare-vergadering", "art. 22 lid 2 en 3", oldestTextRead: Texts.may2022,
          "Het algemeen bestuur vergadert in het openbaar, ten minste twee keer per jaar.",
          "The general board meets in public, at least twice a year.")
      ]),
    CouncilRight(
      "bekendmaking", "Bekendmaking", "Publication", .any,
      [
        Rule(
          "bekendmaking", "art. 26 lid 1, 3 en 4", oldestTextRead: Texts.may2022,
          """
          Eén gemeente, of als een provincie meedoet de provincie, maakt de regeling en elke wijziging \
          voor alle deelnemers bekend in haar eigen blad. Daarvóór geldt de regeling niet.
          """,
          """
          One municipality, or the province where one takes part, publishes the arrangement and each \
          change for all; before that it is not in force.
          """)
      ]),
    CouncilRight(
      "register", "Register van regelingen", "Register of arrangements", .any,
      [
        Rule(
          "register", "art. 26 lid 2 en art. 136", oldestTextRead: Texts.may2022,
          "De gegevens van de regeling staan in het openbare register van de minister van BZK.",
          "The data of the arrangement are in the public register of the minister of the Interior (BZK)."
        )
      ]),
    CouncilRight(
      "gemeentelijk-register", "Register van het college (vroeger)",
      "Register of the executive (former)", .any,
      [
        Rule(
          "gemeentelijk-register", "art. 27 (oud)", until: Texts.may2022, isVerified: false,
          "Het college hield vroeger een eigen register van regelingen bij.",
          "The executive used to keep a register of arrangements of its own.")
      ]),
    CouncilRight(
      "geschillen", "Geschillen", "Disputes", .any,
      [
        Rule(
          "geschillen", "art. 28", oldestTextRead: Texts.since2015,
          "Bij een geschil tussen gemeenten over de regeling beslissen gedeputeerde staten.",
          "The provincial executive decides disputes between municipalities about the arrangement.")
      ]),
    CouncilRight(
      "medewerkingsplicht", "Plicht om mee te werken", "Duty to cooperate", .institutions,
      [
        Rule(
          "medewerkingsplicht", "art. 10a", oldestTextRead: Texts.since2015,
          """
          De gemeente moet meewerken aan besluiten van het bestuur. Doet zij dat niet, dan mag het \
          bestuur het zelf doen op kosten van de gemeente.
          """,
          """
          The municipality must cooperate with the board's decisions; otherwise the board may act at \
          the municipality's expense.
          """)
      ]),
  ]
}
