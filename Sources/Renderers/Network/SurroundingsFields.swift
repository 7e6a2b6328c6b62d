import NetworkFormats
import Pages
import Records

extension SurroundingsAnswer {
  private static let partner = FieldList<Surroundings.Partner>(
    [NetworkExport.nodeID.of { $0.node }]
      + NetworkExport.nodeFields.of { $0.node } + [
        Field(
          "gedeeld", .init("gedeelde regelingen", "shared arrangements"),
          .init(
            "hoeveel regelingen ze delen, of hoe zwaar die wegen",
            "how many arrangements they share, or what those weigh"), .decimal { $0.weight })
      ], columns: "naam,systeemId,soort,code,gedeeld",
    columnsOnly: [
      NetworkExport.nodeField("naam").of { $0.node }.titled("organisatie", "organisation")
    ])

  static let arrangement = FieldList<Surroundings.Shared>(
    [NetworkExport.nodeID.of { $0.node }]
      + NetworkExport.nodeFields.of { $0.node } + [
        Field(
          "toetreding", .init("sinds", "since"),
          .init("datum van toetreding tot de regeling", "date of joining the arrangement"),
          .day { $0.joined }),
        ArrangementFields.participantCount { $0.participantCount }
          .titled("deelnemers", "participants"),
      ])

  static let shape = AnswerShape<SurroundingsAnswer>.object(
    FieldList([
      .day { $0.surroundings.day },
      NetworkExport.organisation { ($0.surroundings.organisation, $0.surroundings.day) },
      Field(
        "regelingen", .init("waaraan ze meedoet, op titel", "in which it takes part, by title"),
        .rows(arrangement) { $0.surroundings.arrangements }),
      Field(
        "partners",
        .init(
          "met wie, die met de meeste gedeelde regelingen eerst",
          "with whom, those with the most shared arrangements first"),
        .rows(partner) { $0.surroundings.partners }),
    ]))

  var rowFields: FieldList<Surroundings.Partner> { Self.partner }
  /// One row for each partner.
  var rows: [Surroundings.Partner] { surroundings.partners }
}
