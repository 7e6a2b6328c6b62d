import Law
import Overviews
import Pages
import Records

/// An arrangement as an answer tells it.
struct ArrangementRow {
  let overview: ArrangementOverview
  /// How the council that the answer is about takes part; `nil` where it is about none.
  var own: Participation?
  /// What that council pays, with its predecessors where mergers are followed; `nil` where the answer
  /// does not tell it.
  var paid: CouncilMoney.Entry?
  let signals: [Signal]
  /// The day whose law answers what a council may do.
  let day: Day
}

/// What is told of an arrangement as an element of `regelingen`.
enum ArrangementObjectFields {
  static let fields: [Field<ArrangementRow>] =
    identity + everyday + own + contents + relations + board

  private static let everyday: [Field<ArrangementRow>] = [
    Field(
      "onderwerp", .init("onderwerp", "subject"),
      .init(
        "waar de regeling over gaat, herkend aan namen, wetten en beleidsterreinen; leeg als dat niet kan",
        "what it is about, recognised by names, laws and policy areas; empty where that cannot be; in Dutch"
      ),
      .code(
        { $0.overview.subject?.key },
        word: { row, language in row.overview.subject.map { language($0.name) } })),
    Field(
      "alledaagseNaam", .init("alledaagse naam", "everyday name"),
      .init("hoe mensen haar noemen", "what people call it"),
      .text { $0.overview.everydayName.full }),
  ]

  private static let relations: [Field<ArrangementRow>] =
    [
      Field(
        "deelnemers", .init("wie deelnemen", "who take part"),
        .rows(ParticipationFields.participant) { $0.overview.participants }),
      figures,
      Field(
        "rechten", .init("wat een raad kan doen", "what a council can do"),
        .rows(RightFields.right) { $0.overview.rights(of: $0.own, on: $0.day) }),
      SignalFields.codes { $0.signals },
      Field(
        "soortRegeling",
        .init(
          "wie de regeling troffen: raden, colleges, burgemeesters of samen",
          "who made the arrangement: councils, executives, mayors or together, in Dutch"),
        .text { $0.overview.kind == .unknown ? nil : $0.overview.kind.rawValue }),
      Field(
        "hoofdstuk",
        .init(
          "hoofdstuk van de Wgr dat geldt; leeg als dat niet te zeggen is",
          "chapter of the Wgr that applies; empty where that cannot be said"),
        .text { $0.overview.chapter.chapter?.rawValue }),
      Field(
        "anderRecht",
        .init("of het recht van een ander land geldt", "whether foreign law applies"),
        .flag { $0.overview.isForeignLaw }),
    ]

  private static let figures = Field<ArrangementRow>(
    "cijfers",
    .init(
      "de bedragen die tellen: bijdragen, en wat van de regeling zelf bekend is",
      "the amounts that count: contributions, and what is known of the arrangement itself"),
    .rows(FigureFields.entry) { row in
      FigureEntry.entries(
        of: row.overview.money, for: row.own?.organisation.id, with: row.paid
      )
    })

  private static let board: [Field<ArrangementRow>] =
    [BoardFields.member { $0.overview }] + BoardFactFields.members { $0.overview.board.facts }

  /// An arrangement.
  static let arrangement = FieldList<ArrangementRow>(fields)

  /// An arrangement of a council, with what the council pays.
  static let paid = FieldList<ArrangementRow>(fields + payments)

  /// An arrangement of a council with what is of that council alone; the rest is the same for each of its
  /// participants.
  static let ofCouncil = FieldList<ArrangementRow>(
    identity + everyday + own + [figures, SignalFields.codes { $0.signals }] + payments)

  private static let payments: [Field<ArrangementRow>] = [
    Field(
      "bijdragen",
      .init("wat de gemeente betaalt, per stuk", "what the municipality pays, by statement"),
      .rows(MoneyFields.contribution) { $0.paid.map(MoneyFields.Contribution.all) ?? [] }),
    Field(
      "cijfersNietOpgeteld",
      .init(
        "bijdragen zonder verdeelsleutel naast delen die er een hebben",
        "contributions without a key next to parts that have one"),
      .rows(FigureFields.figure) { row in
        row.paid?.contributions.totals.flatMap(\.withoutKey) ?? []
      }),
    origin,
  ]

  /// How it is known that the council takes part.
  static let origin = Field<ArrangementRow>(
    "herkomst", .init("herkomst", "origin"),
    .init(
      "vermeld: in een versie die op de dag van kracht is; afgeleid: alleen in de eerste, latere versie",
      "recorded: in a version in force on the day; derived: only in the first, later version; in Dutch"
    ),
    .code({ $0.own?.origin.rawValue }, word: { $0.own?.origin.name(in: $1) }))

  /// Which arrangement it is and no more.
  static let mention = FieldList<ArrangementOverview>([
    ArrangementFields.id.of { $0.arrangement }, ArrangementFields.line { $0.line },
    ArrangementFields.title.of { $0.arrangement }, ArrangementFields.form.of { $0.arrangement },
  ])

  private static let identity: [Field<ArrangementRow>] = [
    ArrangementFields.id.of { $0.overview.arrangement },
    ArrangementFields.line { $0.overview.line },
    ArrangementFields.title.of { $0.overview.arrangement },
    ArrangementFields.citationTitle.of { $0.overview.arrangement },
    ArrangementFields.form.of { $0.overview.arrangement },
    Field(
      "bevoegdheidsverkrijgingen",
      .init(
        "hoe de regeling aan haar bevoegdheden komt: delegatie, mandaat, attributie",
        "how the arrangement gets its powers: delegation, mandate, attribution, in Dutch"),
      .texts { $0.overview.details.acquisitions }),
    ArrangementFields.start.of { $0.overview.arrangement },
    ArrangementFields.end.of { $0.overview.arrangement },
  ]

  private static let own: [Field<ArrangementRow>] = [
    ParticipationFields.joined.of { $0.own },
    ParticipationFields.bodies.of { $0.own }.titled("onze bestuursorganen", "our bodies"),
    ParticipationFields.share.of { $0.own },
  ]

  private static let contents: [Field<ArrangementRow>] = [
    policyAreas,
    Field(
      "doel", .init("doel volgens het register", "purpose by the register"),
      .text { $0.overview.details.purpose }),
    Field(
      "bronhouder", .init("wie het register bijhoudt", "who keeps the register"),
      .object(OrganisationFields.fullMention) { $0.overview.arrangement.keeper }),
    Field(
      "samenwerkingsorgaan",
      .init("de rechtspersoon die is ingesteld", "the legal person that was founded"),
      .object(OrganisationFields.fullMention) { $0.overview.body.map(\.reference) }),
    Field(
      "vorigeVersie", .init("nummer van de vorige versie", "number of the previous version"),
      .text { $0.overview.arrangement.previous?.description }),
    Field(
      "volgendeVersie", .init("nummer van de volgende versie", "number of the next version"),
      .text { $0.overview.arrangement.next?.description }),
    Field(
      "bevoegdheden", .init("bevoegdheden volgens het register", "powers by the register"),
      .rows(power) { $0.overview.details.powers }),
    Field(
      "wettelijkeGrondslagen",
      .init("wetten waarop de regeling berust", "laws that the arrangement rests on"),
      .rows(basis) { $0.overview.details.legalBases }),
    decisions, website, derivedForm,
  ]

  static let policyAreas = Field<ArrangementRow>(
    "beleidsterreinen", .init("beleidsterreinen", "policy areas"),
    .init("beleidsterreinen volgens het register", "policy areas by the register"),
    .texts { $0.overview.details.policyAreas.map(\.name) })
  static let decisions = Field<ArrangementRow>(
    "besluiten", .init("besluiten", "decisions"),
    .init(
      "adressen van de besluiten en de tekst van de regeling",
      "addresses of the decisions and the text of the arrangement"),
    .texts { $0.overview.details.decisions })
  static let website = Field<ArrangementRow>(
    "website", .init("website", "website"), .init("adres van de website", "address of the website"),
    .text { $0.overview.contact.websites.first?.url })
  static let derivedForm = Field<ArrangementRow>(
    "afgeleideVorm", .init("afgeleide vorm", "derived form"),
    .init(
      "centrumregeling, als een gemeente de taken voor de andere uitvoert",
      "centrumregeling, where one municipality does the tasks for the others"),
    .text { $0.overview.isDerivedHostMunicipality ? "centrumregeling" : nil })

  private static let power = FieldList<Power>([
    Field(
      "artikel", .init("artikel dat de bevoegdheid geeft", "article that gives it"),
      .text { $0.article }),
    Field("inhoud", .init("wat de bevoegdheid is", "what the power is"), .text { $0.content }),
  ])

  private static let basis = FieldList<LegalBasis>([
    Field("opschrift", .init("naam van de wet", "name of the law"), .text { $0.caption }),
    Field("verwijzing", .init("adres van de wet", "address of the law"), .text { $0.reference }),
  ])
}

extension Organisation {
  fileprivate var reference: OrganisationReference {
    OrganisationReference(id: id, name: name, tooi: tooi)
  }
}
