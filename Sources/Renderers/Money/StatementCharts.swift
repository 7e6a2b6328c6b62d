import Overviews
import Pages
import Records

/// How an arrangement is doing over the years in pictures: its equity and its result. A table beside them has the
/// same amounts.
struct StatementCharts {
  /// The name of the arrangement.
  let name: String
  /// What is known of it, by year and then by kind of statement.
  let statements: [ArrangementStatement]
  let language: Language

  /// The pictures for which two years or more are known; `anchor` begins their names.
  func blocks(anchor: String) -> [Block] {
    [
      chart(
        of: .equityAtEnd, anchor: anchor + "-vermogen",
        title: language(
          "Eigen vermogen van \(name) aan het einde van elk jaar, in euro's",
          "Equity of \(name) at the end of each year, in euros")),
      chart(
        of: .result, anchor: anchor + "-resultaat",
        title: language(
          "Resultaat van \(name) per jaar, in euro's", "Result of \(name) by year, in euros")),
    ].compactMap { $0.map { .chart($0) } }
  }

  private func chart(of quantity: Quantity, anchor: String, title: String) -> BarChart? {
    let stated = byYear(quantity)
    let bars = stated.enumerated().map { place, entry in
      let (statement, figure) = (entry.statement, entry.figure.shown.figure)
      let before = place > 0 ? stated[place - 1].statement : nil
      let day =
        figure.hasOtherBalanceDay
        ? figure.balanceDay.map { " (\(language.date($0)))" } ?? "" : ""
      return BarChart.Bar(
        label: statement.documentKind.name(of: statement.year, in: language).capitalisedFirst,
        value: Double(figure.amount.amount), text: language.spokenEuros(figure.amount) + day,
        isBreak: before.map {
          $0.year + 1 != statement.year || $0.documentKind != statement.documentKind
        } ?? false)
    }
    let remarks = [
      stated.contains { $0.figure.amount < .zero }
        ? language(". Links van de lijn: een tekort", ". Left of the line: a deficit") : "",
      bars.contains(where: \.isBreak)
        ? language(
          ". Een stippellijn: geen reeks, want er ontbreekt een jaar of het is een ander stuk",
          ". A dotted line: no series, for a year is missing or it is another statement") : "",
    ]
    return BarChart(
      title: title + remarks.joined(), anchor: anchor, bars: bars,
      source: FigureSources(language: language).sentence(stated.map(\.figure.shown)))
  }

  /// Of each year the figure of the accounts, else that of the budget, else that of another statement.
  private func byYear(
    _ quantity: Quantity
  ) -> [(statement: BudgetStatement, figure: StatedFigure)] {
    func weight(_ kind: DocumentKind) -> Int {
      kind == .accounts ? 2 : kind == .budget ? 1 : 0
    }
    var chosen: [Int: (statement: BudgetStatement, figure: StatedFigure)] = [:]
    for statement in statements {
      guard let figure = statement[quantity] else { continue }
      if let known = chosen[statement.year],
        weight(known.statement.documentKind) >= weight(statement.documentKind)
      {
        continue
      }
      chosen[statement.year] = (BudgetStatement(statement.year, statement.documentKind), figure)
    }
    return chosen.values.sorted { $0.statement < $1.statement }
  }
}
