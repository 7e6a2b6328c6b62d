extension CouncilOverview {
  /// Which of the municipality's bodies take part, in how many of its arrangements: the counts after
  /// ``total`` but the first add up to it.
  package struct BodyCounts: Hashable, Sendable {
    /// How many arrangements there are.
    package let total: Int
    /// In how many the council takes part, by itself or with others.
    package let council: Int
    /// In how many only the executive or the mayor does.
    package let executive: Int
    /// In how many it is another body.
    package let other: Int
    /// For how many the register does not say which body it is.
    package let unknown: Int
  }

  /// Which of the municipality's own bodies take part, counted.
  package var ownBodies: BodyCounts {
    let bodies = arrangements.map { Set($0.own.bodies) }
    let council = bodies.count { $0.contains(.council) }
    let unknown = bodies.count(where: \.isEmpty)
    let executive = bodies.count { !$0.isEmpty && $0.isSubset(of: [.executive, .mayor]) }
    return BodyCounts(
      total: bodies.count, council: council, executive: executive,
      other: bodies.count - council - unknown - executive, unknown: unknown)
  }
}
