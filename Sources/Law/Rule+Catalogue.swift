extension Rule {
  /// What the paragraaf verbonden partijen of a municipal budget or annual report must hold, in the
  /// order of BBV art. 15. Part c of the first lid repeats part b and is left out.
  package static let affiliatedParties: [Rule] = [
    partyRule(
      "visie", "lid 1 onder a", "De visie op verbonden partijen en de beleidsvoornemens.",
      "The vision on affiliated parties and the policy intentions."),
    partyRule(
      "lijst", "lid 1 onder b",
      """
      De lijst van verbonden partijen in vier groepen: gemeenschappelijke regelingen, \
      vennootschappen en coöperaties, stichtingen en verenigingen, overige.
      """,
      """
      The list of affiliated parties in four groups: joint arrangements, companies and \
      cooperatives, foundations and associations, others.
      """),
    partyRule(
      "belang", "lid 2 onder a",
      "Per partij: hoe de gemeente een belang heeft en welk openbaar belang dat dient.",
      "Per party: how the municipality has an interest and the public interest it serves."),
    partyRule(
      "omvang-belang", "lid 2 onder b",
      "Per partij: het belang aan het begin en naar verwachting aan het einde van het jaar.",
      "Per party: the interest at the start and expected at the end of the year."),
    partyRule(
      "vermogen", "lid 2 onder c",
      "Per partij: het verwachte eigen en vreemd vermogen aan het begin en einde van het jaar.",
      "Per party: the expected equity and debt at the start and end of the year."),
    partyRule(
      "resultaat", "lid 2 onder d", "Per partij: het verwachte financiële resultaat.",
      "Per party: the expected financial result."),
    partyRule(
      "risico", "lid 2 onder e", "Per partij: de risico's voor de gemeente.",
      "Per party: the risks for the municipality."),
  ]

  /// What holds for every calendar and cannot be turned into a date.
  package static let calendarCaveats: [Rule] = [
    Rule(
      "eigen-termijnen-regeling", "",
      """
      De regeling zelf kan eerdere data of extra stappen noemen. Die staan alleen in de agenda als ze \
      zijn vastgelegd.
      """,
      """
      The arrangement itself may set earlier dates or more steps; they are in the calendar only when \
      recorded.
      """),
    Rule(
      "weekenden-en-feestdagen", "art. 1 lid 1 en 2 en art. 3", of: .timeLimitsAct,
      """
      Een termijn die na een besluit gaat lopen en eindigt in een weekend of op een feestdag, loopt door \
      tot de eerste werkdag erna. Een termijn die terugtelt vanaf een dag schuift niet op.
      """,
      """
      A term that runs after a decision and ends on a weekend or holiday goes on to the next working day; a \
      term counted back from a day does not move.
      """),
    Rule(
      "voor-een-dag", "", of: .timeLimitsAct, isVerified: false,
      "Of “vóór” een dag ook opschuift als de dag ervoor in een weekend valt, zegt de wet niet.",
      "The law does not say whether “before” a day moves as well when the day before it is in a weekend."
    ),
  ]

  /// What an arrangement reports to Statistics Netherlands (Iv3); not a step of the councils, so not
  /// in their agenda. An arrangement need not report its budget.
  package static let statistics: [Rule] = [
    Rule(
      "iv3-kwartaal", "art. 71 lid 2 onder c", of: .budgetDecree, oldestTextRead: Texts.april2025,
      "De regeling stuurt kwartaalcijfers aan het CBS binnen een maand na het kwartaal.",
      "The arrangement sends quarterly figures to CBS within a month after the quarter."),
    Rule(
      "iv3-jaarrekening", "art. 71 lid 2 onder b", of: .budgetDecree,
      oldestTextRead: Texts.april2025,
      "De regeling stuurt de jaarcijfers aan het CBS vóór 15 juli van het jaar erna.",
      "The arrangement sends the annual figures to CBS before 15 July of the year after."),
  ]

  private static func partyRule(
    _ code: String, _ part: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule(
      "verbonden-partijen-\(code)", "art. 15 \(part)", of: .budgetDecree,
      oldestTextRead: Texts.april2025, dutch, english)
  }
}
