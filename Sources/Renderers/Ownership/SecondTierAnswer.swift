import Overviews
import Pages
import Records

/// The arrangements behind a council's arrangements, to be rendered by themselves.
struct SecondTierAnswer: FieldedAnswer {
  let overview: CouncilOverview

  var standing: Standing { overview.standing }
  var rowFields: FieldList<SecondTier.Holding> { SecondTierFields.holding }
  /// One row for each way to an arrangement behind others.
  var rows: [SecondTier.Holding] { overview.secondTier.holdings }

  func page(in language: Language) -> Page {
    let section = SecondTierSection(overview: overview, language: language)
    let name = overview.municipality.shortName
    var page = Page(
      language: language,
      title: language(
        "\(name): regelingen achter regelingen", "\(name): arrangements behind arrangements"))
    page.summary = section.blocks
    return page
  }

  static let shape = AnswerShape<SecondTierAnswer>.object(
    FieldList([
      .day { $0.overview.day },
      OrganisationFields.municipalityMember { $0.overview.municipality },
      SecondTierFields.member { $0.overview },
    ]))
}

/// What is told of arrangements behind others.
enum SecondTierFields {
  /// The member `tweedeLijn` of an answer.
  static func member<Answer>(
    _ overview: @escaping @Sendable (Answer) -> CouncilOverview
  ) -> Field<Answer> {
    Field(
      "tweedeLijn",
      .init(
        "regelingen waaraan een lichaam van een eigen regeling meedoet, en bedrijven en stichtingen in eigen lijsten",
        "arrangements in which a body of an own arrangement takes part, and companies and foundations in own lists"
      ),
      .object(whole) { overview($0) })
  }

  private static let whole = FieldList<CouncilOverview>([
    Field(
      "aantalLichamen",
      .init("van hoeveel eigen regelingen een lichaam bekend is", "of how many a body is known"),
      .integer { $0.secondTier.bodyCount }),
    Field(
      "regelingen", .init("de regelingen erachter", "the arrangements behind"),
      .rows(holding) { $0.secondTier.holdings }),
    Field(
      "bedrijven",
      .init(
        "bedrijven en stichtingen, naar hun naam, in lijsten van de gemeente",
        "companies and foundations, by their names, in lists of the municipality"),
      .rows(company) { $0.secondTier.companies }),
    Field(
      "uitleg", .init("hoe het te lezen is", "how to read it"),
      .sentences { SecondTierSection(overview: $0, language: $1).caveats }),
  ])

  /// An arrangement behind others, as JSON has it and as a row of the table.
  static let holding = FieldList<SecondTier.Holding>(
    [
      ArrangementFields.id.of { $0.arrangement.arrangement }.named(
        "regeling", .init("systeemId", "systeemId")),
      ArrangementFields.line { $0.arrangement.line },
      ArrangementFields.title.of { $0.arrangement.arrangement },
      Field(
        "via", .init("via (systeemId)", "through (systeemId)"),
        .init(
          "nummers van de regelingen op de weg ernaartoe, de eigen eerst",
          "numbers of the arrangements on the way to it, the own first"),
        .texts { $0.path.dropLast().map(\.arrangement.id.description) }),
      Field(
        "viaTitels", .init("via", "through"),
        .init("titels van die regelingen", "titles of those arrangements"),
        .texts { $0.path.dropLast().map(\.arrangement.title) }),
      Field(
        "lichaam", .init("wie meedoet", "who takes part"),
        .init("het lichaam dat meedoet", "the body that takes part"), .text { $0.body.name }),
      Field(
        "delen", .init("delen op de weg (%)", "parts on the way (%)"),
        .init(
          "deel van elke stap; onbekend als het niet bekend is",
          "part of each step; onbekend (unknown) where it is not known"),
        .texts { holding in
          holding.shares.map { $0.map { decimal($0.part * 100) } ?? "onbekend" }
        }),
      Field(
        "delenNaar", .init("delen naar", "parts by"),
        .init(
          "waarnaar elk deel is bepaald: bijdragen, verdeelsleutel, inwoners of onbekend",
          "by what each part was found, in Dutch: payment, share in the register, inhabitants or unknown"
        ),
        .texts { $0.shares.map { $0?.basis.code ?? "onbekend" } }),
      Field(
        "blootstelling", .init("ons deel langs de weg (%)", "our part along the way (%)"),
        .init(
          "de delen van de stappen met elkaar vermenigvuldigd; leeg als er een niet bekend is",
          "the parts of the steps multiplied; empty where one is not known"),
        unit: .init("procent", "percent"),
        .decimal { $0.exposure.map { ($0 * 1_000_000).rounded() / 10_000 } }),
      Field(
        "ookZelf", .init("ook zelf deelnemer", "participant itself too"),
        .init(
          "of de gemeente er zelf ook aan meedoet", "whether the municipality itself takes part too"
        ),
        .flag { $0.isDirectToo }),
    ],
    columns: """
      titel,regeling,lijn,viaTitels,via,lichaam,delen,delenNaar,blootstelling,ookZelf
      """)

  private static let company = FieldList<SecondTier.Company>([
    Field("naam", .init("naam in de lijst", "name in the list"), .text { $0.name }),
    Field(
      "rechtsvorm",
      .init(
        "wat de naam zegt: vennootschap, coöperatie, stichting of vereniging",
        "what the name says, in Dutch"),
      .text { $0.form.rawValue }),
    Field(
      "boekjaar", .init("jaar van de nieuwste lijst", "year of the newest list"),
      .year { $0.statement.year }),
    Field(
      "documentsoort", .init("soort stuk", "kind of statement, in Dutch"),
      .text { $0.statement.documentKind.rawValue }),
    Field(
      "bron", .init("nummer van het document", "number of the document"),
      .integer { $0.source.document.number }),
    Field(
      "bronRegel", .init("regel van dat document", "line of that document"),
      .integer { $0.source.lineNumber }),
  ])

  /// A number with a dot and at most four decimals.
  private static func decimal(_ value: Double) -> String {
    ((value * 10_000).rounded() / 10_000).plainText
  }
}
