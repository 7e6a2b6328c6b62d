import Overviews
import Pages
import Records

/// What the council itself pays, now and before, and how the body is doing: no figure of another council.
struct CoverSheetMoney {
  let sheet: BudgetCoverSheet
  let language: Language

  private var entry: CouncilMoney.Entry { sheet.participation.money }
  private var table: ContributionTable {
    ContributionTable(entry: entry, municipality: sheet.council.municipality, language: language)
  }

  /// How many statements are told at most.
  private static let statementsShown = 4

  /// The newest contributions of years until that of the sheet.
  private var totals: [ContributionSeries.Total] {
    Array(
      entry.contributions.totals.filter { $0.year <= sheet.year && $0.sum != nil }
        .suffix(Self.statementsShown))
  }

  /// What the council pays, the newest year last.
  var contributions: [Block] {
    guard !totals.isEmpty else { return [] }
    return [
      .table(
        Table(
          language("Onze bijdrage, in euro’s", "Our contribution, in euros"), totals,
          [
            .own(language("Stuk", "Statement")) {
              .text($0.documentKind.name(of: $0.year, in: language).capitalisedFirst)
            },
            .own(language("Wij betalen", "We pay"), isNumeric: true) {
              language.cell($0.sum) + .text(isPart($0) ? language(" (deel)", " (part)") : nil)
            },
            .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
              .text(table.perInhabitant($0))
            },
            .own(
              language("Tegenover een jaar eerder", "Compared with a year earlier"), isNumeric: true
            ) { .text(table.change($0)) },
          ]))
    ] + parts + newestIsOlder
  }

  /// That some of the contributions are only a part.
  private var parts: [Block] {
    guard totals.contains(where: isPart) else { return [] }
    return [
      .paragraph(
        language(
          "‘Deel’: dit is misschien niet de hele bijdrage; elders staan meer onderdelen. Zie de bijlage.",
          "‘Part’: this may not be the whole contribution; elsewhere there are more parts. See the annex."
        ))
    ]
  }

  /// That the newest contribution is not of the year of the sheet.
  private var newestIsOlder: [Block] {
    guard let newest = totals.last?.year, newest < sheet.year else { return [] }
    return [
      .paragraph(
        language(
          "Ons bedrag voor \(sheet.year) is nog niet bekend. Vul het in: € ….",
          "Our amount for \(sheet.year) is not known yet. Fill it in: € …."))
    ]
  }

  /// The newest contribution of which the year before is known too: whole, where there is one.
  var changed: ContributionSeries.Total? {
    totals.last { entry.contributions.change(of: $0)?.isWhole == true }
      ?? totals.last { entry.contributions.change(of: $0) != nil }
  }

  /// Whether another year or statement has parts that a contribution lacks, so that it may not be the whole.
  private func isPart(_ total: ContributionSeries.Total) -> Bool {
    !entry.contributions.missingParts(of: total).isEmpty
  }

  /// How the newest contribution differs from the year before, with room for the reason, which no document that
  /// was read tells.
  var change: [Block] {
    guard let total = changed, let change = entry.contributions.change(of: total),
      let difference = change.difference
    else { return [] }
    let statement = total.documentKind.name(of: total.year, in: language)
    let size = language.spokenEuros(
      difference.amount < 0 ? difference.multiplied(by: -1) ?? difference : difference)
    let rate = change.rate.map { " (\(language.signed($0)))" } ?? ""
    let sentence =
      switch difference.amount {
      case 0:
        language(
          "In de \(statement) is het evenveel als een jaar eerder.",
          "In the \(statement) it is as much as a year earlier.")
      case 1...:
        language(
          "In de \(statement) is dat \(size) meer dan een jaar eerder\(rate).",
          "In the \(statement) that is \(size) more than a year earlier\(rate).")
      default:
        language(
          "In de \(statement) is dat \(size) minder dan een jaar eerder\(rate).",
          "In the \(statement) that is \(size) less than a year earlier\(rate).")
      }
    let part =
      change.isWhole
      ? ""
      : language(
        " Dit gaat alleen over wat in beide jaren bekend is.",
        " This is of what is known in both years alone.")
    return [
      .paragraph(sentence + part),
      .facts([
        Fact(
          language("De reden", "The reason"),
          language(
            "… (neem over uit de toelichting op de ontwerpbegroting)",
            "… (take it from the explanation of the draft budget)"))
      ]),
    ]
  }

  /// How the body is doing by its newest statements until the year of the sheet.
  var health: [Block] {
    let statements = entry.statements.filter { statement in
      statement.year <= sheet.year
        && [.equityAtEnd, .debtAtEnd, .result].contains { statement[$0] != nil }
    }.suffix(Self.statementsShown - 1)
    guard !statements.isEmpty else { return [] }
    func figure(_ title: String, _ quantity: Quantity) -> PageColumn<ArrangementStatement> {
      .own(title, isNumeric: true) { language.cell($0[quantity]?.shown.figure) }
    }
    return [
      .table(
        Table(
          language("De organisatie zelf, in euro’s", "The body itself, in euros"), statements,
          [
            .own(language("Stuk", "Statement")) {
              .text($0.documentKind.name(of: $0.year, in: language).capitalisedFirst)
            },
            figure(language("Eigen vermogen", "Equity"), .equityAtEnd),
            figure(language("Schuld", "Debt"), .debtAtEnd),
            .own(language("Solvabiliteit", "Solvency"), isNumeric: true) {
              .text($0.solvency.map(language.rate))
            },
            figure(language("Resultaat", "Result"), .result),
          ]))
    ]
  }

  /// The newest words on risks, of a year that is not later than that of the sheet.
  var risk: [Block] {
    let known = sheet.arrangement.notes(of: sheet.council.municipality)
      .filter { $0.subject == .risk && $0.year <= sheet.year }
    guard
      let note = known.max(by: { ($0.year, $1.documentKind.rank) < ($1.year, $0.documentKind.rank) }
      )
    else { return classes }
    let statement = note.documentKind.name(of: note.year, in: language)
    return [
      .paragraph(
        language(
          "De risico’s, volgens het invulblad bij de \(statement):",
          "The risks, by the template on the \(statement):")),
      .verbatim([note.text]),
      .paragraph([
        .text(language("Bron ", "Source ")),
        .section(label: String(note.source.document.number), anchor: Section.anchorOfSources),
        .text(language(", regel \(note.source.lineNumber).", ", line \(note.source.lineNumber).")),
      ]),
    ] + classes
  }

  /// How the council classes the arrangement; nothing where no document tells.
  private var classes: [Block] {
    let own = ClassWording(language: language).own(
      sheet.arrangement.riskClass(of: sheet.council.municipality, on: sheet.council.day))
    return own.map { phrase in
      .paragraph(
        [.text(language("Volgens onze raad: ", "By our council: "))] + phrase + [.text(".")])
    }
  }
}
