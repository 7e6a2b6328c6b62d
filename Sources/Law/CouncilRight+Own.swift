import Records

extension CouncilRight {
  /// The council's instruments towards its own executive and mayor, which no form of cooperation takes away.
  /// For a light arrangement and one with a host municipality they are *the* instruments.
  ///
  /// Read in the text of the Gemeentewet of 12 February 2025, except art. 169: that it says of the executive
  /// what art. 180 says of the mayor is general knowledge, so it is named and never told as a fact.
  package static let ownInstruments: [CouncilRight] = [
    own(
      "verantwoording-burgemeester", "Verantwoording door de burgemeester", "Account by the mayor",
      .account, "art. 180 lid 1-3",
      """
      De burgemeester legt de raad verantwoording af over het eigen bestuur, ook in de regeling, en geeft de \
      inlichtingen die de raad nodig heeft of waar een raadslid om vraagt.
      """,
      """
      The mayor accounts to the council for the mayor's own conduct, in the arrangement too, and gives the \
      information that the council needs or that a council member asks for.
      """),
    own(
      "verantwoording-college", "Verantwoording door het college", "Account by the executive",
      .account, "art. 169 lid 1-3", isVerified: false,
      "Het college legt de raad verantwoording af en geeft inlichtingen, zoals de burgemeester.",
      "The executive accounts to the council and gives information, as the mayor does."),
    own(
      "vragen", "Vragen aan college of burgemeester", "Questions to executive or mayor",
      .information, "art. 155 lid 1",
      "Elk raadslid kan mondeling of schriftelijk vragen stellen over de regeling.",
      "Every council member can ask oral or written questions about the arrangement."),
    own(
      "interpellatie", "Interpellatie", "Interpellation", .information, "art. 155 lid 2",
      """
      Een raadslid kan de raad vragen het college of de burgemeester te horen over een onderwerp dat niet op \
      de agenda staat.
      """,
      """
      A council member can ask the council to hear the executive or the mayor on a subject that is not on the \
      agenda.
      """),
    own(
      "raadsonderzoek", "Onderzoek door de raad (raadsenquête)", "Inquiry by the council", .account,
      "art. 155a-155f",
      "De raad kan onderzoek doen naar wat het college of de burgemeester in de regeling deed.",
      "The council can inquire into what the executive or the mayor did in the arrangement."),
    own(
      "eigen-rekenkamer", "Onderzoek door de eigen rekenkamer",
      "Examination by the municipality’s own audit office",
      .safeguard, "art. 184", forms: .withoutInstitution,
      "De rekenkamer van de gemeente kan onderzoeken wat de gemeente zelf in de regeling doet.",
      "The municipality's audit office can examine what the municipality itself does in the arrangement."
    ),
    own(
      "eigen-begroting", "De eigen begroting", "The municipality’s own budget", .influence,
      "art. 189-191",
      """
      De raad stelt de begroting van de gemeente vast, met de bijdrage aan de regeling. Zij moet vóór 15 \
      november naar gedeputeerde staten; dan moet de bijdrage bekend zijn.
      """,
      """
      The council adopts the municipality's budget, with the contribution to the arrangement. It goes to the \
      provincial executive before 15 November; the contribution must be known by then.
      """),
  ]

  private static func own(
    _ code: String, _ dutch: String, _ english: String, _ kind: RightKind, _ articles: String,
    forms: Set<CooperationForm> = .any, isVerified: Bool = true, _ meaning: String,
    _ englishMeaning: String
  ) -> CouncilRight {
    let rule = Rule(
      code, articles, of: .municipalitiesAct, oldestTextRead: Texts.february2025,
      isVerified: isVerified, meaning, englishMeaning)
    return CouncilRight(
      code, dutch, english, kind, isOwnInstrument: true, [Provision(rule, forms)])
  }
}
