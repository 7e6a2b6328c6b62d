package import Overviews
package import Pages
import Records

/// The sheet for the council clerk to complete, as a workbook: what identifies a row is locked, words are
/// chosen, days and amounts are checked; other sheets explain the columns, give an example and name what is not
/// asked.
///
/// The headings are the same in both languages, so that the workbook can be read back. Explanation and
/// example stand on their side, column by column, so that nothing takes them for filled-in rows.
package func templateWorkbook(
  _ template: BudgetTemplate, _ presentation: Presentation
) -> Workbook {
  let language = presentation.language
  let overview = template.overview
  let entry = TemplateColumn.allCases.reduce(into: [String: Workbook.Entry]()) {
    $0[$1.rawValue] = $1.entry
  }
  let leftOut = Workbook.Page(
    language(TemplateSheet.leftOut.name), leftOutFields.sheet(template.leftOut, in: language))
  return Workbook(
    title: language(
      "\(overview.municipality.name): invulblad \(template.year)",
      "\(overview.municipality.name): sheet to complete for \(template.year)"),
    day: overview.standing.documents.map(\.date).max(), isRaw: presentation.raw,
    sheets: [
      Workbook.Page(
        language(TemplateSheet.entry.name), templateSheet(template), entry: entry,
        closed: closedCells(of: template)),
      Workbook.Page(
        language(TemplateSheet.explanation.name),
        TemplateColumn.explanation.sheet(TemplateColumn.allCases, in: language)),
      Workbook.Page(
        language(TemplateSheet.example.name),
        TemplateColumn.example.sheet(TemplateColumn.allCases, in: language)),
    ]
      + BoardSheet.allCases.map { $0.page(of: template) } + [BoardSheet.explanation(in: language)]
      + (template.leftOut.isEmpty ? [] : [leftOut]))
}

/// The cells that a row takes nothing in: a framework letter has no figures.
private func closedCells(of template: BudgetTemplate) -> [Int: Set<String>] {
  let figures = Set(TemplateColumn.allCases.filter(\.isOfStatement).map(\.rawValue))
  let documents = template.asked.flatMap { _ in TemplateDocument.allCases }
  return documents.enumerated().reduce(into: [:]) { closed, row in
    if row.element == .frameworks { closed[row.offset] = figures }
  }
}

private let leftOutFields = FieldList<BudgetTemplate.LeftOut>(columns: [
  Field(
    "regeling", .init("regeling", "arrangement"), .init("de regeling", "the arrangement"),
    .text { $0.arrangement.shortTitle }),
  Field(
    "reden", .init("waarom niet gevraagd", "why it is not asked about"),
    .init("waarom de regeling niet gevraagd wordt", "why the arrangement is not asked about"),
    .words { $1($0.reason) }),
])

extension TemplateColumn {
  /// What may be filled in; `nil` for what is filled in beforehand.
  fileprivate var entry: Workbook.Entry? {
    switch self {
    case .municipality, .municipalityCode, .systemID, .arrangement, .year, .document: nil
    case .contribution, .equityAtStart, .equityAtEnd, .debtAtStart, .debtAtEnd, .result: .number
    case .seats, .votes, .totalVotes: .number
    case .sent, .received, .councilMeeting, .viewSent, .boardMeeting, .answered, .originDate: .day
    case .view: .words(Self.decisions)
    case .component, .interestAtStart, .interestAtEnd, .risk, .originTitle, .originURL, .remark:
      .anything
    }
  }

  /// Whether it tells what a budget or accounts say.
  fileprivate var isOfStatement: Bool {
    switch self {
    case .contribution, .component, .equityAtStart, .equityAtEnd, .debtAtStart, .debtAtEnd,
      .result, .interestAtStart, .interestAtEnd, .risk:
      true
    default: false
    }
  }

  /// Whether it tells of seats and votes.
  private var isOfBoard: Bool {
    switch self {
    case .seats, .votes, .totalVotes: true
    default: false
    }
  }

  /// The decisions of a council that can be chosen.
  private static let decisions = [
    CouncilView.Status.noView, .submitted, .notApplicable,
  ].map(\.rawValue)

  /// The explanation: a row for each column.
  fileprivate static let explanation = FieldList<TemplateColumn>(columns: [
    name,
    Field(
      "betekenis", .init("wat erin staat", "what is in it"),
      .init("wat erin staat", "what is in it"), .words { $1($0.meaning) }),
    Field(
      "invullen", .init("hoe in te vullen", "how to fill it in"),
      .init("hoe in te vullen", "how to fill it in"), .words { $0.manner(in: $1) }),
  ])

  /// The example: a row for each column, with what a budget and accounts could have.
  fileprivate static let example = FieldList<TemplateColumn>(columns: [
    name,
    Field(
      "begroting", .init("bij een begroting", "of a budget"),
      .init("wat er bij een begroting kan staan", "what could stand there of a budget"),
      .text { $0.examples.budget }),
    Field(
      "jaarrekening", .init("bij een jaarrekening", "of accounts"),
      .init("wat er bij een jaarrekening kan staan", "what could stand there of accounts"),
      .text { $0.examples.accounts }),
  ])

  private static let name = Field<TemplateColumn>(
    "kolom", .init("kolom", "column"), .init("de kolom", "the column"), .text { $0.rawValue })

  private func manner(in language: Language) -> String {
    let elsewhere =
      isOfStatement ? language("; niet bij een kadernota", "; not for a kadernota") : ""
    return switch entry {
    case nil:
      language(
        "staat er al; laat het zo. De beveiliging heeft geen wachtwoord.",
        "is there already; leave it so. The protection has no password.")
    case .number:
      (isOfBoard
        ? language("een geheel getal", "a whole number")
        : language("een bedrag in hele euro's", "an amount in whole euros")) + elsewhere
    case .day: language("een datum", "a date")
    case .words(let words):
      language("kies uit: ", "choose from: ") + words.joined(separator: "; ")
    case .anything: language("tekst", "text") + elsewhere
    }
  }

  private var meaning: BilingualText {
    switch self {
    case .municipality: .init("naam van de gemeente", "name of the municipality")
    case .municipalityCode: .init("code van de gemeente", "code of the municipality")
    case .systemID:
      .init("nummer van de versie van de regeling", "number of the arrangement's version")
    case .arrangement: .init("titel van de regeling", "title of the arrangement")
    case .year: .init("het boekjaar", "the budget year")
    case .document: .init("het stuk waarover de rij gaat", "the document that the row is about")
    case .contribution: .init("bijdrage van de gemeente", "contribution of the municipality")
    case .component:
      .init(
        "de verdeelsleutel, als de bijdrage uit delen bestaat: hef de beveiliging op en kopieer de rij voor "
          + "elk deel",
        "the key, where the contribution has parts: lift the protection and copy the row for each part"
      )
    case .equityAtStart: .init("eigen vermogen op 1 januari", "equity on 1 January")
    case .equityAtEnd: .init("eigen vermogen op 31 december", "equity on 31 December")
    case .debtAtStart: .init("vreemd vermogen op 1 januari", "debt on 1 January")
    case .debtAtEnd: .init("vreemd vermogen op 31 december", "debt on 31 December")
    case .result:
      .init("resultaat; negatief bij een tekort", "result; negative for a deficit")
    case .interestAtStart:
      .init(
        "belang van de gemeente op 1 januari, in woorden (BBV art. 15 lid 2 onder b)",
        "interest of the municipality on 1 January, in words (BBV art. 15(2)(b))")
    case .interestAtEnd:
      .init(
        "belang van de gemeente op 31 december, in woorden",
        "interest of the municipality on 31 December, in words")
    case .risk:
      .init(
        "de risico's voor de gemeente, in woorden (BBV art. 15 lid 2 onder e)",
        "the risks for the municipality, in words (BBV art. 15(2)(e))")
    case .seats:
      .init(
        "hoeveel leden van het algemeen bestuur de gemeente aanwijst",
        "how many members of the general board the municipality appoints")
    case .votes:
      .init("hoeveel stemmen die samen hebben", "how many votes these have together")
    case .totalVotes:
      .init("hoeveel stemmen alle leden samen hebben", "how many votes all members have together")
    case .sent: .init("dag waarop het stuk is verzonden", "day on which the document was sent")
    case .received: .init("dag waarop de raad het ontving", "day on which the council received it")
    case .councilMeeting: .init("dag van de raadsvergadering", "day of the council meeting")
    case .view: .init("wat de raad besloot", "what the council decided")
    case .viewSent: .init("dag waarop de zienswijze wegging", "day on which the view was sent")
    case .boardMeeting: .init("dag waarop het bestuur besluit", "day on which the board decides")
    case .answered: .init("dag waarop het antwoord kwam", "day on which the answer came")
    case .originTitle: .init("het stuk waaruit de bedragen komen", "the document they come from")
    case .originURL: .init("adres van dat stuk", "address of that document")
    case .originDate: .init("datum van dat stuk", "date of that document")
    case .remark: .init("opmerking", "remark")
    }
  }

  private var examples: (budget: String?, accounts: String?) {
    switch self {
    case .municipality: ("Gemeente Voorbeeld", "Gemeente Voorbeeld")
    case .municipalityCode: ("GM9999", "GM9999")
    case .systemID: ("12345678", "12345678")
    case .arrangement: ("Omgevingsdienst Voorbeeld", "Omgevingsdienst Voorbeeld")
    case .year: ("2027", "2025")
    case .document:
      (TemplateDocument.budget.rawValue, TemplateDocument.accounts.rawValue)
    case .contribution: ("1250000", "1187500")
    case .equityAtStart: ("410000", "398000")
    case .equityAtEnd: ("415000", "410000")
    case .debtAtStart: ("2300000", "2450000")
    case .debtAtEnd: ("2150000", "2300000")
    case .result: ("5000", "-12000")
    case .interestAtStart, .interestAtEnd:
      ("8 % van de stemmen in het algemeen bestuur", "8 % van de stemmen in het algemeen bestuur")
    case .risk: ("De gemeente staat garant voor leningen van € 2,3 miljoen.", nil)
    case .seats: ("2", "2")
    case .votes: ("4", "4")
    case .totalVotes: ("48", "48")
    case .sent: ("2026-04-10", nil)
    case .received: ("2026-04-13", "2026-04-13")
    case .councilMeeting: ("2026-06-18", nil)
    case .view: (CouncilView.Status.submitted.rawValue, nil)
    case .viewSent: ("2026-06-19", nil)
    case .boardMeeting: ("2026-07-06", "2026-07-06")
    case .answered: ("2026-07-20", nil)
    case .originTitle: ("Ontwerpbegroting 2027", "Jaarstukken 2025")
    case .originDate: ("2026-04-01", "2026-03-20")
    case .component, .originURL, .remark: (nil, nil)
    }
  }
}
