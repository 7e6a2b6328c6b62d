package import Records

/// A part of what a divided municipality paid, by the share of it that came to another: an estimate,
/// which is told apart from real figures and never added to them.
package struct ContributionEstimate: Hashable, Sendable {
  /// The municipality that was divided.
  package let municipality: String
  /// Which part of it came to the other, by the list of mergers.
  package let share: Percentage
  /// What it paid, as a document gives it.
  package let basis: LinkedFigure
  /// The part: that amount times the share, rounded to the nearest euro.
  package let amount: Euro

  /// A part of an amount; `nil` when it does not fit.
  init?(of basis: LinkedFigure, from municipality: String, share: Percentage) {
    guard let amount = basis.figure.amount.part(share) else { return nil }
    self.municipality = municipality
    self.share = share
    self.basis = basis
    self.amount = amount
  }

  /// The estimate as a figure, which stands where its basis does.
  package var linked: LinkedFigure {
    var figure = basis.figure
    figure.amount = amount
    figure.isEstimate = true
    return basis.replacing(figure)
  }
}

extension Sequence<ContributionEstimate> {
  /// The estimates for one year and kind of statement together; `nil` when there are none or it does not
  /// fit.
  package func sum(_ year: Int, _ kind: DocumentKind) -> Euro? {
    var sum = EuroSum()
    for estimate in self
    where estimate.basis.figure.year == year && estimate.basis.figure.documentKind == kind {
      sum.add(estimate.amount)
    }
    return sum.amount
  }
}
