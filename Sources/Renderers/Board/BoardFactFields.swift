import Overviews
import Pages
import Records

/// What is told of rules, of leaving and of classes.
enum BoardFactFields {
  /// The members of answers about an arrangement.
  static func members<Row>(
    _ facts: @escaping @Sendable (Row) -> BoardFacts
  ) -> [Field<Row>] {
    [
      rules(facts),
      Field(
        "uittredingsbepalingen",
        .init("wat de tekst over uittreden zegt", "what the text says of leaving"),
        .rows(exit) { facts($0).exits }),
      Field(
        "risicoklassen",
        .init(
          "hoe raden de regeling indelen: klasse, pakket en risico zijn drie dingen",
          "how councils class the arrangement: class, package and risk are three things"),
        .rows(risk) { facts($0).risks }),
    ]
  }

  /// The rules by which votes are counted out.
  static func rules<Row>(_ facts: @escaping @Sendable (Row) -> BoardFacts) -> Field<Row> {
    Field(
      "stemregels",
      .init("regels waarmee stemmen worden geteld", "rules by which votes are counted out"),
      .rows(rule) { facts($0).rules })
  }

  private static let rule = FieldList<LinkedFact<VoteRule>>(
    [
      Field("regel", .init("de regel in woorden", "the rule in words"), .text { $0.content.text }),
      Field(
        "perInwoners", .init("een stem per zoveel inwoners", "one vote for so many inhabitants"),
        .integer { $0.content.inhabitantsPerVote }),
      Field(
        "afronding", .init("hoe een deel wordt afgerond", "how a part is rounded, in Dutch"),
        .text { $0.content.rounding?.rawValue }),
      Field(
        "minimum", .init("ten minste zoveel stemmen", "at least so many votes"),
        .integer { $0.content.minimum }),
      Field(
        "maximum", .init("ten hoogste zoveel stemmen", "at most so many votes"),
        .integer { $0.content.maximum }),
      Field(
        "soortBesluit", .init("voor welke besluiten", "for which decisions"),
        .text { $0.content.decision }),
      Field(
        "geldigVanaf", .init("vanaf welke dag", "from which day on"), .day { $0.content.validFrom }),
    ] + source())

  /// What the text of an arrangement says of leaving.
  static let exit = FieldList<LinkedFact<ExitClause>>(
    [
      Field(
        "opzegtermijnMaanden", .init("opzegtermijn", "notice"), unit: .init("maanden", "months"),
        .integer { $0.content.noticeMonths }),
      Field(
        "ingangsdatum", .init("wanneer uittreden ingaat", "when leaving takes effect"),
        .text { $0.content.effective }),
      Field(
        "wijze", .init("hoe de som wordt bepaald", "how the sum is found, in Dutch"),
        .text { $0.content.method }),
      Field(
        "jaren", .init("over hoeveel jaar", "over how many years"), .integer { $0.content.years }),
      Field(
        "percentageEersteJaar",
        .init(
          "deel van de bijdrage in het eerste jaar", "part of the contribution in the first year"),
        .share { $0.content.firstPercentage }),
      Field(
        "aflopend", .init("of dat deel elk jaar daalt", "whether that part falls every year"),
        .flag { $0.content.isDeclining }),
      Field(
        "grondslag", .init("waarvan de som wordt genomen", "what the sum is taken of"),
        .text { $0.content.basis }),
      Field(
        "geldigVanaf", .init("vanaf welke dag", "from which day on"), .day { $0.content.validFrom }),
    ] + source())

  static let risk = FieldList<LinkedFact<RiskClass>>(
    [
      Field(
        "gemeente", .init("gemeente", "municipality"), .init("wiens raad", "whose council"),
        .text { $0.content.municipality.name }),
      Field(
        "gemeentecode", .init("code van die gemeente", "code of that municipality"),
        .text { $0.content.municipality.code?.text }),
      Field(
        "jaar", .init("jaar", "year"),
        .init("jaar van begroting of jaarstukken", "year of budget or accounts"),
        .year { $0.content.year }),
      Field(
        "klasse", .init("klasse", "class"),
        .init("klasse volgens de eigen nota", "class by the council's memorandum"),
        .text { $0.content.classification }),
      Field(
        "pakket", .init("pakket", "package"),
        .init("pakket van toezicht", "package of supervision"),
        .text { $0.content.supervision }),
      Field(
        "risico", .init("risico", "risk"), .init("risico zoals het dan is", "risk as it is then"),
        .text { $0.content.risk }),
      Field(
        "belangBestuurlijk", .init("bestuurlijk belang", "interest on the board"),
        .init("bestuurlijk belang", "interest on the board"),
        .text { $0.content.boardInterest }),
      Field(
        "belangFinancieel", .init("financieel belang", "financial interest"),
        .text { $0.content.financialInterest }),
    ] + source())

  /// Where a fact stands.
  private static func source<Content>() -> [Field<LinkedFact<Content>>] {
    [
      Field(
        "bron", .init("bron", "source"),
        .init("nummer van het document", "number of the document"),
        .integer { $0.source.document.number }),
      Field(
        "bronRegel", .init("regel van dat document", "line of that document"),
        .integer { $0.source.lineNumber }),
      Field(
        "stuk", .init("het stuk waaruit het komt", "the document it was taken from"),
        .text { $0.origin.title }),
      Field(
        "url", .init("adres van dat stuk", "address of that document"), .text { $0.origin.url }),
      Field(
        "opmerking", .init("opmerking van wie het opschreef", "remark of who wrote it down"),
        .text { $0.remark }),
    ]
  }
}
