import Overviews
import Pages
import Records

/// A signal, the keeper whose it is to mend, and the documents of the answer.
struct SignalRow {
  let signal: Signal
  let documents: [Document]

  /// The signals of an answer.
  static func all(_ signals: [Signal], _ documents: [Document]) -> [SignalRow] {
    signals.map { SignalRow(signal: $0, documents: documents) }
  }

  /// The file in which what is doubtful stands, where it is among the documents.
  fileprivate var file: String? {
    documents.first { $0.id == signal.source?.document }?.fileName
  }
}

/// What is told of each signal.
enum SignalFields {
  /// A signal of an overview.
  static let signal = FieldList<SignalRow>(own)

  /// A signal of a check of the register: it may be about anyone.
  static let found = FieldList<SignalRow>(
    own + [
      Field(
        "bronhouder", .init("wie het register bijhoudt", "who keeps the register"),
        .object(OrganisationFields.fullMention) { $0.signal.keeper }),
      Field(
        "gevallen", .init("betrokken nummers", "numbers involved"),
        .init("nummers van wat er samen vreemd is", "numbers of what is odd together"),
        .texts { $0.signal.cases.map(\.description) }),
      Field(
        "gemeente", .init("gemeente", "municipality"),
        .init("de gemeente waarover het gaat", "the municipality that it is about"),
        .text { $0.signal.council?.name }),
    ],
    columns: """
      bronhouder,bronhouderSysteemId,ernst,code,titel,regeling,gemeente,tekst,vraag,grondslag,gevallen,\
      bestand,regel
      """,
    columnsOnly: [
      Field(
        "bronhouder", .init("bronhouder", "keeper"),
        .init("wie het register bijhoudt", "who keeps the register"),
        .text { $0.signal.keeper?.name }),
      Field(
        "bronhouderSysteemId", .init("nummer van de bronhouder", "number of the keeper"),
        .init("nummer van de bronhouder", "number of the keeper"),
        .text { $0.signal.keeper?.id.description }),
      ArrangementFields.title.of { $0.signal.arrangement },
      Field(
        "bestand", .init("bestand", "file"),
        .init("bestand waarin het staat", "file in which it stands"), .text { $0.file }),
      Field(
        "regel", .init("regel", "line"),
        .init("regel van dat bestand", "line of that file"),
        .integer { $0.file == nil ? nil : $0.signal.source?.line }),
    ])

  /// The codes of the signals of a row, each once, in the order of the signals.
  static func codes<Row>(_ signals: @escaping @Sendable (Row) -> [Signal]) -> Field<Row> {
    Field(
      "signalen", .init("signalen", "signals"),
      .init("codes van de signalen, elk een keer", "codes of the signals, each once"),
      .texts { signals($0).codes })
  }

  /// How many signals there are of each severity.
  static func counts<Row>(_ signals: @escaping @Sendable (Row) -> [Signal]) -> Field<Row> {
    Field(
      "aantalSignalen",
      .init(
        "hoeveel signalen er zijn van elke ernst", "how many signals there are of each severity"),
      .counts { row in
        signals(row).countPerSeverity.map { (code: $0.0.rawValue, count: $0.1) }
      })
  }

  /// The member `signalen` of an answer.
  static func member<Answer>(
    _ rows: @escaping @Sendable (Answer) -> [SignalRow]
  ) -> Field<Answer> {
    Field(
      "signalen", .init("wat fout of twijfelachtig is", "what is wrong or doubtful"),
      .rows(signal) { rows($0) })
  }

  private static let own: [Field<SignalRow>] = [
    Field(
      "code", .init("code", "code"), .init("soort signaal", "kind of signal"),
      .text { $0.signal.kind.code }),
    Field(
      "ernst", .init("ernst", "severity"), .init("hoe zwaar het weegt", "how much it weighs"),
      .code({ $0.signal.kind.severity.rawValue }, word: { $0.signal.kind.severity.name(in: $1) })),
    ArrangementFields.id.of { $0.signal.arrangement }
      .named("regeling", .init("systeemId", "systeemId")),
    Field(
      "tekst", .init("wat er is", "what it is"), .init("wat er is", "what it is"),
      .words { $1.plain($0.signal.text) }),
    Field(
      "grondslag", .init("grondslag", "basis"),
      .init("waarop het signaal berust", "what the signal rests on"),
      .words { $1($0.signal.kind.basis) }),
    Field(
      "bron",
      .init(
        "nummer van het document waarin het staat", "number of the document in which it stands"),
      .integer { row in
        row.signal.source.flatMap { FigureSources.number(of: $0.document, in: row.documents) }
      }),
    Field(
      "regel", .init("regel van dat document", "line of that document"),
      .integer { $0.signal.source?.line }),
    Field(
      "vraag", .init("wat te doen", "what to do"),
      .init("wat te vragen of te doen", "what to ask or to do"),
      .words { $1($0.signal.kind.advice) }),
  ]
}

extension RegisterCheckAnswer {
  static let shape = AnswerShape<RegisterCheckAnswer>.object(
    FieldList([
      Field(
        "aantallen",
        .init("hoeveel signalen er zijn van elke soort", "how many signals of each kind"),
        .counts { answer in answer.check.counts.map { (code: $0.0.code, count: $0.1) } }),
      Field(
        "signalen", .init("de signalen, de zwaarste eerst", "the signals, the heaviest first"),
        .rows(SignalFields.found) { SignalRow.all($0.check.signals, $0.check.documents) }),
      .day { $0.check.day },
      DocumentFields.member { $0.check.documents },
    ]))

  var documents: [Document] { check.documents }
  var rowFields: FieldList<SignalRow> { SignalFields.found }
  /// A list to repair by: one row for each signal, those of one keeper together.
  var rows: [SignalRow] {
    check.byKeeper.flatMap { SignalRow.all($0.signals, check.documents) }
  }
}
