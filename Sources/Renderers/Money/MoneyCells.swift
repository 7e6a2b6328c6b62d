import Overviews
import Pages
import Records

/// The columns on money in the CSV of a council's overview: the year in focus, one row for each
/// arrangement.
struct MoneyCells {
  /// The year in focus; `nil` when nothing is known.
  let year: Int?

  /// The columns.
  static func columns(in language: Language) -> [Sheet.Column] {
    [
      .init(title: language("boekjaar", "budget year"), key: "boekjaar"),
      .init(
        title: language("bijdrage begroting", "contribution, budget"), key: "bijdrageBegroting"),
      .init(
        title: language("bijdrage jaarrekening", "contribution, accounts"),
        key: "bijdrageJaarrekening"),
      .init(
        title: language("verandering tegenover vorig jaar", "change from the year before"),
        key: "verandering"),
      .init(
        title: language("verandering van de hele bijdrage", "change of the whole"),
        key: "veranderingGehele"),
      .init(
        title: language("bijdrage per inwoner", "contribution per inhabitant"), key: "perInwoner"),
      .init(
        title: language("jaar van de inwoners", "year of the inhabitants"), key: "inwonersJaar"),
      .init(title: language("aandeel (%)", "share (%)"), key: "aandeel"),
      .init(title: language("eigen vermogen eind", "equity at the end"), key: "eigenVermogenEind"),
      .init(title: language("vreemd vermogen eind", "debt at the end"), key: "vreemdVermogenEind"),
      .init(title: language("solvabiliteit (%)", "solvency (%)"), key: "solvabiliteit"),
      .init(title: language("resultaat", "result"), key: "resultaat"),
      .init(
        title: language("stuk van vermogen en resultaat", "statement of balance and result"),
        key: "documentsoort"),
      .init(title: language("balansdatum", "balance date"), key: "balansdatum"),
      .init(title: language("bronnen (bestand, regel)", "sources (file, line)"), key: "bronnen"),
    ]
  }

  /// The cells of an arrangement. Change, amount per inhabitant and share are those of the budget, or
  /// of the accounts where there is no budget; the balance and the result those of the accounts, or of
  /// the budget where there are none.
  func cells(of line: CouncilMoney.Line, in language: Language) -> [Sheet.Cell] {
    guard let year else { return Self.columns(in: language).map { _ in .text(nil) } }
    let budget = line.contributions.total(year, .budget)
    let accounts = line.contributions.total(year, .accounts)
    let first = budget ?? accounts
    let change = first.flatMap(line.contributions.change)
    let perInhabitant = first.flatMap(line.perInhabitant)
    let standing = first.flatMap(line.standing)
    let statement = line.statement(year, .accounts) ?? line.statement(year, .budget)
    let figures =
      [budget, accounts].compactMap(\.self).flatMap(\.shown)
      + (statement?.all.map(\.shown) ?? [])
    return [
      .number(first == nil && statement == nil ? nil : year), .amount(budget?.sum),
      .amount(accounts?.sum), .amount(change?.difference),
      .term(
        change.map { $0.isWhole ? language("ja", "yes") : language("nee", "no") },
        code: change.map { String($0.isWhole) }),
      .exact(perInhabitant?.description), .number(perInhabitant?.headcount.year),
      .exact(standing?.share?.description), .amount(statement?[.equityAtEnd]?.amount),
      .amount(statement?[.debtAtEnd]?.amount), .exact(statement?.solvency?.description),
      .amount(statement?[.result]?.amount),
      .term(statement?.documentKind.name(in: language), code: statement?.documentKind.rawValue),
      .date(
        (statement?[.equityAtEnd] ?? statement?[.debtAtEnd])?.shown.figure.balanceDay),
      .list(places(figures, in: language)),
    ]
  }

  /// The rows in which the figures stand, each once.
  private func places(_ figures: [LinkedFigure], in language: Language) -> [String] {
    var seen: Set<SourceReference> = []
    return figures.compactMap { linked in
      let place = linked.source
      guard seen.insert(place).inserted else { return nil }
      return "\(linked.document.fileName) \(language("regel", "line")) \(place.line)"
    }
  }
}
