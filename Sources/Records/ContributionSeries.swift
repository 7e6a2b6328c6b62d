/// What one participant pays to one arrangement, year by year, from figures that add up or replace
/// each other.
///
/// In one year and kind of statement, contributions with different keys (verdeelsleutel) are parts that
/// add up; with the same key they are alternatives, of which the one from the newest document is shown
/// and the others are kept. A contribution without a key may be the whole or a part: next to parts with
/// a key it is kept and never added. See ``ContributionChoice``.
package struct ContributionSeries: Hashable, Sendable {
  /// The contribution of one year in one kind of statement.
  package struct Total: Hashable, Sendable {
    /// The budget year.
    package let year: Int
    /// The kind of statement.
    package let documentKind: DocumentKind
    /// The parts, by key; a single one without key when no part has one.
    package let parts: [Part]
    /// Contributions without a key next to parts that have one.
    package let withoutKey: [LinkedFigure]
    /// Who else should be in the total, of a series that was put together from several municipalities.
    package var gaps: [Gap] = []

    /// The statement it is of.
    package var statement: BudgetStatement { BudgetStatement(year, documentKind) }

    /// The sum of the parts; `nil` when it does not fit.
    package var sum: Euro? { Euro.sum(parts.map(\.shown.figure.amount)) }
  }

  /// A municipality whose contribution belongs in a total and is not there.
  package struct Gap: Hashable, Sendable {
    /// Its name.
    package let municipality: String
    /// Whether only a part of it belongs there, since it was divided. Otherwise no document gives its
    /// contribution.
    package let isPart: Bool

    /// A municipality that is not in a total.
    package init(municipality: String, isPart: Bool) {
      self.municipality = municipality
      self.isPart = isPart
    }
  }

  /// A part of a contribution.
  package struct Part: Hashable, Sendable {
    /// The key that divides it, as it is written; `nil` when the document names none, or gives the whole
    /// contribution.
    package var key: String? { shown.component }
    /// The key as it is compared with others, see ``Folding``; empty when there is none.
    package let foldedKey: String
    /// The figure from the newest document.
    package let shown: LinkedFigure
    /// The other figures, in the order given.
    package let others: [LinkedFigure]
    /// Those of the others that give another amount.
    package var otherAmounts: [LinkedFigure] {
      others.filter { $0.figure.amount != shown.figure.amount }
    }
    /// Whether it cannot be told which document is newer than another with a different amount. The
    /// figure given last is shown then.
    package let isUndecided: Bool
  }

  /// The totals, by year and then by kind of statement.
  package let totals: [Total]

  /// Puts the contributions among the figures in order.
  ///
  /// - Parameter figures: figures of one municipality and one arrangement; other quantities than
  ///   contributions are left out.
  /// Cost: that of sorting the figures by year.
  package init(_ figures: some Sequence<LinkedFigure>) {
    totals = figures.filter { $0.figure.quantity == .contribution }
      .grouped { BudgetStatement($0.figure) }
      .map { moment, figures in
        let choice = ContributionChoice(figures)
        return Total(
          year: moment.year, documentKind: moment.documentKind, parts: choice.parts.map(Part.init),
          withoutKey: choice.withoutKey)
      }
  }

  /// Puts the series of several municipalities together: the totals of one year and kind of statement
  /// add up.
  ///
  /// - Parameter gaps: who should be in a total besides those of whom it has parts.
  package init(joining series: [ContributionSeries], gaps: (Total) -> [Gap]) {
    totals = series.flatMap(\.totals).grouped(by: \.statement)
      .map { moment, totals in
        var total = Total(
          year: moment.year, documentKind: moment.documentKind, parts: totals.flatMap(\.parts),
          withoutKey: totals.flatMap(\.withoutKey))
        total.gaps = gaps(total)
        return total
      }
  }

  private init(totals: [Total]) {
    self.totals = totals
  }

  /// The series with some of its totals.
  package func filter(_ isIncluded: (Total) -> Bool) -> ContributionSeries {
    ContributionSeries(totals: totals.filter(isIncluded))
  }

  /// The total of a year in a kind of statement; `nil` when none is known.
  package func total(_ year: Int, _ kind: DocumentKind) -> Total? {
    totals.first { $0.year == year && $0.documentKind == kind }
  }
}

extension ContributionSeries.Part {
  fileprivate init(_ choice: ContributionChoice<LinkedFigure>.Part) {
    foldedKey = choice.foldedKey
    shown = choice.shown
    others = choice.others
    isUndecided = choice.isUndecided
  }
}

extension ContributionSeries.Total {
  /// The total with another figure for each part.
  func replacingParts(
    _ replacement: (ContributionSeries.Part) -> ContributionSeries.Part
  ) -> ContributionSeries.Total {
    var total = ContributionSeries.Total(
      year: year, documentKind: documentKind, parts: parts.map(replacement), withoutKey: withoutKey)
    total.gaps = gaps
    return total
  }
}
