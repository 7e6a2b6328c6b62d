import Overviews
import Records

/// A figure that is shown, and those of the same that are not because another document is newer.
struct FigureEntry {
  let linked: LinkedFigure
  let others: [LinkedFigure]

  /// The figures of an arrangement: the contributions of a municipality, or those of all when it is
  /// `nil`, and what is known of the arrangement itself.
  static func entries(
    of money: ArrangementMoney, for municipality: SystemID?
  ) -> [FigureEntry] {
    let series =
      municipality.map { [money.contributions(of: $0)] } ?? money.allContributions.map(\.series)
    let contributions = series.flatMap(\.totals).flatMap(\.parts).compactMap { part in
      money.linked(part.shown).map { shown in
        FigureEntry(
          linked: shown,
          others: part.others.filter { $0.amount != part.shown.amount }.compactMap(money.linked))
      }
    }
    let statements = money.statements(preferring: municipality).flatMap(\.all)
    return contributions + statements.map { FigureEntry(linked: $0.shown, others: $0.others) }
  }
}
