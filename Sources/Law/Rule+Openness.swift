extension Rule {
  /// What the Wet open overheid says of a request, in the order in which a letter tells it. Read in annotated copies of
  /// the law.
  package static let opennessRequest: [Rule] = [
    openness(
      "woo-verzoek", "art. 4.1 lid 1 en 3",
      "Iedereen kan een bestuursorgaan om documenten vragen en hoeft daarbij geen belang te stellen.",
      "Everybody can ask an administrative body for documents, and need state no interest."),
    openness(
      "woo-termijn", "art. 4.4 lid 1 en 2",
      """
      Het bestuursorgaan beslist zo snel mogelijk, en uiterlijk vier weken na de dag waarop het verzoek is \
      ontvangen. Het kan dat met redenen ten hoogste twee weken uitstellen.
      """,
      """
      The body decides as soon as possible, and within four weeks after the day on which the request was received. \
      It can put that off by at most two weeks, with reasons.
      """),
  ]

  private static func openness(
    _ code: String, _ articles: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(code, articles, of: .opennessAct, dutch, english)
  }
}
