import Overviews
import Pages
import Records

/// An arrangement of a council's overview, as a row of its table.
struct CouncilArrangementRow {
  let arrangement: ArrangementRow
  let money: MoneyOfYear
  let views: ViewsOfYear
  /// The municipalities whose contributions are in the amounts: more than one where those of predecessors
  /// were added.
  let contributors: [String]
}

extension CouncilOverviewAnswer {
  static let shape = AnswerShape<CouncilOverviewAnswer>.object(
    FieldList(
      beginning + [arrangements(ArrangementObjectFields.paid), inherited] + behind
        + [
          CalendarFields.member { $0.calendar.entries },
          CalendarFields.months { $0.council.months }, views,
          CourseFields.member { $0.council.arrangements.flatMap(\.dossier.cycles) },
        ] + end))

  /// What is of the council alone, where each of its arrangements has a file that tells the rest and a calendar has
  /// the dates.
  static let ownMembers = FieldList(
    beginning + [arrangements(ArrangementObjectFields.ofCouncil), inherited] + behind + [views]
      + end)

  private static let beginning: [Field<CouncilOverviewAnswer>] = [
    .day { $0.overview.day },
    OrganisationFields.municipalityMember { $0.overview.municipality },
    Field(
      "samenvatting", .init("het geheel in getallen", "the whole in numbers"),
      .object(summary) { $0.overview }),
  ]

  private static func arrangements(
    _ fields: FieldList<ArrangementRow>
  ) -> Field<CouncilOverviewAnswer> {
    Field(
      "regelingen",
      .init("de regelingen waaraan de gemeente meedoet", "the arrangements it takes part in"),
      .rows(fields) { answer in answer.council.listed.map { answer.row($0.participation) } })
  }

  private static let inherited: Field<CouncilOverviewAnswer> =
    InheritedFields.member { $0.overview.inherited }
  private static let behind: [Field<CouncilOverviewAnswer>] = [
    OwnerShareFields.member { $0.overview }, SecondTierFields.member { $0.overview },
  ]
  private static let views: Field<CouncilOverviewAnswer> = ViewFields.councilMember {
    ViewFields.rows($0.council.arrangements.map(\.dossier))
  }
  private static let end: [Field<CouncilOverviewAnswer>] = [
    SignalFields.member { $0.overview.signals }, ClassFields.member { $0.overview },
  ]

  private static let summary = FieldList<CouncilOverview>([
    Field(
      "aantalRegelingen", .init("aantal regelingen", "number of arrangements"),
      .integer { $0.arrangements.count }),
    Field(
      "perSamenwerkingsvorm", .init("aantal regelingen van elke vorm", "number of each form"),
      .counts { overview in
        overview.countPerForm.map { (code: $0.form.rawValue, count: $0.count) }
      }),
    Field(
      "aantalViaVoorganger",
      .init(
        "aantal regelingen dat nog een rechtsvoorganger noemt",
        "number of arrangements that still list a predecessor"),
      .integer { $0.inheritedByArrangement.count }),
    Field(
      "aantalPartners",
      .init(
        "met hoeveel andere organisaties de gemeente samenwerkt",
        "with how many other organisations the municipality works together"),
      .integer { $0.partners.count }),
    Field(
      "bijdragen",
      .init("wat de gemeente aan alle regelingen samen betaalt", "what it pays to all together"),
      .rows(MoneyFields.total) { overview in
        overview.money.totals.map { (total: $0, money: overview.money) }
      }),
    SignalFields.counts { $0.signals },
    MoneyFields.predecessors { $0.money.followed },
    Field(
      "iv3Controle",
      .init("de opgave aan CBS tegenover wat bekend is", "the report to CBS against what is known"),
      .rows(TransferCheckFields.check) { $0.money.transferChecks }),
  ])

  private func row(_ item: CouncilOverview.CouncilArrangement) -> ArrangementRow {
    ArrangementRow(
      overview: item.overview, own: item.own, paid: item.money, signals: item.signals,
      day: overview.day)
  }

  var rowFields: FieldList<CouncilArrangementRow> {
    let views: [Field<CouncilArrangementRow>] =
      ViewsOfYear.fields(of: calendar.year).of { $0.views }
    return FieldList(
      columns: Self.arrangementColumns + Self.moneyColumns + views
        + [Self.contributors, ArrangementObjectFields.origin.of { $0.arrangement }])
  }

  private static let moneyColumns: [Field<CouncilArrangementRow>] =
    MoneyOfYear.fields.of { $0.money }

  private static let contributors = Field<CouncilArrangementRow>(
    "gemeenten", .init("gemeenten in de bijdrage", "municipalities in the contribution"),
    .init("wier bijdragen zijn opgeteld", "whose contributions were added"),
    .texts { $0.contributors })

  /// One row for each arrangement.
  var rows: [CouncilArrangementRow] {
    council.listed.map { item in
      let money = item.participation.money
      return CouncilArrangementRow(
        arrangement: row(item.participation), money: MoneyOfYear(overview.money.year, of: money),
        views: ViewsOfYear(item.dossier, budget: calendar.year),
        contributors: contributors(to: money))
    }
  }

  private static let arrangementColumns: [Field<CouncilArrangementRow>] = FieldList<ArrangementRow>(
    ArrangementObjectFields.fields,
    columns: """
      titel,systeemId,lijn,samenwerkingsvorm,afgeleideVorm,inwerkingtreding,uitwerkingtreding,\
      toetreding,bestuursorganen,verdeelsleutel,aantalDeelnemers,deelnemers,beleidsterreinen,\
      wettelijkeGrondslagen,besluiten,website
      """,
    columnsOnly: [
      ArrangementFields.participantCount { $0.overview.participants.count },
      Field(
        "deelnemers", .init("deelnemers", "participants"),
        .init("wie deelnemen", "who take part"),
        .texts { $0.overview.participants.map(\.organisation.name) }),
      Field(
        "wettelijkeGrondslagen", .init("wettelijke grondslagen", "legal bases"),
        .init("wetten waarop de regeling berust", "laws that the arrangement rests on"),
        .texts { $0.overview.details.legalBases.compactMap { $0.caption ?? $0.reference } }),
    ]
  ).columns.of { $0.arrangement }

  private func contributors(to entry: CouncilMoney.Entry) -> [String] {
    var contributors: [MunicipalityMention] = []
    for total in entry.contributions.totals
    where total.year == overview.money.year
      && (total.documentKind == .budget || total.documentKind == .accounts)
    {
      for mention in total.parts.compactMap(\.shown.figure.municipality)
      where !contributors.contains(where: mention.isSame) {
        contributors.append(mention)
      }
    }
    return contributors.map(\.name)
  }
}

extension Participation.Origin {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .recorded: language("vermeld", "recorded")
    case .derived: language("afgeleid", "derived")
    }
  }
}
