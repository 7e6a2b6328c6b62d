import Overviews
import Pages
import Records

/// The share of a municipality in what its bodies owe, own and spend on staff, to be rendered by itself.
struct OwnerShareAnswer: FieldedAnswer {
  let overview: CouncilOverview

  var standing: Standing { overview.standing }
  var rowFields: FieldList<OwnerShares.Entry> { OwnerShareFields.entry }
  /// One row for each body and statement of which something is known.
  var rows: [OwnerShares.Entry] { overview.ownerShares.entries }

  func page(in language: Language) -> Page {
    let section = OwnerShareSection(overview: overview, language: language)
    let name = overview.municipality.shortName
    var page = Page(
      language: language,
      title: language(
        "\(name): ons deel in schuld, vermogen en personeel",
        "\(name): our share in debt, equity and staff"))
    page.summary = section.summary
    page.sections = section.subsections
    return page
  }

  static let shape = AnswerShape<OwnerShareAnswer>.object(
    FieldList([
      .day { $0.overview.day },
      OrganisationFields.municipalityMember { $0.overview.municipality },
      OwnerShareFields.member { $0.overview },
    ]))
}

/// What is told of owner's shares.
enum OwnerShareFields {
  /// The member `eigenaarsaandeel` of an answer.
  static func member<Answer>(
    _ overview: @escaping @Sendable (Answer) -> CouncilOverview
  ) -> Field<Answer> {
    Field(
      "eigenaarsaandeel",
      .init(
        "berekend deel van de gemeente in schuld, vermogen en personeelslasten van haar lichamen; in geen totaal",
        "computed share of the municipality in debt, equity and staff cost of its bodies; in no total"
      ),
      .object(whole) { overview($0) })
  }

  private static let whole = FieldList<CouncilOverview>([
    Field(
      "aantalLichamen",
      .init(
        "regelingen met rechtspersoonlijkheid (OL, BVO)",
        "arrangements with legal personality (OL, BVO)"),
      .integer { $0.ownerShares.bodyCount }),
    Field(
      "totalen", .init("de delen samen, per stuk", "the parts together, by statement"),
      .rows(total) { overview in
        overview.ownerShares.totals.map { ($0, overview.ownerShares.bodyCount) }
      }),
    Field(
      "lichamen", .init("elk lichaam in elk stuk", "each body in each statement"),
      .rows(entry) { $0.ownerShares.entries }),
    Field(
      "uitleg", .init("hoe het te lezen is", "how to read it"),
      .sentences { OwnerShareSection(overview: $0, language: $1).caveats }),
  ])

  private typealias TotalRow = (total: OwnerShares.Total, bodyCount: Int)

  private static let total = FieldList<TotalRow>(
    [
      MoneyFields.year { $0.total.statement.year },
      MoneyFields.kind { $0.total.statement.documentKind },
    ]
      + OwnerShares.Quantity.allCases.map { quantity in
        Field(
          sumKey(quantity),
          .init(
            "berekend deel in \(quantity.name(in: .dutch)) en van hoeveel lichamen het bekend is",
            "computed share in \(quantity.name(in: .english)) and of how many bodies it is known"),
          .object(sum) { row in
            row.total[quantity].map { ($0, row.bodyCount) }
          })
      })

  private typealias SumRow = (sum: OwnerShares.Total.Sum, bodyCount: Int)

  private static let sum = FieldList<SumRow>([
    Field("deel", .init("de delen samen", "the parts together"), .euros { $0.sum.amount }),
    Field(
      "lichamen", .init("op hoeveel lichamen het rust", "on how many bodies it rests"),
      .integer { $0.sum.bodyCount }),
    Field(
      "vanLichamen", .init("van hoeveel lichamen", "of how many bodies"),
      .integer { $0.bodyCount }),
    Field(
      "schatting", .init("altijd waar: het is berekend", "always true: it is computed"),
      .flag { _ in true }),
  ])

  private static func sumKey(_ quantity: OwnerShares.Quantity) -> StaticString {
    switch quantity {
    case .equity: "eigenVermogen"
    case .debt: "vreemdVermogen"
    case .staffCost: "personeelslasten"
    }
  }

  private static func partKey(_ quantity: OwnerShares.Quantity) -> StaticString {
    switch quantity {
    case .equity: "deelEigenVermogen"
    case .debt: "deelVreemdVermogen"
    case .staffCost: "deelPersoneelslasten"
    }
  }

  /// A body in one statement, as JSON has it and as a row of the table.
  static let entry = FieldList<OwnerShares.Entry>(
    about + amounts + [
      Field(
        "schatting", .init("berekend", "computed"),
        .init(
          "altijd waar: de delen zijn berekend en in geen totaal van cijfers opgenomen",
          "always true: the parts are computed and stand in no total of figures"),
        .flag { _ in true }),
      Field(
        "bronnen", .init("bronnen", "sources"),
        .init(
          "nummers van de documenten waarin de bedragen staan",
          "numbers of the documents in which the amounts stand"),
        .integers { Set($0.amounts.map(\.source.document.number)).sorted() }),
    ],
    columns: """
      titel,regeling,lijn,boekjaar,documentsoort,aandeel,aandeelNaar,aandeelJaar,eigenVermogen,deelEigenVermogen,\
      vreemdVermogen,deelVreemdVermogen,personeelslasten,deelPersoneelslasten,schatting,bronnen
      """)

  private static let about: [Field<OwnerShares.Entry>] = [
    ArrangementFields.id.of { $0.arrangement.arrangement }.named(
      "regeling", .init("systeemId", "systeemId")),
    ArrangementFields.line { $0.arrangement.line },
    ArrangementFields.title.of { $0.arrangement.arrangement },
    MoneyFields.year { $0.statement.year }, MoneyFields.kind { $0.statement.documentKind },
    Field(
      "aandeel", .init("ons deel (%)", "our part (%)"),
      .init(
        "deel van de gemeente, berekend; leeg als het niet bekend is",
        "part of the municipality, computed; empty where it is not known"),
      unit: .init("procent", "percent"),
      .decimal { $0.share.map { Double($0.millionths) / 10_000 } }),
    Field(
      "aandeelNaar", .init("deel naar", "part by"),
      .init(
        "bijdragen, verdeelsleutel of inwoners",
        "in Dutch: payment, share in the register or inhabitants"),
      .text { $0.share?.basis.code }),
    Field(
      "aandeelJaar", .init("jaar van het deel", "year of the part"),
      .init("jaar waarvan het deel is", "year that the part is of"),
      .year { $0.share?.basis.year }),
  ]

  private static let amounts: [Field<OwnerShares.Entry>] =
    OwnerShares.Quantity.allCases.flatMap { quantity -> [Field<OwnerShares.Entry>] in
      let names = (quantity.name(in: .dutch), quantity.name(in: .english))
      return [
        Field(
          sumKey(quantity), .init(words: names.0, names.1),
          .init("\(names.0) van het hele lichaam", "\(names.1) of the whole body"),
          .euros { $0[quantity]?.whole }),
        Field(
          partKey(quantity), .init("ons deel: \(names.0)", "our part: \(names.1)"),
          .init("berekend deel van de gemeente", "computed part of the municipality"),
          .euros { $0[quantity]?.part }),
      ]
    }
}

extension OwnerShares.Quantity {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .equity: language("eigen vermogen", "equity")
    case .debt: language("vreemd vermogen", "debt")
    case .staffCost: language("salarissen en sociale lasten", "salaries and social charges")
    }
  }
}
