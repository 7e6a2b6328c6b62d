import Overviews
import Pages
import Records

/// How arrangements are doing: equity, debt, solvency and result.
struct StatementTable {
  let language: Language

  /// The columns behind the first, for rows that have a statement or none.
  func columns<Row>(_ statement: @escaping (Row) -> ArrangementStatement?) -> [PageColumn<Row>] {
    func figure(_ title: String, _ quantity: Quantity) -> PageColumn<Row> {
      .own(title, isNumeric: true) { language.cell(statement($0)?[quantity]?.shown.figure) }
    }
    return [
      figure(language("Eigen vermogen", "Equity"), .equityAtEnd),
      figure(language("Vreemd vermogen", "Debt"), .debtAtEnd),
      .own(language("Solvabiliteit", "Solvency"), isNumeric: true) {
        .text(statement($0)?.solvency.map(language.rate))
      },
      figure(language("Resultaat", "Result"), .result),
      figure(language("Lasten", "Expenditure"), .expenditure),
      figure(language("Baten", "Revenue"), .revenue),
    ]
  }

  /// What must be known to read the columns.
  var explanation: Block {
    .paragraph(
      language(
        "Eigen en vreemd vermogen zijn de stand op 31 december, of op de dag die erbij staat. Vreemd vermogen staat hier zoals de "
          + "bron het geeft, met of zonder voorzieningen. Solvabiliteit is het eigen vermogen als "
          + "deel van het eigen en vreemd vermogen samen.",
        "Equity and debt are those on 31 December, or on the day given beside them. Debt is as the source gives it, with or without provisions. Solvency is equity divided by equity and debt together."
      ))
  }

  /// How many other statements are told; JSON has them all.
  private static let toldCount = 4

  /// How many more there are.
  private func more(_ count: Int) -> [String] {
    count > 0 ? [language("nog \(language.number(count))", "\(language.number(count)) more")] : []
  }

  /// What other documents say, where they differ from what is shown.
  func contradictions(_ statements: [ArrangementStatement]) -> [Phrase] {
    statements.flatMap { statement in
      statement.all.filter { !$0.others.isEmpty }.map { stated in
        let figure = stated.shown.figure
        let what =
          "\(figure.documentKind.name(of: figure.year, in: language).capitalisedFirst), "
          + figure.quantity.name(on: figure.balanceDay, in: language)
        let others = language.enumeration(
          stated.others.prefix(Self.toldCount).map { other in
            let title = other.figure.origin.title.map { " (\($0))" } ?? ""
            return language.euros(other.figure.amount) + title
          } + more(stated.others.count - Self.toldCount))
        return .text(
          language(
            "\(what): getoond is \(language.euros(stated.amount)); een andere opgave is \(others).",
            "\(what): shown is \(language.euros(stated.amount)); another statement is \(others)."))
      }
    }
  }
}
