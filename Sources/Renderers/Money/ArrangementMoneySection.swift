import Overviews
import Pages
import Records

/// The arrangement's own years: equity, debt, result, and what its participants pay together.
struct ArrangementMoneySection {
  let money: ArrangementMoney
  let language: Language

  /// The section; none when no figure is known.
  var sections: [Section] {
    guard !money.isEmpty else { return [] }
    let table = StatementTable(language: language)
    let statements = money.statements()
    var blocks: [Block] = [.paragraph(introduction), .table(years(table))]
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
      "Amounts in euros. Contributions are those of municipalities with a known figure together. The "
        + "municipalities and parts that are known differ between years.")
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
    let rows = money.years.map { year -> [Phrase] in
      let sum = year.contributions
      return [
        [.text(year.documentKind.name(of: year.year, in: language))],
        language.cell(sum?.amount), .text(sum.map(coverage)),
      ] + (year.statement.map(table.cells) ?? [])
    }
    return Table(
      caption: language("Per jaar en stuk, in euro's", "By year and statement, in euros"),
      columns: [
        .init(title: language("Stuk", "Statement")),
        .init(title: language("Bijdragen samen", "Contributions together"), isNumeric: true),
        .init(title: language("Gemeenten met cijfer", "Municipalities known"), isNumeric: true),
      ] + table.columns, rows: rows)
  }
}
