extension CouncilRight {
  /// Rights in the budget cycle. Their citations follow the chapter, see ``BudgetTerm``.
  static let budget: [CouncilRight] = [
    CouncilRight(
      "kaders-en-voorlopige-jaarrekening", "Kaders en voorlopige jaarrekening",
      "Framework letter and provisional accounts", .institutions,
      [
        Rule(
          "kaders-en-voorlopige-jaarrekening", .framework, from: Texts.july2022,
          """
          Het bestuur stuurt de raad vóór 30 april de financiële en beleidsmatige kaders voor het \
          volgende jaar en de voorlopige jaarrekening.
          """,
          """
          Before 30 April the board sends the council the framework for next year's budget and the \
          provisional accounts.
          """),
        Rule(
          "kaders-en-voorlopige-jaarrekening", .framework, until: Texts.july2022,
          oldestTextRead: Texts.since2015,
          """
          Het bestuur stuurt de raad vóór 15 april de financiële en beleidsmatige kaders voor het \
          volgende jaar en de voorlopige jaarrekening.
          """,
          """
          Before 15 April the board sends the council the framework for next year's budget and the \
          provisional accounts.
          """),
      ]),
    CouncilRight(
      "zienswijze-ontwerpbegroting", "Zienswijze op de ontwerpbegroting",
      "View on the draft budget",
      .institutions,
      [
        Rule(
          "zienswijze-ontwerpbegroting", .draft, lids: "1-4", from: Texts.july2022,
          """
          De raad krijgt de ontwerpbegroting twaalf weken voordat het bestuur besluit, en mag een \
          zienswijze geven. Het bestuur antwoordt vóór het besluit schriftelijk en met redenen.
          """,
          """
          The council gets the draft budget twelve weeks before the board decides and may give its \
          view; the board replies in writing, with reasons, before the decision.
          """),
        Rule(
          "zienswijze-ontwerpbegroting", .draft, lids: "1-3", until: Texts.july2022,
          oldestTextRead: Texts.since2015,
          """
          De raad krijgt de ontwerpbegroting acht weken voordat het bestuur besluit, en mag een \
          zienswijze geven.
          """,
          """
          The council gets the draft budget eight weeks before the board decides and may give its \
          view.
          """),
      ]),
    CouncilRight(
      "zienswijze-toezichthouder", "Zienswijze aan de toezichthouder", "View to the supervisor",
      .institutions,
      Rule.renumbered(
        "zienswijze-toezichthouder", .draft, lids: "5", before2022: "4",
        "Over de vastgestelde begroting mag de raad aan de toezichthouder schrijven.",
        "On the adopted budget the council may write to the supervisor.")),
    CouncilRight(
      "zienswijze-begrotingswijziging", "Zienswijze op een begrotingswijziging",
      "View on a budget amendment", .institutions,
      Rule.renumbered(
        "zienswijze-begrotingswijziging", .draft, lids: "6", before2022: "5",
        """
        Een wijziging van de begroting gaat op dezelfde manier eerst langs de raad. De regeling kan \
        soorten wijzigingen uitzonderen.
        """,
        """
        A budget amendment goes past the council in the same way; the arrangement may exempt kinds of \
        amendment.
        """)),
  ]
}
