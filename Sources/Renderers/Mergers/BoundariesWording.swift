import Overviews
import Pages

/// What is told of the municipalities to which others were brought.
enum BoundariesWording {
  /// The member `grenzen`.
  static func field<Answer>(
    _ boundaries: @escaping @Sendable (Answer) -> FixedBoundaries?
  ) -> Field<Answer> {
    Field(
      "grenzen",
      .init(
        "naar de gemeenten van welk jaar alle andere zijn gebracht; leeg waar dat niet is gevraagd",
        "to the municipalities of which year all others were brought; empty where that was not asked"
      ),
      .year { boundaries($0)?.year })
  }

  /// To which municipalities others were brought, and which were not.
  static func sentence(_ boundaries: FixedBoundaries, in language: Language) -> String {
    language(
      "Gemeenten zijn gebracht naar die van 1 januari \(boundaries.year). Een gemeente die is verdeeld "
        + "zonder dat een lijst zegt in welke delen, staat apart.",
      "Municipalities were brought to those of 1 January \(boundaries.year). A municipality that was "
        + "divided while no list says in which parts is kept apart.")
  }
}
