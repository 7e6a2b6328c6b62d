import Overviews
import Pages
import Records

/// What is told of each round of a document past a council (`zienswijzen`).
enum ViewFields {
  /// A round and its arrangement.
  struct Row {
    let arrangement: ArrangementOverview
    let round: ViewRound
    /// Whether the round is past the council that the answer is about.
    var isOwn = false
  }

  /// The rounds of dossiers: the council's own and those of others.
  static func rows(_ dossiers: [CouncilDossier]) -> [Row] {
    dossiers.flatMap { dossier in
      (dossier.own.map { ($0, true) } + dossier.others.map { ($0, false) }).map { round, isOwn in
        Row(arrangement: dossier.arrangement, round: round, isOwn: isOwn)
      }
    }
  }

  /// The member `zienswijzen` of an answer about no council in particular.
  static func member<Answer>(_ rows: @escaping @Sendable (Answer) -> [Row]) -> Field<Answer> {
    Field("zienswijzen", meaning, .rows(FieldList(fields)) { rows($0) })
  }

  /// The member `zienswijzen` of an answer about a council: its own rounds are marked.
  static func councilMember<Answer>(_ rows: @escaping @Sendable (Answer) -> [Row]) -> Field<Answer>
  {
    let isOwn = Field<Row>(
      "eigenRaad",
      .init("of het om de raad zelf gaat", "whether it is about the council itself"),
      .flag { $0.isOwn })
    return Field("zienswijzen", meaning, .rows(FieldList(fields + [isOwn])) { rows($0) })
  }

  private static let meaning = BilingualText(
    "wat raden met stukken deden, het nieuwste jaar eerst",
    "what councils did with documents, the newest year first")

  private static let fields: [Field<Row>] =
    [
      ArrangementFields.id.of { $0.arrangement.arrangement }.named("regeling"),
      ArrangementFields.line { $0.arrangement.line },
    ] + round.members.of { $0.round }

  /// A round past a council.
  static let round = FieldList<ViewRound>([
    Field("stuk", .init("welk stuk", "which document"), .text { $0.view.document.rawValue }),
    Field(
      "jaar", .init("het jaar van het stuk", "the year of the document"), .year { $0.view.year }),
    Field(
      "gemeente", .init("gemeente", "municipality"),
      .init("wiens raad, zoals de bron haar noemt", "whose council, as the source has it"),
      .text { $0.view.municipalityName }),
    Field(
      "gemeentecode", .init("code van die gemeente", "code of that municipality"),
      .text { $0.view.municipality?.text }),
    Field(
      "verzonden", .init("de dag waarop het stuk werd verzonden", "the day the document was sent"),
      .day { $0.view.sent }),
    Field(
      "ontvangen", .init("de dag waarop het werd ontvangen", "the day it was received"),
      .day { $0.view.received }),
    Field(
      "raadsvergadering", .init("in de raad", "in the council"),
      .init("de dag van de raadsvergadering", "the day of the council meeting"),
      .day { $0.view.decided }),
    Field(
      "status",
      .init("wat er van de kant van de raad bekend is", "what is known of the council's part"),
      .text { $0.view.status.rawValue }),
    Field(
      "besluiten",
      .init("het besluit in de woorden van elke bron", "the decision in each source's words"),
      .texts { $0.decisions }),
    Field(
      "zienswijzeVerzonden", .init("zienswijze verzonden", "view sent"),
      .init("de dag waarop de zienswijze wegging", "the day the view was sent"),
      .day { $0.view.viewSent }),
    Field(
      "bestuursvergadering", .init("bestuur beslist", "board decides"),
      .init("de dag waarop het bestuur besluit", "the day on which the board decides"),
      .day { $0.view.boardMeeting }),
    Field(
      "antwoordOntvangen", .init("antwoord", "answer"),
      .init("de dag waarop het antwoord kwam", "the day on which the answer came"),
      .day { $0.view.answered }),
    Field(
      "bronnen", .init("bron", "source"),
      .init("de regels die ervan vertellen", "the rows that tell of it"),
      .rows(source) { $0.rows }),
  ])

  private static let source = FieldList<CouncilView>([
    Field(
      "bron", .init("nummer van het document", "number of the document"),
      .integer { $0.source?.document.number }),
    Field(
      "regel", .init("regel van dat document", "line of that document"),
      .integer { $0.source?.lineNumber }),
    Field(
      "titel", .init("het stuk waaruit het komt", "the document it was taken from"),
      .text { $0.origin?.label }),
    Field(
      "url", .init("adres van dat stuk", "address of that document"), .text { $0.origin?.url }),
    Field(
      "opmerking", .init("opmerking van wie het opschreef", "remark of who wrote it down"),
      .text { $0.remark }),
  ])
}
