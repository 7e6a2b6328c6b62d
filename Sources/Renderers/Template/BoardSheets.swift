package import Overviews
package import Pages
package import Records

/// A sheet on boards, leaving or classes to complete, as CSV.
package func renderBoardSheet(
  _ kind: BoardSheet, _ template: BudgetTemplate, _ presentation: Presentation
) -> String {
  kind.sheet(of: template).csv(raw: presentation.raw)
}

extension BoardSheet {
  /// The sheet of a workbook: what identifies a row is locked.
  func page(of template: BudgetTemplate) -> Workbook.Page {
    Workbook.Page(
      rawValue, sheet(of: template),
      entry: columns.reduce(into: [:]) { $0[$1.rawValue] = $1.entry(on: self) })
  }

  /// The rows and columns: for each arrangement that is asked about one row, or one for each participant.
  func sheet(of template: BudgetTemplate) -> Sheet {
    Sheet(
      columns: columns.map { Sheet.Column(title: $0.rawValue, key: $0.rawValue) },
      rows: self == .classRules ? rules(of: template) : facts(of: template))
  }

  /// A row for each arrangement that is asked about, or for each of its participants.
  private func facts(of template: BudgetTemplate) -> [[Sheet.Cell]] {
    template.asked.flatMap { item in
      let rows: [ArrangementOverview.Participant?] =
        self == .seats ? item.overview.participants : [nil]
      return rows.map { participant in
        columns.map { cell($0, template, item.overview, participant?.organisation) }
      }
    }
  }

  /// A row for each criterion, of which the council fills in the bound and the class.
  private func rules(of template: BudgetTemplate) -> [[Sheet.Cell]] {
    let municipality = template.overview.municipality
    return ClassRule.Criterion.allCases.map { criterion in
      columns.map { column in
        switch column {
        case .municipality: .text(municipality.name)
        case .municipalityCode: .text(municipality.code?.text)
        case .criterion: .text(criterion.rawValue)
        default: .text(nil)
        }
      }
    }
  }

  private func cell(
    _ column: BoardSheetColumn, _ template: BudgetTemplate, _ overview: ArrangementOverview,
    _ participant: Organisation?
  ) -> Sheet.Cell {
    let municipality = template.overview.municipality
    return switch column {
    case .municipality: .text(municipality.name)
    case .municipalityCode: .text((self == .seats ? participant : municipality)?.code?.text)
    case .arrangement: .text(overview.arrangement.shortTitle)
    case .systemID: .text(overview.arrangement.id.description)
    case .text: .text(overview.details.decisions.last)
    case .participant: .text(participant?.name)
    case .year: .year(template.year)
    default: .text(nil)
    }
  }

  /// The sheet that tells what the columns are.
  static func explanation(in language: Language) -> Workbook.Page {
    let rows = allCases.flatMap { sheet in
      sheet.columns.map { ExplainedColumn(sheet: sheet, column: $0) }
    }
    return Workbook.Page(
      language(TemplateSheet.boardExplanation.name),
      ExplainedColumn.fields.sheet(rows, in: language))
  }
}

/// A column of a sheet, to be explained.
private struct ExplainedColumn {
  let sheet: BoardSheet
  let column: BoardSheetColumn

  static let fields = FieldList<ExplainedColumn>(columns: [
    Field(
      "blad", .init("blad", "sheet"), .init("het blad", "the sheet"), .text { $0.sheet.rawValue }),
    Field(
      "kolom", .init("kolom", "column"), .init("de kolom", "the column"),
      .text { $0.column.rawValue }),
    Field(
      "betekenis", .init("wat erin staat", "what is in it"),
      .init("wat erin staat", "what is in it"), .words { $1($0.column.meaning(on: $0.sheet)) }),
  ])
}

extension BoardSheetColumn {
  /// What may be filled in; `nil` for what is filled in beforehand.
  fileprivate func entry(on sheet: BoardSheet) -> Workbook.Entry? {
    switch self {
    case .municipality, .municipalityCode, .arrangement, .systemID, .text, .participant, .year: nil
    case .seats, .votes, .totalVotes, .share, .perInhabitants, .minimum, .maximum, .notice, .years,
      .firstPercentage, .bound, .order:
      .number
    case .validFrom, .originDate: .day
    case .rounding: .words(VoteRule.Rounding.allCases.map(\.rawValue))
    case .criterion: .words(ClassRule.Criterion.allCases.map(\.rawValue))
    case .comparison: .words(ClassRule.Comparison.allCases.map(\.rawValue))
    case .declining: .words(["ja", "nee"])
    case .manner, .decision, .majority, .budgetMajority, .asOf, .rule, .effective, .basis,
      .classification, .supervision, .risk, .boardInterest, .financialInterest, .originTitle,
      .originURL, .remark:
      .anything
    }
  }

  fileprivate func meaning(on sheet: BoardSheet) -> BilingualText {
    switch self {
    case .municipality: .init("naam van de gemeente", "name of the municipality")
    case .municipalityCode:
      .init(
        "code van de gemeente; leeg bij een ander", "code of the municipality; empty for others")
    case .arrangement: .init("titel van de regeling", "title of the arrangement")
    case .systemID:
      .init("nummer van de versie van de regeling", "number of the arrangement's version")
    case .text:
      .init(
        "adres van de tekst die het register noemt; daar staan artikelen over bestuur en uittreden",
        "address of the text that the register has; its articles tell of the board and of leaving")
    case .participant: .init("wie meedoet", "who takes part")
    case .year: .init("het jaar van begroting of jaarstukken", "the year of budget or accounts")
    case .seats: .init("hoeveel leden hij aanwijst", "how many members it appoints")
    case .votes: .init("hoeveel stemmen die samen hebben", "how many votes these have together")
    case .totalVotes: .init("hoeveel stemmen er in totaal zijn", "how many votes there are in all")
    case .share:
      .init(
        "aandeel in de stemmen in procent, als de aantallen niet bekend zijn",
        "share of the votes in percent, where the numbers are not known")
    case .decision:
      .init(
        "voor welke besluiten het geldt, als stemmen per soort besluit verschillen",
        "for which decisions it holds, where votes differ by kind of decision")
    case .manner:
      sheet == .exits
        ? .init(
          "hoe de uittreedsom wordt bepaald: ab-stelt-plan-vast, aflopend, werkelijke-schade, vast-bedrag, geschil-gs",
          "how the sum is found, in Dutch words: ab-stelt-plan-vast, aflopend, werkelijke-schade, vast-bedrag, geschil-gs"
        )
        : .init(
          "hoe wordt gestemd: een-per-lid, gewogen-inwoners",
          "how votes are given, in Dutch words: een-per-lid, gewogen-inwoners")
    case .majority:
      .init(
        "welke meerderheid: gewoon, twee derde, unaniem, 95 stemmen; “A en B samen veto” mag erbij",
        "which majority, in Dutch words: gewoon, twee derde, unaniem, 95 stemmen; “A en B samen veto” may follow"
      )
    case .budgetMajority:
      .init("welke meerderheid voor de begroting", "which majority for the budget")
    case .validFrom: .init("vanaf welke dag het geldt", "from which day on it holds")
    case .asOf:
      .init("op welke dag of in welk jaar het zo was", "on which day or in which year it was so")
    case .rule: .init("de regel in woorden", "the rule in words")
    case .perInhabitants: .init("een stem per zoveel inwoners", "one vote for so many inhabitants")
    case .rounding:
      .init("hoe een deel van een stem wordt afgerond", "how part of a vote is rounded")
    case .minimum: .init("ten minste zoveel stemmen", "at least so many votes")
    case .maximum: .init("ten hoogste zoveel stemmen", "at most so many votes")
    case .notice: .init("opzegtermijn in maanden", "notice in months")
    case .effective:
      .init(
        "wanneer uittreden ingaat, zoals 1 januari", "when leaving takes effect, such as 1 January")
    case .years: .init("over hoeveel jaar wordt gerekend", "over how many years is counted")
    case .firstPercentage:
      .init(
        "welk deel van de bijdrage in het eerste jaar, in procent",
        "which part of the contribution in the first year, in percent")
    case .declining: .init("of dat deel elk jaar daalt", "whether that part falls every year")
    case .basis: .init("waarvan de som wordt genomen", "what the sum is taken of")
    case .criterion:
      .init(
        "waarnaar wordt gekeken; een criterium mag vaker voorkomen",
        "what is looked at; a criterion may occur more than once")
    case .comparison:
      .init(
        "ten minste (de grens en erboven) of minder dan (eronder)",
        "in Dutch words: ten minste (the bound and above) or minder dan (below)")
    case .bound:
      .init(
        "de grens: in euro’s, procent of een aantal signalen; leeg doet niet mee",
        "the bound: in euros, percent or a number of signals; empty does not count")
    case .order:
      .init("hoe zwaar de klasse is: 1 is de lichtste", "how heavy the class is: 1 is the lightest")
    case .classification: .init("klasse volgens de eigen nota", "class by the council's memorandum")
    case .supervision:
      .init("pakket van toezicht dat daarbij hoort", "package of supervision that goes with it")
    case .risk: .init("het risico zoals het nu is", "the risk as it is now")
    case .boardInterest: .init("bestuurlijk belang", "interest on the board")
    case .financialInterest: .init("financieel belang", "financial interest")
    case .originTitle: .init("het stuk waaruit het komt", "the document it comes from")
    case .originURL: .init("adres van dat stuk", "address of that document")
    case .originDate: .init("datum van dat stuk", "date of that document")
    case .remark: .init("opmerking", "remark")
    }
  }
}
