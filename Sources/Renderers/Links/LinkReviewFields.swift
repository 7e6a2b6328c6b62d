import Pages
import Records

extension LinkReviewAnswer {
  /// A name with what it is tied to, or with one proposal for it, or with neither.
  struct Row {
    let name: LinkedName
    var tied: TiedName?
    var proposal: (place: Int, proposal: LinkProposal)?

    /// A row for each proposal for a name.
    static func proposals(_ untied: UntiedName) -> [Row] {
      untied.proposals.enumerated().map { place, proposal in
        Row(name: untied.name, proposal: (place + 1, proposal))
      }
    }
  }

  private static let row = FieldList<Row>(columns: nameColumns + matchColumns + proposalColumns)

  private static let nameColumns: [Field<Row>] = [
    LinkFields.key, LinkFields.name, LinkFields.code, LinkFields.municipalityCode,
    LinkFields.municipality, LinkFields.years,
    LinkFields.figureCount.named("cijfers", .init("cijfers", "figures")),
    LinkFields.contributions,
  ].of { $0.name }

  private static let matchColumns: [Field<Row>] = [
    Field(
      "grond", .init("grond", "ground"),
      .init(
        "waarom de naam is gekoppeld; leeg als dat niet zo is",
        "why the name is linked; empty when it is not"),
      .code(
        { $0.tied.map { $0.ground?.rawValue ?? LinkWording.rejected } },
        word: { row, language in
          row.tied.map { LinkWording(language: language).ground($0.ground) }
        })),
    Field(
      "voorstel", .init("voorstel", "proposal"),
      .init("de hoeveelste van de voorstellen", "which of the proposals it is"),
      .integer { $0.proposal?.place }),
    ArrangementFields.line { $0.proposal?.proposal.line ?? $0.tied?.line },
    LinkFields.title { $0.proposal?.proposal.title ?? $0.tied?.title }
      .named("regeling", .init("regeling", "arrangement")),
  ]

  private static let proposalColumns: [Field<Row>] = [
    LinkFields.likeness, LinkFields.sharedParticipants, LinkFields.municipalityCount,
  ].of { $0.proposal?.proposal }

  static let shape = AnswerShape<LinkReviewAnswer>.object(
    FieldList([
      Field(
        "dekking",
        .init("welk deel van het geld en de stukken is gekoppeld", "which part is linked"),
        .object(LinkFields.coverage) { $0.review.coverage }),
      Field(
        "nietGekoppeld",
        .init("namen die aan geen regeling zijn gekoppeld", "names that are linked to none"),
        .rows(LinkFields.untied) { $0.review.untied }),
      Field(
        "gekoppeld",
        .init("namen die zijn gekoppeld of afgewezen", "names that are linked or rejected"),
        .rows(LinkFields.tied) { $0.review.tied }),
      Field(
        "onbekendeGemeenten",
        .init(
          "gemeenten in de stukken die het register niet kent",
          "municipalities in documents that the register does not have"),
        .rows(LinkFields.stranger) { $0.review.strangers }),
    ]))

  var rowFields: FieldList<Row> { Self.row }

  /// One row for each proposal, one for a name without any, and one for each name that is tied.
  var rows: [Row] {
    review.untied.flatMap { untied -> [Row] in
      untied.proposals.isEmpty ? [Row(name: untied.name)] : Row.proposals(untied)
    } + review.tied.map { Row(name: $0.name, tied: $0) }
  }
}

/// What is told of names in figures and what they are tied to.
enum LinkFields {
  static let key = Field<LinkedName>(
    "kenmerk", .init("kenmerk", "key"),
    .init("kenmerk van de naam, voor wgr link", "key of the name, for wgr link"), .text { $0.id })
  static let name = Field<LinkedName>(
    "naam", .init("naam", "name"),
    .init("de naam zoals een document die geeft", "the name as written"),
    .text { $0.name })
  static let code = Field<LinkedName>(
    "code", .init("code", "code"), .init("code die het document erbij geeft", "code given with it"),
    .text { $0.code })
  static let municipalityCode = Field<LinkedName>(
    "gemeentecode", .init("gemeentecode", "municipality code"),
    .init("code van wie de naam gebruikt", "code of who uses the name"),
    .text { $0.municipality.isEmpty ? nil : $0.municipality })
  static let municipality = Field<LinkedName>(
    "gemeente", .init("gemeente", "municipality"),
    .init("wie de naam gebruikt", "who uses the name"),
    .text { $0.municipalityName.isEmpty ? nil : $0.municipalityName })
  static let years = Field<LinkedName>(
    "boekjaren", .init("jaren", "years"), .init("de jaren waarin", "the years in which"),
    .integers { $0.years })
  static let figureCount = Field<LinkedName>(
    "aantalCijfers", .init("hoeveel bedragen eronder staan", "how many amounts stand under it"),
    .integer { $0.figureCount })
  static let contributions = Field<LinkedName>(
    "bijdragen", .init("bijdragen", "contributions"),
    .init("som van de bijdragen eronder", "sum of the contributions under it"),
    unit: .init("euro", "euros"),
    .integer { $0.contributions.flatMap { Int(exactly: $0.amount) } })

  static let likeness = Field<LinkProposal>(
    "gelijkenis", .init("gelijkenis (%)", "likeness (%)"),
    .init("hoe zeer de titel op de naam lijkt", "how much the title is like the name"),
    unit: .init("procent", "percent"), .integer { $0.likeness })
  static let sharedParticipants = Field<LinkProposal>(
    "gedeeldeDeelnemers", .init("gedeelde deelnemers", "shared participants"),
    .init("hoeveel gemeenten met de naam deelnemen", "how many with the name take part"),
    .integer { $0.sharedParticipants })
  static let municipalityCount = Field<LinkProposal>(
    "gemeenten", .init("gemeenten", "municipalities"),
    .init("hoeveel gemeenten de naam gebruiken", "how many municipalities use the name"),
    .integer { $0.municipalities })

  static let untied = FieldList<UntiedName>(untiedName + [proposals])

  static let tied = FieldList<TiedName>(tiedName + match)

  private static let untiedName: [Field<UntiedName>] = nameFields.of { $0.name }

  private static let proposals = Field<UntiedName>(
    "voorstellen", .init("de waarschijnlijkste eerst", "the likeliest first"),
    .rows(proposal) { $0.proposals })

  private static let tiedName: [Field<TiedName>] = nameFields.of { $0.name }

  private static let match: [Field<TiedName>] = [
    ArrangementFields.line { $0.line }, title { $0.title },
    Field(
      "grond", .init("waarom de naam is gekoppeld", "why the name is linked"),
      .text { $0.ground?.rawValue ?? LinkWording.rejected }),
  ]

  static let stranger = FieldList<StrangeMunicipality>([
    Field(
      "naam", .init("naam in de stukken", "name in documents"),
      .init("de naam zoals een document die geeft", "the name as written"),
      .text { $0.name }),
    Field(
      "aantalCijfers", .init("cijfers", "figures"),
      .init("hoeveel bedragen en zienswijzen eronder staan", "how many amounts and views it has"),
      .integer { $0.factCount }),
    Field(
      "voorstellen", .init("bedoeld kan zijn", "may be meant"),
      .init("de gemeenten die het meest lijken", "the municipalities most like it"),
      .rows(proposedMunicipality) { $0.nearest }),
  ])

  private static let proposedMunicipality = FieldList<Organisation>([
    Field("naam", .init("naam van de gemeente", "name of the municipality"), .text { $0.name }),
    Field(
      "gemeentecode", .init("code van de gemeente", "code of the municipality"),
      .text { $0.code?.text }),
  ])

  static let coverage = FieldList<LinkCoverage>([
    Field("cijfers", .init("de cijfers", "the figures"), .object(part) { $0.figures }),
    Field(
      "bijdragen", .init("het geld van de bijdragen", "the contributions' money"),
      .object(part) { $0.contributions }),
    Field("zienswijzen", .init("de zienswijzen", "the views"), .object(part) { $0.views }),
    Field(
      "bestuursregels",
      .init(
        "de regels over besturen, uittreden en klassen", "the rows on boards, leaving and classes"),
      .object(part) { $0.boards }),
    Field(
      "iv3Verslagen", .init("de Iv3-verslagen", "the Iv3 reports"), .object(part) { $0.statements }),
  ])

  /// The title of the arrangement that is meant; `title` tells it of a row.
  static func title<Row>(_ title: @escaping @Sendable (Row) -> String?) -> Field<Row> {
    Field("titel", .init("titel van de regeling", "title of the arrangement"), .text { title($0) })
  }

  private static let part = FieldList<LinkCoverage.Part>([
    Field("totaal", .init("alles samen", "all together"), .integer { Int(exactly: $0.all) }),
    Field(
      "gekoppeld", .init("wat is gekoppeld", "what is linked"), .integer { Int(exactly: $0.tied) }),
  ])

  private static let proposal = FieldList<LinkProposal>([
    ArrangementFields.line { $0.line }, title { $0.title },
    likeness, sharedParticipants, municipalityCount,
  ])

  private static let nameFields = [
    key, name, code, municipalityCode, municipality, years, figureCount,
    Field(
      "aantalZienswijzen",
      .init("hoeveel zienswijzen eronder staan", "how many views stand under it"),
      .integer { $0.viewCount }),
    Field(
      "aantalBestuursregels",
      .init(
        "hoeveel regels over besturen, uittreden en klassen eronder staan",
        "how many rows on boards, leaving and classes stand under it"),
      .integer { $0.boardCount }),
    Field(
      "aantalIv3Verslagen", .init("hoeveel Iv3-verslagen eronder staan", "how many Iv3 reports"),
      .integer { $0.statementCount }),
    contributions,
  ]
}
