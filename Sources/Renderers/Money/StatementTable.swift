import Overviews
import Pages
import Records

/// How arrangements are doing: equity, debt, solvency and result.
struct StatementTable {
  let language: Language

  /// The columns behind the first.
  var columns: [Table.Column] {
    [
      .init(title: language("Eigen vermogen", "Equity"), isNumeric: true),
      .init(title: language("Vreemd vermogen", "Debt"), isNumeric: true),
      .init(title: language("Solvabiliteit", "Solvency"), isNumeric: true),
      .init(title: language("Resultaat", "Result"), isNumeric: true),
      .init(title: language("Lasten", "Expenditure"), isNumeric: true),
      .init(title: language("Baten", "Revenue"), isNumeric: true),
    ]
  }

  /// The cells of a statement behind the first.
  func cells(_ statement: ArrangementStatement) -> [Phrase] {
    func cell(_ quantity: Quantity) -> Phrase { language.cell(statement[quantity]?.shown.figure) }
    return [
      cell(.equityAtEnd), cell(.debtAtEnd), .text(statement.solvency.map(language.rate)),
      cell(.result), cell(.expenditure), cell(.revenue),
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
