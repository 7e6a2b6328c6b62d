import Overviews
import Pages
import Records

/// What is told of the transfers between municipalities and arrangements.
enum NationalTransferFields {
  /// A policy field in a year; all of them together without one.
  typealias Row = (year: NationalTransferCheck.Year, field: NationalTransferCheck.Year.Field?)

  static let row = FieldList<Row>(
    [
      Field(
        "taakveld", .init("taakveld", "policy field"),
        .init("nummer van het taakveld (Iv3)", "number of the policy field (Iv3)"),
        .text { $0.field?.code }),
      paid.of { amounts($0) }, received.of { amounts($0) }, difference.of { amounts($0) },
    ],
    columns: """
      boekjaar,taakveld,betaald,ontvangen,verschil,gemeentenMetOpgave,regelingenMetOpgave
      """,
    columnsOnly: [
      year.of { $0.year },
      reporting.of { $0.year.municipalities }.named(
        "gemeentenMetOpgave", .init("gemeenten met opgave", "municipalities reporting")),
      reporting.of { $0.year.arrangements }.named(
        "regelingenMetOpgave", .init("regelingen met opgave", "arrangements reporting")),
    ])

  private static func amounts(_ row: Row) -> NationalTransferAmounts {
    row.field?.amounts ?? row.year.amounts
  }

  /// A year, as an element of `jaren`.
  static let yearly = FieldList<NationalTransferCheck.Year>([
    year,
    Field(
      "documentsoort", .init("altijd de jaarrekening", "always the accounts, in Dutch"),
      .text { _ in DocumentKind.accounts.rawValue }),
    paid.of { $0.amounts }, received.of { $0.amounts }, difference.of { $0.amounts },
    Field(
      "nietVergeleken",
      .init(
        "taakvelden waarvan maar een kant bekend is; die tellen niet mee in het verschil",
        "policy fields of which one side alone is known; those are in no difference"),
      .texts { $0.oneSided.map(\.code) }),
    Field(
      "gemeenten", .init("op hoeveel gemeenten het berust", "on how many municipalities it rests"),
      .object(coverage) { $0.municipalities }),
    Field(
      "regelingen", .init("op hoeveel regelingen het berust", "on how many arrangements it rests"),
      .object(coverage) { $0.arrangements }),
    Field(
      "taakvelden", .init("hetzelfde per taakveld", "the same for each policy field"),
      .rows(row) { year in year.fields.map { (year: year, field: $0) } }),
  ])

  private static let year = Field<NationalTransferCheck.Year>(
    "boekjaar", .init("boekjaar", "budget year"),
    .init("jaar van de jaarrekening", "year of the accounts"), .year { $0.year })

  private static let paid = Field<NationalTransferAmounts>(
    "betaald", .init("gemeenten betalen", "municipalities pay"),
    .init(
      "wat gemeenten zeggen aan regelingen te betalen",
      "what municipalities say they pay to arrangements"), .euros { $0.paid })
  private static let received = Field<NationalTransferAmounts>(
    "ontvangen", .init("regelingen ontvangen", "arrangements receive"),
    .init(
      "wat regelingen zeggen van gemeenten te ontvangen",
      "what arrangements say they receive from municipalities"), .euros { $0.received })
  private static let difference = Field<NationalTransferAmounts>(
    "verschil", .init("verschil", "difference"),
    .init("betaald min ontvangen", "paid less received"), .euros { $0.difference })

  private static let coverage = FieldList<NationalTransfers.Coverage>([
    reporting,
    Field(
      "metOverdracht", .init("hoeveel er een bedrag opgaven", "how many reported an amount"),
      .integer { $0.withTransfer }),
    Field(
      "volgensRegister",
      .init(
        "hoeveel er volgens het register waren op 31 december",
        "how many there were on 31 December by the register"), .integer { $0.existing }),
  ])
  private static let reporting = Field<NationalTransfers.Coverage>(
    "metOpgave", .init("hoeveel er iets opgaven", "how many reported"), .integer { $0.reporting })
}

/// What was paid and received, by a year or by a policy field of it.
private struct NationalTransferAmounts {
  let paid: Euro?
  let received: Euro?
  let difference: Euro?
}

extension NationalTransferCheck.Year {
  fileprivate var amounts: NationalTransferAmounts {
    NationalTransferAmounts(paid: paid, received: received, difference: difference)
  }
}

extension NationalTransferCheck.Year.Field {
  fileprivate var amounts: NationalTransferAmounts {
    NationalTransferAmounts(paid: paid, received: received, difference: difference)
  }
}

extension NationalTransferAnswer {
  static let shape = AnswerShape<NationalTransferAnswer>.object(
    FieldList([
      Field(
        "jaren", .init("de jaren, het vroegste eerst", "the years, the earliest first"),
        .rows(NationalTransferFields.yearly) { $0.check.years })
    ]))

  var rowFields: FieldList<NationalTransferFields.Row> { NationalTransferFields.row }
  /// One row for each year and taakveld.
  var rows: [NationalTransferFields.Row] {
    check.years.flatMap { year in year.fields.map { (year: year, field: $0) } }
  }
}
