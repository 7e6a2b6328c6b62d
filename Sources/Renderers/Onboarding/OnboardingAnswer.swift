import Law
import Overviews
import Pages
import Records

/// The dossier for a new member of a council, to be rendered.
struct OnboardingAnswer: FieldedAnswer {
  let onboarding: Onboarding

  var standing: Standing { onboarding.standing }
  /// What is for any council rests on the law alone.
  var listsDocuments: Bool { onboarding.council != nil }

  func page(in language: Language) -> Page {
    OnboardingPage(onboarding: onboarding, language: language).page
  }

  static let shape = AnswerShape<OnboardingAnswer>.object(
    FieldList([
      Field(
        "gemeente",
        .init(
          "de gemeente waarover het gaat; leeg in de versie voor elke raad",
          "the municipality that it is about; empty in the version for any council"),
        .object(OrganisationFields.municipality) { $0.onboarding.council?.overview.municipality }),
      .day { $0.onboarding.day },
      Field(
        "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
        .year { $0.onboarding.year }),
      Field(
        "instrumenten",
        .init(
          "wat de raad kan doen, met een voorbeeld", "what the council can do, with an example"),
        .rows(instrument) { answer in
          CouncilInstrument.all.map { (answer.onboarding, $0) }
        }),
      Field(
        "vragen", .init("tien vragen om mee te beginnen", "ten questions to begin with"),
        .sentences { answer, language in
          OpeningQuestions(
            council: answer.onboarding.council.map { OnboardingCouncil($0, language) },
            language: language
          ).all
        }),
      Field(
        "onderdelen", .init("alles wat er staat, in volgorde", "all it says, in order"),
        .rows(PaperFields.point) { $0.rows(in: .dutch) }),
    ]))

  private typealias InstrumentRow = (onboarding: Onboarding, instrument: CouncilInstrument)

  private static let instrument = FieldList<InstrumentRow>([
    Field("instrument", .init("code", "code"), .text { $0.instrument.code }),
    Field("naam", .init("hoe het heet", "its name"), .words { $1($0.instrument.name) }),
    Field(
      "grondslagen", .init("waar het in de wet staat", "where it is in the law"),
      .texts { row in row.onboarding.grounds(of: row.instrument).flatMap(\.citations) }),
    Field(
      "geldtBij",
      .init(
        "bij hoeveel regelingen van de gemeente het geldt; leeg in de versie voor elke raad",
        "towards how many of its arrangements it holds; empty in the version for any council"),
      .integer { row in
        row.onboarding.grounds(of: row.instrument).first?.arrangements?.count
      }),
  ])

  var rowFields: FieldList<PaperPoint> { PaperFields.point }
  var rows: [PaperPoint] { rows(in: .dutch) }

  /// One row for each point, in the order of the paper.
  func rows(in language: Language) -> [PaperPoint] {
    PaperFields.points(of: wholePage(in: language))
  }
}

extension Onboarding: Answerable {
  /// The dossier for a new member of a council.
  package var answer: Rendering { Rendering(OnboardingAnswer(onboarding: self)) }
}
