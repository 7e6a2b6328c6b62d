import Law
import Overviews
import Pages
import Records

extension ArrangementAnswer {
  static let shape = AnswerShape<ArrangementAnswer>.object(FieldList(arrangement + about))

  private static let arrangement: [Field<ArrangementAnswer>] =
    ArrangementObjectFields.fields.of { $0.row }

  private static let about: [Field<ArrangementAnswer>] = [
    Field(
      "versies", .init("alle versies, de eerste eerst", "all versions, the first first"),
      .rows(version) { $0.overview.versions }),
    Field(
      "registratie",
      .init(
        "wat het register moet vermelden, en of het dat doet",
        "what the register must hold, and whether it does"),
      .rows(registration) { RegistrationChecklist($0.overview).items }),
    ViewFields.member { answer in
      answer.overview.views.map {
        ViewFields.Row(arrangement: answer.overview, round: $0)
      }
    },
    .day { $0.day },
  ]

  static let version = FieldList<Arrangement>([
    ArrangementFields.id.titled("nummer", "number"),
    ArrangementFields.title.titled("titel", "title"),
    ArrangementFields.form, ArrangementFields.start, ArrangementFields.end,
  ])

  static let registration = FieldList<RegistrationChecklist.Item>([
    Field(
      "gegeven", .init("gegeven", "item"), .init("wat er moet staan", "what must be there"),
      .text { $0.rule.code }),
    Field(
      "toestand", .init("in het register", "in the register"),
      .init("of het er staat", "whether it is there"), .text { $0.state.rawValue }),
    Field(
      "grondslag", .init("grondslag", "legal basis"),
      .init("artikel dat het vraagt", "article that asks for it"),
      .text { $0.rule.citation }),
  ])

  private var row: ArrangementRow {
    ArrangementRow(overview: overview, signals: signals, day: day)
  }

  var rowFields: FieldList<ParticipantRow> { ParticipationFields.row }
  /// One row for each participant.
  var rows: [ParticipantRow] {
    overview.participants.map {
      ParticipantRow(arrangement: overview.arrangement, participant: $0, day: day)
    }
  }
}
