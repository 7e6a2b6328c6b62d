import Overviews
import Pages
import Records

/// The arrangement's own years: equity, debt, result, and what its participants pay together.
struct ArrangementMoneySection {
  let money: ArrangementMoney
  /// What people call the arrangement, for its pictures; `nil` leaves those out.
  var name: String?
  let language: Language

  /// The section; none when no figure is known.
  var sections: [Section] {
    guard !money.isEmpty else { return [] }
    let table = StatementTable(language: language)
    let statements = money.statements()
    var blocks: [Block] = [.paragraph(introduction)]
    if let name {
      let charts = StatementCharts(name: name, statements: statements, language: language)
      blocks += perInhabitant + charts.blocks(anchor: "cijfers")
    }
    blocks.append(.table(years(table)))
    blocks += parts
    if !statements.isEmpty { blocks.append(table.explanation) }
    let contradictions = table.contradictions(statements)
    if !contradictions.isEmpty { blocks.append(.list(contradictions)) }
    blocks += FigureSources(language: language).block(
      money.contributionFigures + statements.flatMap { $0.all.map(\.shown) })
    return [Section(title: language("Cijfers", "Figures"), anchor: "cijfers", blocks: blocks)]
  }

  private var introduction: String {
    language(
      "Bedragen in euro's. De bijdragen zijn die van gemeenten met een bekend cijfer samen. Niet in "
        + "elk jaar zijn dezelfde gemeenten en onderdelen bekend.",
      "Amounts in euros. Contributions are the total for the municipalities with a known figure. The "
        + "municipalities and parts that are known differ between years.")
  }

  /// What participants pay per inhabitant: a picture, and the same as a table.
  private var perInhabitant: [Block] {
    guard let newest = money.newestPerInhabitant else { return [] }
    let statement = newest.total.documentKind.name(of: newest.total.year, in: language)
    let count = language(
      "\(newest.amounts.count) van \(money.municipalityCount) gemeenten",
      "\(newest.amounts.count) of \(money.municipalityCount) municipalities")
    let title = language(
      "Wat deelnemers betalen per inwoner, in euro's (\(statement)), voor zover bekend: \(count)",
      "What participants pay per inhabitant, in euros (\(statement)), as far as known: \(count)")
    let figures = money.contributionFigures.filter {
      $0.figure.year == newest.total.year && $0.figure.documentKind == newest.total.documentKind
    }
    let chart = BarChart(
      title: title, anchor: "cijfers-per-inwoner",
      bars: newest.amounts.map { entry in
        BarChart.Bar(
          label: entry.municipality.shortName, value: Double(entry.cents),
          text: language.euros(cents: entry.cents))
      }, source: FigureSources(language: language).sentence(figures))
    guard let chart else { return [] }
    return [
      .chart(chart),
      .details(
        summary: language("Per inwoner als tabel", "Per inhabitant as a table"),
        [
          .table(
            Table(
              title, newest.amounts,
              [
                .own(language("Gemeente", "Municipality")) { .text($0.municipality.shortName) },
                .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
                  .text(language.euros(cents: $0.cents))
                },
              ]))
        ]),
    ]
  }

  /// Which parts the contributions of each statement consist of.
  private var parts: [Block] {
    Remarks(
      money.contributionSums.filter { !$0.keys.isEmpty }.map { sum in
        let keys = language.enumeration(sum.keys.map { "‘\($0)’" })
        return (
          sum.documentKind.name(of: sum.year, in: language),
          language("de bijdragen zijn \(keys).", "the contributions are \(keys).")
        )
      }
    ).block(in: language)
  }

  /// On how many of how many municipalities a sum rests.
  private func coverage(_ sum: ContributionSum) -> String {
    let all = language.number(max(money.municipalityCount, sum.municipalityCount))
    return language(
      "\(sum.municipalityCount) van \(all)", "\(sum.municipalityCount) of \(all)")
  }

  private func years(_ table: StatementTable) -> Table {
    Table(
      language("Per jaar en stuk, in euro's", "By year and statement, in euros"), money.years,
      [
        .own(language("Stuk", "Statement")) {
          .text($0.documentKind.name(of: $0.year, in: language))
        },
        .own(language("Bijdragen samen", "Contributions together"), isNumeric: true) {
          language.cell($0.contributions?.amount)
        },
        .own(language("Gemeenten met cijfer", "Municipalities known"), isNumeric: true) {
          .text($0.contributions.map(coverage))
        },
      ] + table.columns(\.statement))
  }
}
