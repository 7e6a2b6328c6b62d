import Overviews
import Pages
import Records

/// What is told of each figure.
enum FigureFields {
  /// A figure and where it stands.
  static let figure = FieldList<LinkedFigure>(figureFields)

  /// A figure, how it was estimated, and the amounts that are not shown because another document is newer.
  static let entry = FieldList<FigureEntry>(figureOfEntry + aboutEntry)

  private static let figureOfEntry: [Field<FigureEntry>] = figureFields.of { $0.linked }

  private static let aboutEntry: [Field<FigureEntry>] = [
    Field(
      "rekenregel", .init("hoe een schatting is gemaakt", "how an estimate was made"),
      .text { $0.estimate.map(FollowedMergersWording(language: .dutch).rule) }),
    Field(
      "andereOpgaven",
      .init(
        "bedragen die niet tellen omdat een ander document nieuwer is",
        "amounts that do not count because another document is newer"),
      .rows(figure) { $0.others }),
  ]

  /// A figure of a council, as a row of the table of all figures.
  static let council = FieldList<CouncilFigureRow>(
    figureFields.of { $0.figure },
    columns: """
      titel,systeemId,lijn,boekjaar,documentsoort,grootheid,bedrag,schatting,getoond,verdeelsleutel,\
      gemeente,bestand,regel,kolom,tekst,stuk,stukAdres,stukDatum,balansdatum,opmerking
      """,
    columnsOnly: [
      ArrangementFields.title.of { $0.item.overview.arrangement },
      ArrangementFields.id.of { $0.item.overview.arrangement },
      ArrangementFields.line { $0.item.overview.line },
      Field(
        "getoond", .init("gebruikt in het overzicht", "used in the overview"),
        .init(
          "of het overzicht dit bedrag telt; anders is een ander document nieuwer",
          "whether the overview counts the amount; if not another document is newer"),
        .flag { $0.isShown }),
      file.of { $0.figure },
    ])

  static let year = Field<LinkedFigure>(
    "boekjaar", .init("boekjaar", "budget year"),
    .init("het jaar waarover het bedrag gaat", "the year that the amount is about"),
    .year { $0.figure.year })
  static let kind = Field<LinkedFigure>(
    "documentsoort", .init("stuk", "statement"),
    .init("begroting, jaarrekening, …", "budget, accounts, … in Dutch"),
    .code(
      { $0.figure.documentKind.rawValue },
      word: { $0.figure.documentKind.name(in: $1) }))

  private static let quantity = Field<LinkedFigure>(
    "grootheid", .init("grootheid", "quantity"),
    .init(
      "wat het bedrag is: bijdrage, resultaat, …", "what the amount is: contribution, result, …"),
    .code({ $0.figure.quantity.rawValue }, word: { $0.figure.quantity.name(in: $1) }))
  private static let amount = Field<LinkedFigure>(
    "bedrag", .init("bedrag in euro's", "amount in euros"),
    .init("het bedrag in hele euro's", "the amount in whole euros"),
    .euros { $0.figure.amount })
  private static let isEstimate = Field<LinkedFigure>(
    "schatting", .init("schatting", "estimate"),
    .init("of de bron het bedrag een schatting noemt", "whether the source calls it an estimate"),
    .flag { $0.figure.isEstimate })
  private static let source = Field<LinkedFigure>(
    "bron",
    .init("nummer van het document waarin het staat", "number of the document in which it stands"),
    .integer { $0.document.number })
  private static let file = Field<LinkedFigure>(
    "bestand", .init("bestand", "file"),
    .init("bestand waarin het staat", "file in which it stands"),
    .text { $0.document.fileName })
  private static let component = Field<LinkedFigure>(
    "verdeelsleutel", .init("verdeelsleutel", "key"),
    .init(
      "het deel van de bijdrage, als die uit delen bestaat",
      "the part of the contribution, where it has parts"), .text { $0.figure.component })
  private static let municipality = Field<LinkedFigure>(
    "gemeente", .init("gemeente", "municipality"),
    .init("wie betaalt", "who pays"), .text { $0.figure.municipality?.name })
  private static let ground = Field<LinkedFigure>(
    "koppeling",
    .init(
      "waarom het bedrag bij deze regeling hoort", "why the amount belongs to the arrangement"),
    .text { $0.ground.rawValue })
  private static let line = Field<LinkedFigure>(
    "regel", .init("regel", "line of the file"),
    .init("regel van het bestand", "line of the file"), .integer { $0.figure.place.lineNumber })
  private static let column = Field<LinkedFigure>(
    "kolom", .init("kolom", "column"), .init("kolom van het bestand", "column of the file"),
    .text { $0.figure.place.column })
  private static let text = Field<LinkedFigure>(
    "tekst", .init("wat er staat", "as written"),
    .init("de cel zoals die er staat", "the cell as it is"),
    .text { $0.figure.place.text })
  private static let origin = Field<LinkedFigure>(
    "stuk", .init("overgenomen uit", "taken from"),
    .init("het stuk waaruit het bedrag is overgenomen", "the document it was taken from"),
    .text { $0.figure.origin.title })
  private static let originURL = Field<LinkedFigure>(
    "stukAdres", .init("adres", "address"),
    .init("adres van dat stuk", "address of that document"), .text { $0.figure.origin.url })
  private static let originDate = Field<LinkedFigure>(
    "stukDatum", .init("datum van dat stuk", "date of that document"),
    .init("datum van dat stuk", "date of that document"), .day { $0.figure.origin.date })
  private static let balanceDay = Field<LinkedFigure>(
    "balansdatum", .init("balansdatum", "balance date"),
    .init(
      "dag van de balans, als die niet de eerste of laatste dag van het jaar is",
      "day of the balance, where that is not the first or last day of the year"),
    .day { $0.figure.balanceDay })
  private static let remark = Field<LinkedFigure>(
    "opmerking", .init("opmerking", "remark"),
    .init("opmerking van wie het opschreef", "remark of who wrote it down"),
    .text { $0.figure.remark })

  private static let figureFields = [
    year, kind, quantity, amount, isEstimate, source, component, municipality, ground, line, column,
    text, origin, originURL, originDate, balanceDay, remark,
  ]
}

/// A figure of one of a council's arrangements.
struct CouncilFigureRow {
  let item: CouncilOverview.CouncilArrangement
  let figure: LinkedFigure
  /// Whether the overview uses it, and not that of a newer document.
  let isShown: Bool

  /// Every figure of a council's overview.
  static func all(_ overview: CouncilOverview) -> [CouncilFigureRow] {
    overview.arrangements.flatMap { item in
      FigureEntry.entries(
        of: item.overview.money, for: overview.municipality.id, with: item.money
      ).flatMap { entry in
        ([(entry.linked, true)] + entry.others.map { ($0, false) }).map { linked, isShown in
          CouncilFigureRow(
            item: item, figure: linked, isShown: isShown)
        }
      }
    }
  }
}
