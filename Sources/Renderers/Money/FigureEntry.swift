import Overviews
import Records

/// A figure that is shown, and those of the same that are not because another document is newer.
struct FigureEntry {
  let linked: LinkedFigure
  let others: [LinkedFigure]
  /// How an estimate was made.
  var rule: String?

  /// The figures of an arrangement: the contributions of a municipality, or those of all when it is
  /// `nil`, and what is known of the arrangement itself.
  ///
  /// - Parameter paid: the arrangement as the overview of the council has it, with its predecessors
  ///   where mergers are followed; `nil` outside such an overview.
  static func entries(
    of money: ArrangementMoney, for municipality: SystemID?, with paid: CouncilMoney.Line? = nil
  ) -> [FigureEntry] {
    let series =
      paid.map { [$0.contributions] } ?? municipality.map { [money.contributions(of: $0)] }
      ?? money.allContributions.map(\.series)
    let contributions = series.flatMap(\.totals).flatMap(\.parts).compactMap { part in
      money.linked(part.shown).map { shown in
        FigureEntry(
          linked: shown,
          others: part.others.filter { $0.amount != part.shown.amount }.compactMap(money.linked))
      }
    }
    let statements = (paid?.statements ?? money.statements(preferring: municipality)).flatMap(\.all)
    return contributions + statements.map { FigureEntry(linked: $0.shown, others: $0.others) }
      + (paid?.estimates ?? []).compactMap { FigureEntry($0, money) }
  }
}

extension FigureEntry {
  /// An estimate with the cell it was made from; `nil` when that is not among the figures.
  private init?(_ estimate: ContributionEstimate, _ money: ArrangementMoney) {
    guard var linked = money.linked(estimate.basis) else { return nil }
    linked.figure = estimate.figure
    self.init(
      linked: linked, others: [], rule: FollowedMergersWording(language: .dutch).rule(estimate))
  }
}
