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
    of money: ArrangementMoney, for municipality: BodyID?, with paid: CouncilMoney.Entry? = nil
  ) -> [FigureEntry] {
    let series =
      paid.map { [$0.contributions] } ?? municipality.map { [money.contributions(of: $0)] }
      ?? money.allContributions.map(\.series)
    let contributions = series.flatMap(\.totals).flatMap(\.parts).map { part in
      FigureEntry(linked: part.shown, others: part.otherAmounts)
    }
    let statements = (paid?.statements ?? money.statements(preferring: municipality)).flatMap(\.all)
    return contributions + statements.map { FigureEntry(linked: $0.shown, others: $0.others) }
      + (paid?.estimates ?? []).map(FigureEntry.init)
  }
}

extension FigureEntry {
  /// An estimate, which stands where the figure does that it was made from.
  private init(_ estimate: ContributionEstimate) {
    self.init(
      linked: estimate.linked, others: [],
      rule: FollowedMergersWording(language: .dutch).rule(estimate))
  }
}
