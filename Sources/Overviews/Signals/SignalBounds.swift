package import Records

/// From where on something is worth a signal, for the bounds that people may choose.
package struct SignalBounds: Hashable, Sendable {
  /// The growth that a contribution may have in a year before it is a signal, whatever the other
  /// participants' is; `nil` to compare with the other participants alone.
  package var index: Percentage?
  /// The solvency ratio below which equity is a signal; `nil` for negative equity alone.
  package var solvency: Percentage?

  /// The bounds that hold when nobody chooses others.
  package init(index: Percentage? = nil, solvency: Percentage? = nil) {
    self.index = index
    self.solvency = solvency
  }
}
