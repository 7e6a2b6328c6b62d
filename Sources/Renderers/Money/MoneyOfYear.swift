import Overviews
import Pages
import Records

/// The money between a municipality and one arrangement in the year in focus, as a row tells it.
///
/// Change, amount per inhabitant and share are those of the budget, or of the accounts where there is no
/// budget; the balance and the result those of the accounts, or of the budget where there are none.
struct MoneyOfYear {
  private let year: Int?
  private let budget: ContributionSeries.Total?
  private let accounts: ContributionSeries.Total?
  private let change: ContributionSeries.Total.Change?
  private let perInhabitant: PerInhabitant?
  private let share: Rate?
  private let statement: ArrangementStatement?

  /// What is known of a year; nothing when it is `nil`.
  init(_ year: Int?, of entry: CouncilMoney.Entry) {
    let budget = year.flatMap { entry.contributions.total($0, .budget) }
    let accounts = year.flatMap { entry.contributions.total($0, .accounts) }
    let first = budget ?? accounts
    let statement = year.flatMap { entry.statement($0, .accounts) ?? entry.statement($0, .budget) }
    (self.budget, self.accounts, self.statement) = (budget, accounts, statement)
    self.year = first == nil && statement == nil ? nil : year
    change = first.flatMap(entry.contributions.change)
    perInhabitant = first.flatMap(entry.perInhabitant)
    share = first.flatMap(entry.standing)?.share
  }

  /// What a row tells.
  static let fields: [Field<MoneyOfYear>] = contribution + balance

  private static let contribution: [Field<MoneyOfYear>] = [
    MoneyFields.year { $0.year },
    Field(
      "bijdrageBegroting", .init("bijdrage begroting", "contribution, budget"),
      .init(
        "wat de gemeente volgens de begroting betaalt", "what it pays according to the budget"),
      .euros { $0.budget?.sum }),
    Field(
      "bijdrageJaarrekening", .init("bijdrage jaarrekening", "contribution, accounts"),
      .init(
        "wat de gemeente volgens de jaarrekening betaalde",
        "what it paid according to the accounts"), .euros { $0.accounts?.sum }),
    MoneyFields.change { $0.change?.difference }
      .titled("verandering tegenover vorig jaar", "change from the year before"),
    MoneyFields.isWhole { $0.change?.isWhole },
    MoneyFields.perInhabitant { $0.perInhabitant }
      .titled("bijdrage per inwoner", "contribution per inhabitant"),
    MoneyFields.headcountYear { $0.perInhabitant },
  ]

  private static let balance: [Field<MoneyOfYear>] = [
    MoneyFields.share { $0.share },
    amount(.equityAtEnd, "eigenVermogenEind", .init("eigen vermogen eind", "equity at the end")),
    amount(.debtAtEnd, "vreemdVermogenEind", .init("vreemd vermogen eind", "debt at the end")),
    Field(
      "solvabiliteit", .init("solvabiliteit (%)", "solvency (%)"),
      .init("eigen vermogen gedeeld door het geheel", "equity divided by the whole"),
      unit: .init("procent", "percent"), .exact { $0.statement?.solvency?.description }),
    amount(.result, "resultaat", .init("resultaat", "result")),
    MoneyFields.kind { $0.statement?.documentKind }
      .titled("stuk van vermogen en resultaat", "statement of balance and result"),
    Field(
      "balansdatum", .init("balansdatum", "balance date"),
      .init(
        "dag van de balans, als een bron die geeft", "day of the balance, where a source gives it"),
      .day { ($0.statement?[.equityAtEnd] ?? $0.statement?[.debtAtEnd])?.shown.figure.balanceDay }),
    Field(
      "bronnen", .init("bronnen (bestand, regel)", "sources (file, line)"),
      .init("de regels waarin de bedragen staan", "the rows in which the amounts stand"),
      .sentences { $0.places(in: $1) }),
  ]

  private static func amount(
    _ quantity: Quantity, _ key: StaticString, _ title: BilingualText
  ) -> Field<MoneyOfYear> {
    Field(
      key, title, .init(words: quantity.name(in: .dutch), quantity.name(in: .english)),
      .euros { $0.statement?[quantity]?.amount })
  }

  /// The rows in which the figures stand, each once.
  private func places(in language: Language) -> [String] {
    let figures =
      [budget, accounts].compactMap(\.self).flatMap(\.shown)
      + (statement?.all.map(\.shown) ?? [])
    var seen: Set<SourceReference> = []
    return figures.compactMap { linked in
      let place = linked.source
      guard seen.insert(place).inserted else { return nil }
      return "\(linked.document.fileName) \(language("regel", "line")) \(place.lineNumber)"
    }
  }
}
