import Overviews
import Records

/// The part of a council's overview on money: what it pays, how the arrangements are doing, and what
/// is not known.
struct CouncilMoneySection {
  let money: CouncilMoney
  let day: Day
  let documents: [Document]
  let language: Language

  private var name: String { money.municipality.name }
  private var statements: StatementTable { StatementTable(language: language) }

  /// The section; none when no figure is known.
  var sections: [Section] {
    guard let year = money.year, !money.isEmpty || !money.transferChecks.isEmpty else { return [] }
    var blocks = totals(year).map { Block.paragraph($0) }
    blocks += contributionTable(year) + healthTable(year) + development
    let check = TransferCheckWording(municipality: name, documents: documents, language: language)
    return [
      Section(
        title: language("Wat betalen wij?", "What do we pay?"), anchor: "geld", blocks: blocks,
        subsections: check.sections(money.transferChecks) + missing(year)
          + money.lines.filter { !$0.money.isEmpty }.map(subsection))
    ]
  }

  // MARK: The year in focus

  private func totals(_ year: Int) -> [Phrase] {
    let totals = money.totals.filter { $0.year == year }
    guard !totals.isEmpty else {
      return [
        .text(
          language(
            "Over \(year) is van geen van de regelingen bekend wat \(name) betaalt.",
            "For \(year) it is not known of any arrangement what \(name) pays."))
      ]
    }
    return totals.map { sentence($0) + perInhabitant($0) + change($0) }
  }

  private func sentence(_ total: CouncilMoney.Total) -> Phrase {
    let statement = total.documentKind.name(of: total.year, in: language)
    let known = language.number(total.arrangementCount)
    let all = language.count(money.lines.count, .arrangement)
    guard let amount = total.amount else { return [] }
    return [
      .text(
        language(
          "Volgens de \(statement): \(name) betaalt samen ",
          "By the \(statement): \(name) pays together ")),
      language.amount(amount),
      .text(
        language(
          ", voor zover bekend: een cijfer is er bij \(known) van de \(all).",
          ", as far as known: there is a figure for \(known) of the \(all).")),
    ]
  }

  private func perInhabitant(_ total: CouncilMoney.Total) -> Phrase {
    guard let amount = total.perInhabitant else { return [] }
    let euros = language.euros(cents: amount.cents)
    let headcount = language.headcount(amount.headcount)
    return .text(
      language(
        " Dat is \(euros) per inwoner (\(headcount)).",
        " That is \(euros) per inhabitant (\(headcount))."))
  }

  private func change(_ total: CouncilMoney.Total) -> Phrase {
    guard let change = total.change else { return [] }
    let earlier = String(change.earlierYear)
    let count = language.count(change.arrangementCount, .arrangement)
    let rate = change.rate.map { " (\(language.signed($0)))" } ?? ""
    return [
      .text(
        language(
          " Vergeleken met \(earlier), over wat in beide jaren bekend is (\(count)): van ",
          " Compared with \(earlier), over what is known in both years (\(count)): from ")),
      language.amount(change.before), .text(language(" naar ", " to ")),
      language.amount(change.after), .text(rate + "."),
    ]
  }

  private func contributionTable(_ year: Int) -> [Block] {
    let lines = money.lines.filter { line in
      line.contributions.totals.contains { $0.year == year }
    }
    guard !lines.isEmpty else { return [] }
    let kinds = FigureDocumentKind.allCases.filter { kind in
      lines.contains { $0.contributions.total(year, kind) != nil }
    }
    let columns =
      [.init(title: language("Regeling", "Arrangement"))]
      + kinds.map {
        Table.Column(
          title: $0.name(of: year, in: language).capitalisedFirst, isNumeric: true)
      } + [
        .init(
          title: language("Begroting en rekening", "Budget and accounts"), isNumeric: true),
        .init(title: language("Tegenover \(year - 1)", "Against \(year - 1)"), isNumeric: true),
        .init(title: language("Per inwoner", "Per inhabitant"), isNumeric: true),
        .init(title: language("Aandeel", "Share"), isNumeric: true),
      ]
    return [
      .table(
        Table(
          caption: language(
            "Wat \(name) over \(year) betaalt, in euro's; verandering, bedrag per inwoner en "
              + "aandeel volgens het eerste stuk in de rij",
            "What \(name) pays for \(year), in euros; change, amount per inhabitant and share by the "
              + "first statement in the row"), columns: columns,
          rows: lines.map { row($0, year, kinds) }))
    ]
  }

  private func row(
    _ line: CouncilMoney.Line, _ year: Int, _ kinds: [FigureDocumentKind]
  ) -> [Phrase] {
    let table = contributions(line)
    let totals = kinds.map { line.contributions.total(year, $0) }
    let first = totals.lazy.compactMap(\.self).first
    let standing = first.flatMap { line.money.standing(of: money.municipality, in: $0) }
    return [title(line)] + totals.map { language.cell($0?.sum) } + [
      .text(budgetAgainstAccounts(line, year)), .text(first.flatMap(table.change)),
      .text(first.flatMap(table.perInhabitant)), .text(standing?.share.map(language.rate)),
    ]
  }

  /// How the accounts differ from the budget, over the parts that both have.
  private func budgetAgainstAccounts(_ line: CouncilMoney.Line, _ year: Int) -> String? {
    guard let budget = line.contributions.total(year, .budget),
      let change = line.contributions.total(year, .accounts)?.change(from: budget)
    else { return nil }
    let text = language.change(change.difference, change.rate)
    return change.isWhole ? text : text.map { language("deel: \($0)", "part: \($0)") }
  }

  private func healthTable(_ year: Int) -> [Block] {
    let rows = money.lines.flatMap { line in
      line.statements.filter { $0.year == year }.map { statement in
        [title(line), [.text(statement.documentKind.name(in: language))]]
          + statements.cells(statement)
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: language(
            "Hoe de regelingen er in \(year) voor staan, in euro's",
            "How the arrangements are doing in \(year), in euros"),
          columns: [
            .init(title: language("Regeling", "Arrangement")),
            .init(title: language("Stuk", "Statement")),
          ] + statements.columns, rows: rows)), statements.explanation,
    ]
  }

  // MARK: All years

  private var development: [Block] {
    guard Set(money.totals.map(\.year)).count > 1 else { return [] }
    return [
      .table(
        Table(
          caption: language(
            "Alle jaren, in euro's. Het aantal regelingen met een cijfer verschilt: vergelijk de "
              + "totalen niet zonder de laatste kolom.",
            "All years, in euros. The number of arrangements with a figure differs: do not compare "
              + "totals without the last column."),
          columns: [
            .init(title: language("Stuk", "Statement")),
            .init(title: language("Totaal", "Total"), isNumeric: true),
            .init(title: language("Regelingen", "Arrangements"), isNumeric: true),
            .init(title: language("Per inwoner", "Per inhabitant"), isNumeric: true),
            .init(
              title: language("Verandering, vergelijkbaar deel", "Change, comparable part"),
              isNumeric: true),
          ], rows: money.totals.map(row)))
    ]
  }

  private func row(_ total: CouncilMoney.Total) -> [Phrase] {
    [
      [.text(total.documentKind.name(of: total.year, in: language))],
      language.cell(total.amount), [.text(language.number(total.arrangementCount))],
      .text(total.perInhabitant.map { language.euros(cents: $0.cents) }),
      .text(total.change.flatMap { language.change($0.difference, $0.rate) }),
    ]
  }

  // MARK: By arrangement

  private func subsection(_ line: CouncilMoney.Line) -> Section {
    let contributions = contributions(line)
    let standings = line.contributions.totals.filter { $0.year == money.year }.compactMap {
      line.money.standing(of: money.municipality, in: $0)?.sentence(name, in: language)
    }
    var blocks = standings.map { Block.paragraph($0) } + contributions.table
    let notes = contributions.notes + statements.contradictions(line.statements)
    if !notes.isEmpty { blocks.append(.list(notes)) }
    let figures =
      line.contributions.totals.flatMap(\.shown).compactMap(line.money.linked)
      + line.statements.flatMap { $0.all.map(\.shown) }
    blocks += FigureSources(documents: documents, language: language).block(figures)
    return Section(
      title: language(
        "Geld: \(line.arrangement.shortTitle)", "Money: \(line.arrangement.shortTitle)"),
      anchor: anchor(line), blocks: blocks)
  }

  private func contributions(_ line: CouncilMoney.Line) -> ContributionTable {
    ContributionTable(line: line, municipality: money.municipality, language: language)
  }

  private func title(_ line: CouncilMoney.Line) -> Phrase {
    [.section(label: line.arrangement.shortTitle, anchor: anchor(line))]
  }

  private func anchor(_ line: CouncilMoney.Line) -> String { "geld-\(line.lineID)" }

  // MARK: What is missing

  private func missing(_ year: Int) -> [Section] {
    let missing = money.missing(on: day)
    guard !missing.isEmpty else { return [] }
    let wording = MissingFiguresWording(year: year, language: language)
    return [
      Section(
        title: language("Cijfers die ontbreken over \(year)", "Figures missing for \(year)"),
        anchor: "cijfers-ontbreken",
        blocks: [
          .list(missing.map { .text(wording.sentence($0)) }),
          .paragraph([
            .text(
              language(
                "De griffier kan deze cijfers invullen: ", "The clerk can fill in these figures: ")),
            .code("wgr template \(money.municipality.code?.text ?? name) --year \(year)"),
            .text("."),
          ]),
        ])
    ]
  }
}

extension ContributionSeries.Total {
  /// The figures of which the total consists.
  var shown: [BudgetFigure] { parts.map(\.shown) }
}
