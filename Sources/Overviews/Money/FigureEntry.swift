package import Records

/// A figure that is shown, and those of the same that are not because another document is newer.
package struct FigureEntry: Sendable {
  /// The figure that is shown.
  package let linked: LinkedFigure
  /// The same by older documents.
  package let others: [LinkedFigure]
  /// How it was estimated; `nil` for a figure of a document.
  package let estimate: ContributionEstimate?

  private init(
    _ linked: LinkedFigure, others: [LinkedFigure], estimate: ContributionEstimate? = nil
  ) {
    self.linked = linked
    self.others = others
    self.estimate = estimate
  }

  /// The figures of an arrangement: the contributions of a municipality, or those of all when it is
  /// `nil`, and what is known of the arrangement itself. An estimate stands where the figure does that it was
  /// made from.
  ///
  /// - Parameter paid: the arrangement as the overview of the council has it, with its predecessors
  ///   where mergers are followed; `nil` outside such an overview.
  package static func entries(
    of money: ArrangementMoney, for municipality: BodyID?, with paid: CouncilMoney.Entry? = nil
  ) -> [FigureEntry] {
    let series =
      paid.map { [$0.contributions] } ?? municipality.map { [money.contributions(of: $0)] }
      ?? money.allContributions.map(\.series)
    let contributions = series.flatMap(\.totals).flatMap(\.parts).map { part in
      FigureEntry(part.shown, others: part.otherAmounts)
    }
    let statements = (paid?.statements ?? money.statements(preferring: municipality)).flatMap(\.all)
    return contributions + statements.map { FigureEntry($0.shown, others: $0.others) }
      + (paid?.estimates ?? []).map { FigureEntry($0.linked, others: [], estimate: $0) }
  }
}
