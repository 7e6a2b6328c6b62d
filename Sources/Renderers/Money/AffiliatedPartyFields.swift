import Overviews
import Pages
import Records

extension AffiliatedPartyAnswer {
  /// An arrangement and one statement on it, in the year of the list.
  typealias Row = (row: AffiliatedPartyList.Row, year: Int?, municipality: Organisation)

  private static let row = FieldList<Row>(
    [
      ArrangementFields.id.of { $0.row.party.overview.arrangement },
      ArrangementFields.title.of { $0.row.party.overview.arrangement }.titled("partij", "party"),
      Field(
        "wijzeVanBelang", .init("wijze van belang", "way of interest"),
        .init("hoe de gemeente deelneemt", "how the municipality takes part"),
        .words { $0.row.interest(of: $0.municipality, in: $1) }),
      Field(
        "doel", .init("openbaar belang", "public interest"),
        .init("doel volgens het register", "purpose by the register"),
        .text { $0.row.party.overview.details.purpose }),
      words("belangBegin", "belang begin jaar", "interest at start", .interestAtStart),
      words("belangEind", "belang eind jaar", "interest at end", .interestAtEnd),
      MoneyFields.kind { $0.row.kind },
    ] + quantities.map(amount) + [
      words("risico", "risico's", "risks", .risk),
      own("eigenKlasse", "klasse volgens de raad", "class by the council") { $0.classification },
      own("eigenPakket", "pakket van toezicht", "package of supervision") { $0.supervision },
      Field(
        "vindplaatsen", .init("waar de bedragen staan", "where the amounts stand"),
        .rows(FigureFields.figure) { $0.row.figures }),
    ],
    columns: """
      titel,systeemId,wijzeVanBelang,doel,belangBegin,belangEind,boekjaar,documentsoort,bijdrage,\
      eigenVermogenBegin,eigenVermogenEind,vreemdVermogenBegin,vreemdVermogenEind,resultaat,balansdatumBegin,balansdatumEind,risico,\
      bronnen,eigenKlasse,eigenPakket
      """,
    columnsOnly: [
      MoneyFields.year { $0.year },
      balanceDay(
        "balansdatumBegin", .init("balansdatum begin", "balance date at the start"),
        [.equityAtStart, .debtAtStart]),
      balanceDay(
        "balansdatumEind", .init("balansdatum eind", "balance date at the end"),
        [.equityAtEnd, .debtAtEnd]),
      Field(
        "bronnen", .init("bron en regel", "source and line"),
        .init(
          "waar de bedragen staan: bestand en regels", "where the amounts stand: file and lines"),
        .text { $0.row.filePlaces }),
    ])

  static let shape = AnswerShape<AffiliatedPartyAnswer>.object(
    FieldList([
      .day { $0.list.day },
      Field(
        "gemeente", .init("de gemeente waarover het gaat", "the municipality that it is about"),
        .object(
          FieldList([
            OrganisationFields.id, OrganisationFields.name, OrganisationFields.municipalityCode,
          ])
        ) { $0.list.municipality }),
      MoneyFields.year { $0.list.year },
      Field(
        "verbondenPartijen", .init("de lijst, per stuk", "the list, by statement"),
        .rows(row) { $0.rows }),
    ]))

  var rowFields: FieldList<Row> { Self.row }
  /// One row for each arrangement and statement.
  var rows: [Row] { list.rows.map { (row: $0, year: list.year, municipality: list.municipality) } }

  /// The amounts of the list, in its order.
  static let quantities: [(Quantity, StaticString)] = [
    (.contribution, "bijdrage"), (.equityAtStart, "eigenVermogenBegin"),
    (.equityAtEnd, "eigenVermogenEind"), (.debtAtStart, "vreemdVermogenBegin"),
    (.debtAtEnd, "vreemdVermogenEind"), (.result, "resultaat"),
  ]

  private static func amount(
    _ quantity: Quantity, _ key: StaticString
  ) -> Field<Row> {
    let name = BilingualText(words: quantity.name(in: .dutch), quantity.name(in: .english))
    return Field(
      key, name, name, .euros { $0.row.amounts.first { $0.quantity == quantity }?.amount })
  }

  /// The day of a balance, of the first of its quantities that has one.
  private static func balanceDay(
    _ key: StaticString, _ title: BilingualText, _ quantities: [Quantity]
  ) -> Field<Row> {
    Field(
      key, title,
      .init(
        "dag van de balans, als een bron die geeft", "day of the balance, where a source gives it"),
      .day { row in
        row.row.amounts.lazy.filter { quantities.contains($0.quantity) }
          .compactMap { $0.figure?.balanceDay }.first
      })
  }

  /// How the council classed it last, by a document on classes.
  private static func own(
    _ key: StaticString, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (RiskClass) -> String?
  ) -> Field<Row> {
    Field(
      key, .init(words: dutch, english),
      .init(
        "zoals een ingelezen stuk over klassen het noemt; de naam is van de gemeente zelf",
        "as a document on classes tells it; the name is the municipality’s own"),
      .text { $0.row.party.ownClass.flatMap { value($0.content) } })
  }

  /// What the statement says in words, as the completed sheet has it.
  private static func words(
    _ key: StaticString, _ dutch: String, _ english: String, _ subject: PartyNote.Subject
  ) -> Field<Row> {
    Field(
      key, .init(words: dutch, english),
      .init("zoals het in een ingevuld invulblad staat", "as a completed sheet has it"),
      .text { $0.row.words(on: subject) })
  }
}
