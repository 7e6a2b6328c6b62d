import Overviews
import Pages
import Records

/// What is told of each signal.
enum SignalFields {
  /// A signal of an overview.
  static let signal = FieldList<Signal>(own)

  /// A signal of a check of the register: it may be about anyone.
  static let found = FieldList<Signal>(
    own + [
      Field(
        "bronhouder", .init("wie het register bijhoudt", "who keeps the register"),
        .object(OrganisationFields.fullMention) { $0.keeper }),
      Field(
        "betreft", .init("betreft", "about"),
        .init(
          "het register, of cijfers die zijn ingelezen", "the register, or figures that were read"),
        .code(
          { $0.kind.subject.rawValue }, word: { $0.kind.subject.name(in: $1) })),
      Field(
        "gevallen", .init("betrokken nummers", "numbers involved"),
        .init("nummers van wat er samen vreemd is", "numbers of what is odd together"),
        .texts { $0.cases.map(\.description) }),
      Field(
        "gemeente", .init("gemeente", "municipality"),
        .init("de gemeente waarover het gaat", "the municipality that it is about"),
        .text { $0.council?.name }),
    ],
    columns: """
      bronhouder,bronhouderSysteemId,ernst,code,titel,regeling,gemeente,tekst,vraag,grondslag,gevallen,\
      bestand,regel,betreft
      """,
    columnsOnly: [
      Field(
        "bronhouder", .init("bronhouder", "keeper"),
        .init("wie het register bijhoudt", "who keeps the register"),
        .text { $0.repairer?.name }),
      Field(
        "bronhouderSysteemId", .init("nummer van de bronhouder", "number of the keeper"),
        .init("nummer van de bronhouder", "number of the keeper"),
        .text { $0.repairer?.id.description }),
      ArrangementFields.title.of { $0.arrangement },
      Field(
        "bestand", .init("bestand", "file"),
        .init("bestand waarin het staat", "file in which it stands"),
        .text { $0.source?.document.fileName }),
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
    _ rows: @escaping @Sendable (Answer) -> [Signal]
  ) -> Field<Answer> {
    Field(
      "signalen", .init("wat fout of twijfelachtig is", "what is wrong or doubtful"),
      .rows(signal) { rows($0) })
  }

  private static let own: [Field<Signal>] = [
    Field(
      "code", .init("code", "code"), .init("soort signaal", "kind of signal"),
      .text { $0.kind.code }),
    Field(
      "ernst", .init("ernst", "severity"), .init("hoe zwaar het weegt", "how much it weighs"),
      .code({ $0.kind.severity.rawValue }, word: { $0.kind.severity.name(in: $1) })),
    ArrangementFields.id.of { $0.arrangement }
      .named("regeling", .init("systeemId", "systeemId")),
    Field(
      "tekst", .init("wat er is", "what it is"), .init("wat er is", "what it is"),
      .words { $1($0.text) }),
    Field(
      "grondslag", .init("grondslag", "basis"),
      .init("waarop het signaal berust", "what the signal rests on"),
      .words { $1($0.kind.basis) }),
    Field(
      "bron",
      .init(
        "nummer van het document waarin het staat", "number of the document in which it stands"),
      .integer { $0.source?.document.number }),
    Field(
      "regel", .init("regel", "line"), .init("regel van dat document", "line of that document"),
      .integer { $0.source?.lineNumber }),
    Field(
      "vraag", .init("wat te doen", "what to do"),
      .init("wat te vragen of te doen", "what to ask or to do"),
      .words { $1($0.kind.advice) }),
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
        .rows(SignalFields.found) { $0.check.signals }),
      .day { $0.check.day },
    ]))

  var rowFields: FieldList<Signal> { SignalFields.found }
  /// A list to repair by: one row for each signal, those of one keeper together.
  var rows: [Signal] {
    check.byKeeper.flatMap(\.signals)
  }
}

extension Signal {
  /// The keeper who can mend it: that of the record, where the signal is about the register.
  fileprivate var repairer: OrganisationReference? { kind.subject == .register ? keeper : nil }
}
