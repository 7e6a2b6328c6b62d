import Overviews
import Pages
import Records

extension CoverSheetAnswer {
  static let shape = AnswerShape<CoverSheetAnswer>.object(
    FieldList([
      OrganisationFields.municipalityMember { $0.sheet.council.municipality },
      Field(
        "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
        .year { $0.sheet.year }),
      .day { $0.sheet.council.day },
      Field(
        "regeling", .init("de regeling waarover het gaat", "the arrangement it is about"),
        .object(ArrangementObjectFields.arrangement) { $0.arrangement }),
      CalendarFields.member { $0.sheet.entries },
      ViewFields.councilMember { ViewFields.rows([$0.dossier]) },
      CourseFields.member { $0.dossier.cycles },
      Field(
        "vragen", .init("vragen die de raad kan stellen", "questions the council can ask"),
        .sentences { CoverSheetQuestions(sheet: $0.sheet, language: $1).all }),
      Field(
        "ontbreekt", .init("onderdelen waarvan niets bekend is", "parts of which nothing is known"),
        .rows(missing) { answer in
          CoverSheetPart.missing(in: answer.sheet)
            .map { (part: $0, arrangement: answer.sheet.arrangement) }
        }),
    ]))

  private static let missing = FieldList<(part: CoverSheetPart, arrangement: ArrangementOverview)>([
    Field("onderdeel", .init("welk onderdeel", "which part, in Dutch"), .text { $0.part.rawValue }),
    Field(
      "nodig", .init("welk document het vult", "which document fills it"),
      .words { $0.part.remedy(of: $0.arrangement, in: $1) }),
  ])

  private var arrangement: ArrangementRow {
    ArrangementRow(
      overview: sheet.arrangement, own: sheet.participation.own,
      signals: sheet.participation.signals, day: sheet.council.day)
  }

  private var dossier: CouncilDossier { sheet.calendar.dossier(of: sheet.arrangement) }

  var rowFields: FieldList<PaperPoint> { PaperFields.point }
  var rows: [PaperPoint] { rows(in: .dutch) }

  /// One row for each point of the sheet, in its order.
  func rows(in language: Language) -> [PaperPoint] {
    PaperFields.points(of: wholePage(in: language))
  }
}
