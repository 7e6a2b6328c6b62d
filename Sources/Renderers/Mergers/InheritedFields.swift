import Overviews
import Pages
import Records

/// What is told of arrangements that still list a municipality before the one in question.
enum InheritedFields {
  /// The member `viaVoorganger`: each arrangement in force with each predecessor that it still lists.
  static func member<Answer>(
    _ inherited: @escaping @Sendable (Answer) -> [InheritedArrangement]
  ) -> Field<Answer> {
    Field(
      "viaVoorganger",
      .init(
        "regelingen die nog een rechtsvoorganger noemen; niet bevestigd",
        "arrangements that still list a predecessor; not confirmed"),
      .rows(arrangement) { inherited($0) })
  }

  private static let arrangement = FieldList<InheritedArrangement>([
    ArrangementFields.id.of { $0.overview.arrangement },
    ArrangementFields.line { $0.overview.line },
    ArrangementFields.title.of { $0.overview.arrangement },
    Field(
      "voorganger", .init("de gemeente die nog wordt genoemd", "the municipality still listed"),
      .object(predecessor) { $0.predecessor }),
    Field(
      "bevestigd",
      .init("altijd nee: het register zegt het niet", "always no: the register does not tell"),
      .flag { _ in false }),
    Field(
      "grondslag", .init("artikel waarop het berust", "article that it rests on"),
      .text { _ in "Wet arhi art. 41" }),
    SignalFields.codes { $0.signals },
  ])

  private static let predecessor = FieldList<Organisation>([
    OrganisationFields.id, OrganisationFields.name,
    OrganisationFields.municipalityCode.named("code"),
  ])
}
