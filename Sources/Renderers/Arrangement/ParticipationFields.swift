import Overviews
import Pages
import Records

/// What is told of how an organisation takes part.
enum ParticipationFields {
  static let joined = Field<Participation>(
    "toetreding", .init("deelnemer sinds", "participant since"),
    .init("datum van toetreding tot de regeling", "date of joining the arrangement"),
    .day { $0.joined })
  static let bodies = Field<Participation>(
    "bestuursorganen", .init("bestuursorganen", "bodies"),
    .init("bestuursorganen die deelnemen", "administrative bodies that take part"),
    .texts { $0.bodies.map(\.name) })
  static let share = Field<Participation>(
    "verdeelsleutel", .init("verdeelsleutel", "share in the costs"),
    .init("aandeel in de kosten, in procenten", "share in the costs in percent"),
    .share { $0.share })

  /// A participant, as an element of `deelnemers`.
  static let participant = FieldList<ArrangementOverview.Participant>(participantFields)

  /// A participant of the arrangement that an answer is about, on its day.
  static let row = FieldList<ParticipantRow>(
    participantFields.of { $0.participant },
    columns: """
      regeling,naam,systeemId,soort,code,tooi,toetreding,bestuursorganen,verdeelsleutel,opgeheven
      """,
    columnsOnly: [
      ArrangementFields.id.of { $0.arrangement }
        .named("regeling", .init("regeling", "arrangement")),
      Field(
        "opgeheven", .init("bestaat niet meer sinds", "no longer exists since"),
        .init(
          "de dag waarop de deelnemer ophield te bestaan; leeg als die nog bestaat",
          "the day on which the participant ceased to exist; empty while it exists"),
        .day { row in
          row.participant.isAbolished(on: row.day)
            ? row.participant.organisation.existence.end : nil
        }),
    ])

  private static let participantFields: [Field<ArrangementOverview.Participant>] = [
    Field(
      "systeemId", .init("systeemId", "systeemId"),
      .init("nummer van de organisatie", "number of the organisation"),
      .text { $0.organisation.id.description }),
    Field(
      "naam", .init("deelnemer", "participant"),
      .init("naam van de organisatie", "name of the organisation"), .text { $0.organisation.name }),
    Field(
      "soort", .init("soort", "kind"),
      .init(
        "gemeente, provincie, waterschap, …", "municipality, province, water board, … in Dutch"),
      .text { $0.organisation.kind?.type.lowercased() }),
    Field(
      "code", .init("code", "code"),
      .init("organisatiecode, bijvoorbeeld GM0307", "code of the organisation, such as GM0307"),
      .text { $0.organisation.code?.text }),
    Field(
      "tooi", .init("TOOI", "TOOI"), .init("TOOI-URI", "TOOI URI"),
      .text { $0.organisation.tooi?.uri }),
    joined.of { $0.participation },
    Field(
      "toetredingVanVoorganger",
      .init(
        "of die datum van een rechtsvoorganger is", "whether that date is of a predecessor"),
      .flag { $0.organisation.inherited(joined: $0.participation.joined) }),
    bodies.of { $0.participation }, share.of { $0.participation },
  ]
}

/// A participant of an arrangement, on a day.
struct ParticipantRow {
  let arrangement: Arrangement
  let participant: ArrangementOverview.Participant
  let day: Day
}
