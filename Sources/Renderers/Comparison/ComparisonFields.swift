import Overviews
import Pages
import Records

extension ComparisonAnswer {
  /// An arrangement, one of the municipalities that take part, and what it pays by one statement.
  struct Row {
    let overview: ArrangementOverview
    let isShared: Bool
    let municipality: Organisation
    /// `nil` where no figure is known or the arrangement is of one municipality alone.
    var known: (row: CouncilComparison.Row, contribution: CouncilComparison.Contribution)?

    fileprivate var total: ContributionSeries.Total? { known?.contribution.total }
  }

  private static let row = FieldList<Row>(
    columns: [
      ArrangementFields.title.of { $0.overview.arrangement },
      ArrangementFields.id.of { $0.overview.arrangement },
      Field(
        "gedeeld", .init("gedeeld", "shared"),
        .init(
          "of meer van deze gemeenten meedoen", "whether more of these municipalities take part"),
        .flag { $0.isShared }),
      Field(
        "gemeente", .init("gemeente", "municipality"),
        .init("naam van de gemeente", "name of the municipality"), .text { $0.municipality.name }),
      Field(
        "gemeentecode", .init("gemeentecode", "municipality code"),
        .init("code van de gemeente, zoals GM0307", "code of the municipality, such as GM0307"),
        .text { $0.municipality.code?.text }),
      MoneyFields.year { $0.total?.year }, MoneyFields.kind { $0.total?.documentKind },
      MoneyFields.amount { $0.total?.sum }
        .named("bijdrage", .init("bijdrage", "contribution")),
      MoneyFields.perInhabitant { $0.known?.contribution.perInhabitant },
      MoneyFields.headcountYear { $0.known?.contribution.perInhabitant },
      Field(
        "onderdelen", .init("onderdelen", "parts"),
        .init("verdeelsleutels van de bijdrage", "the parts of the contribution"),
        .texts { $0.total?.parts.compactMap(\.key) }),
      isComparable { $0.known?.row.isComparable },
      MoneyFields.change { $0.known?.contribution.change?.difference },
      MoneyFields.isWhole { $0.known?.contribution.change?.isWhole },
    ])

  static let shape = AnswerShape<ComparisonAnswer>.object(
    FieldList([
      .day { $0.comparison.day }, BoundariesWording.field { $0.comparison.boundaries },
      Field(
        "gemeenten", .init("de gemeenten die worden vergeleken", "the municipalities compared"),
        .rows(member) { $0.comparison.councils }),
      Field(
        "aantalVanAlle",
        .init("aantal regelingen van hen allemaal", "number of arrangements of all of them"),
        .integer { $0.comparison.sharedByAll.count }),
      Field(
        "gedeeld",
        .init("regelingen van twee of meer van hen", "arrangements of two or more of them"),
        .rows(shared) { $0.comparison.shared }),
      Field(
        "apart", .init("regelingen van een van hen", "arrangements of one of them"),
        .rows(separate) { $0.comparison.councils }),
    ]))

  private static let member = FieldList<CouncilComparison.Council>([
    OrganisationFields.id.of { $0.municipality }, OrganisationFields.name.of { $0.municipality },
    OrganisationFields.municipalityCode.of { $0.municipality },
    Field(
      "aantalRegelingen", .init("aantal regelingen", "number of arrangements"),
      .integer { $0.arrangementCount }),
    Field(
      "totaal",
      .init(
        "wat zij volgens het nieuwste stuk aan alle samen betaalt, voor zover bekend",
        "what it pays to all together by the newest statement, as far as known"),
      .object(total) { $0.total }),
    MoneyFields.predecessors { $0.followed },
  ])

  private static let total = FieldList<CouncilMoney.Total>([
    MoneyFields.year { $0.year }, MoneyFields.kind { $0.documentKind },
    MoneyFields.amount { $0.amount }, MoneyFields.perInhabitant { $0.perInhabitant },
    Field(
      "aantalRegelingenMetCijfer",
      .init("van hoeveel regelingen het bedrag bekend is", "of how many arrangements it is known"),
      .integer { $0.arrangementCount }),
  ])

  private static let shared = FieldList<CouncilComparison.Shared>(sharedName + sharedMoney)

  private static let sharedName: [Field<CouncilComparison.Shared>] =
    ArrangementObjectFields.mention.members.of { $0.overview }

  private static let sharedMoney: [Field<CouncilComparison.Shared>] = [
    Field(
      "gemeenten", .init("nummers van wie meedoen", "numbers of those that take part"),
      .texts { $0.members.map(\.id.description) }),
    Field(
      "bijdragen",
      .init("wat elk betaalt, per jaar en stuk", "what each pays, by year and statement"),
      .rows(contribution) { $0.rows }),
  ]

  private static let contribution = FieldList<CouncilComparison.Row>([
    MoneyFields.year { $0.year }, MoneyFields.kind { $0.documentKind },
    isComparable { $0.isComparable },
    Field(
      "perGemeente", .init("wat elk van de gemeenten betaalt", "what each of them pays"),
      .rows(payment) { $0.payments }),
  ])

  private static let payment = FieldList<CouncilComparison.Payment>(
    [
      OrganisationFields.id.of { $0.municipality }.named("gemeente"),
      MoneyFields.amount { $0.contribution?.total.sum },
      MoneyFields.perInhabitant { $0.contribution?.perInhabitant },
      MoneyFields.headcountYear { $0.contribution?.perInhabitant },
      MoneyFields.estimate { $0.estimate },
      MoneyFields.change { $0.contribution?.change?.difference },
      MoneyFields.rate { $0.contribution?.change?.rate },
      Field(
        "cijfers", .init("de bedragen waaruit het bestaat", "the amounts that it consists of"),
        .rows(FigureFields.figure) {
          $0.contribution?.total.shown ?? []
        }),
    ])

  private static let separate = FieldList<CouncilComparison.Council>([
    OrganisationFields.id.of { $0.municipality }.named("gemeente"),
    Field(
      "regelingen", .init("die van haar alleen", "those of it alone"),
      .rows(ArrangementObjectFields.mention) { $0.separate }),
  ])

  private static func isComparable<Whole>(
    _ isComparable: @escaping @Sendable (Whole) -> Bool?
  ) -> Field<Whole> {
    Field(
      "zelfdeOnderdelen", .init("zelfde onderdelen", "same parts"),
      .init(
        "of de bijdragen uit dezelfde delen bestaan; anders zijn ze niet te vergelijken",
        "whether the contributions have the same parts; if not they cannot be compared"),
      .flag { isComparable($0) })
  }

  var rowFields: FieldList<Row> { Self.row }

  /// One row for each shared arrangement, year, statement and municipality; arrangements without
  /// figures and those of one municipality have one row for each member.
  var rows: [Row] {
    let shared = comparison.shared.flatMap { item -> [Row] in
      let withFigures = item.rows.flatMap { row in
        row.payments.compactMap { payment in
          payment.contribution.map {
            Row(
              overview: item.overview, isShared: true, municipality: payment.municipality,
              known: (row, $0))
          }
        }
      }
      return withFigures.isEmpty
        ? item.members.map { Row(overview: item.overview, isShared: true, municipality: $0) }
        : withFigures
    }
    let separate = comparison.councils.flatMap { council in
      council.separate.map {
        Row(overview: $0, isShared: false, municipality: council.municipality)
      }
    }
    return shared + separate
  }
}
