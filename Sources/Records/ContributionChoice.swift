/// A contribution as one document states it, with what decides whether it counts.
package protocol StatedContribution: Sendable {
  /// The key that divides it (verdeelsleutel); `nil` when the document names none.
  var component: String? { get }
  /// The amount.
  var amount: Euro { get }
  /// The document it was taken from.
  var origin: FigureOrigin { get }
}

/// Which of the contributions of one municipality to one arrangement, in one year and kind of statement,
/// count: each part once, whatever the number of lists it stands in.
///
/// Contributions with different keys are parts that add up; with the same key they are alternatives, of
/// which the one from the newest document counts. A contribution without a key may be the whole or a
/// part: next to parts with a key it does not count.
package struct ContributionChoice<Stated: StatedContribution> {
  /// A part and what is stated of it.
  package struct Part {
    /// The key as it is compared with others, see ``Folding``; empty when there is none.
    package let foldedKey: String
    /// The statement of the newest document; the last one given where that cannot be told.
    package let shown: Stated
    /// The other statements, in the order given.
    package let others: [Stated]
    /// Whether it cannot be told which document is newer than another with a different amount.
    package let isUndecided: Bool
  }

  /// The parts that add up, by key; a single one without key when no part has one.
  package let parts: [Part]
  /// The contributions without a key next to parts that have one.
  package let withoutKey: [Stated]

  /// Chooses among contributions, in the order in which documents give them.
  package init(_ stated: some Sequence<Stated>) {
    let byKey = stated.grouped { Folding.fold($0.component ?? "") }
    let hasKeys = byKey.contains { !$0.key.isEmpty }
    parts = byKey.filter { !hasKeys || !$0.key.isEmpty }.compactMap(Part.init)
    withoutKey = hasKeys ? byKey.first { $0.key.isEmpty }?.elements ?? [] : []
  }

  /// What the parts come to; `nil` when that does not fit, zero without parts.
  package var sum: Euro? { Euro.sum(parts.map(\.shown.amount)) }
}

extension ContributionChoice.Part {
  fileprivate init?(foldedKey: String, alternatives: [Stated]) {
    guard var newest = alternatives.indices.first else { return nil }
    for index in alternatives.indices.dropFirst()
    where alternatives[index].origin.isNewer(than: alternatives[newest].origin) ?? true {
      newest = index
    }
    let shown = alternatives[newest]
    others = alternatives.indices.filter { $0 != newest }.map { alternatives[$0] }
    isUndecided = others.contains {
      $0.amount != shown.amount && shown.origin.isNewer(than: $0.origin) == nil
    }
    self.shown = shown
    self.foldedKey = foldedKey
  }
}

extension LinkedFigure: StatedContribution {
  package var component: String? { isWhole ? nil : figure.component }
  package var amount: Euro { figure.amount }
  package var origin: FigureOrigin { figure.origin }
}
