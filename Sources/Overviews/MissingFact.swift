package import Records

/// Something that should be known of every arrangement, and of which it is not.
package struct MissingFact: Sendable {
  /// What it is.
  package let name: BilingualText
  /// A word for it that stays the same, for addresses.
  package let code: String
  /// The arrangements of which no document tells it, in the order given.
  package let arrangements: [ArrangementOverview]

  /// What is looked for, with whether it is missing of an arrangement.
  private static let all: [(name: BilingualText, code: String, isMissing: Check)] = [
    (
      .init("Wat gemeenten betalen", "What municipalities pay"), "bijdragen",
      { $0.money.allContributions.isEmpty }
    ),
    (
      .init("Begroting, schuld of resultaat", "Budget, debt or result"), "stand",
      { $0.money.statements(preferring: nil).isEmpty }
    ),
    (.init("Het doel", "The purpose"), "doel", { $0.details.purpose == nil }),
    (
      .init("Een link naar de tekst of het besluit", "A link to the text"), "tekst",
      { $0.details.decisions.isEmpty }
    ),
    (.init("De bevoegdheden", "The powers"), "bevoegdheden", { $0.details.powers.isEmpty }),
    (
      .init("De wettelijke grondslag", "The legal basis"), "grondslag",
      { $0.details.legalBases.isEmpty }
    ),
    (
      .init("Het beleidsterrein", "The policy area"), "beleidsterrein",
      { $0.details.policyAreas.isEmpty }
    ),
    (
      .init(
        "Welk bestuursorgaan van elke deelnemer meedoet",
        "Which body of each participant takes part"), "bestuursorganen",
      { $0.participants.contains { $0.participation.bodies.isEmpty } }
    ),
    (
      .init("Wie de gegevens bijhoudt", "Who keeps the record"), "bronhouder",
      { $0.arrangement.keeper == nil }
    ),
  ]

  private typealias Check = @Sendable (ArrangementOverview) -> Bool

  /// What is missing of arrangements; one that is known of all of them has none. Cost: linear in the
  /// arrangements.
  package static func all(of arrangements: [ArrangementOverview]) -> [MissingFact] {
    all.map { name, code, isMissing in
      MissingFact(name: name, code: code, arrangements: arrangements.filter(isMissing))
    }
  }
}
