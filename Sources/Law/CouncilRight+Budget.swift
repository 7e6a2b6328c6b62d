import Records

extension CouncilRight {
  /// Rights in the budget cycle. Their citations follow the chapter, see ``BudgetTerm``.
  static let budget: [CouncilRight] = [
    CouncilRight(
      "kaders-en-voorlopige-jaarrekening", "Kaders en voorlopige jaarrekening",
      "Framework letter and provisional accounts", .influence, .institutions,
      [
        Rule(
          "kaders-en-voorlopige-jaarrekening", .framework, from: Texts.july2022,
          BilingualText(
            """
            Het bestuur stuurt de raad vóór 30 april de financiële en beleidsmatige kaders voor het \
            volgende jaar en de voorlopige jaarrekening.
            """,
            """
            Before 30 April the board sends the council the framework for next year's budget and the \
            provisional accounts.
            """)),
        Rule(
          "kaders-en-voorlopige-jaarrekening", .framework, until: Texts.july2022,
          oldestTextRead: Texts.since2015,
          BilingualText(
            """
            Het bestuur stuurt de raad vóór 15 april de financiële en beleidsmatige kaders voor het \
            volgende jaar en de voorlopige jaarrekening.
            """,
            """
            Before 15 April the board sends the council the framework for next year's budget and the \
            provisional accounts.
            """)),
      ]),
    CouncilRight(
      "zienswijze-ontwerpbegroting", "Zienswijze op de ontwerpbegroting",
      "View on the draft budget", .influence,
      view(
        .publicBodies, "naar het algemeen bestuur gaat", "goes to the general board")
        + view(.singleBoards, "door het bestuur wordt vastgesteld", "is adopted by the board")),
    CouncilRight(
      "zienswijze-toezichthouder", "Zienswijze aan de toezichthouder", "View to the supervisor",
      .influence, .institutions,
      Rule.renumbered(
        "zienswijze-toezichthouder", .draft, lids: "5", before2022: "4",
        "Over de vastgestelde begroting mag de raad aan de toezichthouder schrijven.",
        "The council may write to the supervisor about the adopted budget.")),
    CouncilRight(
      "zienswijze-begrotingswijziging", "Zienswijze op een begrotingswijziging",
      "View on a budget amendment", .influence, .institutions,
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

  /// The view on the draft budget: the term counts until the day that differs per form, and art. 59 lid 4
  /// (chapter IV) names no moment for the answer.
  private static func view(
    _ forms: Set<CooperationForm>, _ dutch: String, _ english: String
  ) -> [Provision] {
    func rule(
      _ lids: String, from start: Day? = nil, until end: Day? = nil, weeks: BilingualText,
      answer: BilingualText = BilingualText("", "")
    ) -> Rule {
      Rule(
        "zienswijze-ontwerpbegroting", .draft, lids: lids, from: start, until: end,
        oldestTextRead: start == nil ? Texts.since2015 : nil,
        BilingualText(
          """
          De raad krijgt de ontwerpbegroting \(weeks.dutch) weken voordat zij \(dutch), en mag een \
          zienswijze geven.\(answer.dutch)
          """,
          """
          The council gets the draft budget \(weeks.english) weeks before it \(english) and may give its \
          view.\(answer.english)
          """))
    }
    let withProvinces: Set<Chapter> = [.municipalitiesAndProvinces]
    let twelve = BilingualText("twaalf", "twelve")
    return [
      Provision(
        rule(
          "1-4", from: Texts.july2022, weeks: twelve,
          answer: BilingualText(
            " Het bestuur antwoordt schriftelijk en met redenen; art. 59 lid 4 noemt geen moment.",
            " The board replies in writing, with reasons; art. 59(4) names no moment."
          )), forms, chapters: withProvinces),
      Provision(
        rule(
          "1-4", from: Texts.july2022, weeks: twelve,
          answer: BilingualText(
            " Het bestuur antwoordt vóór het besluit schriftelijk en met redenen.",
            " The board replies in writing, with reasons, before the decision."
          )), forms),
      Provision(rule("1-3", until: Texts.july2022, weeks: BilingualText("acht", "eight")), forms),
    ]
  }
}
