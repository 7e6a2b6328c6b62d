package import Records

/// From which municipalities one came, and into which it went.
package struct Lineage: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// The municipalities before it, by date, each with those before it.
  package let predecessors: [Step]
  /// The municipalities after it, by date, each with those after it. A municipality that was divided has
  /// several of one date, and none of them is its one successor.
  package let successors: [Step]

  /// A change, seen from one of its sides.
  package struct Step: Sendable {
    /// The change.
    package let merger: Merger
    /// The municipality on the other side.
    package let other: MunicipalityMention
    /// How it goes on from there, in the same direction; empty as well where that stands elsewhere.
    package let further: [Step]
    /// Whether the change stands elsewhere in the tree, with how it goes on from there: ways that part and meet
    /// again would otherwise be told for every way there is.
    package let isRepeated: Bool
  }

  /// Follows the changes of municipalities from one in both directions; a municipality is met by its
  /// code, or where one has none by its name. Cost: as ``Predecessors/init(of:in:upTo:)``.
  package init(of municipality: Organisation, in mergers: [Merger]) {
    self.init(of: municipality, in: MergerIndex.of(mergers))
  }

  /// The same where changes are followed from several. Cost: linear in the changes that are met.
  package init(of municipality: Organisation, in mergers: MergerIndex) {
    self.municipality = municipality
    let mention = MunicipalityMention(municipality)
    var met: Set<Merger> = []
    predecessors = Self.steps(from: mention, .earlier, since: nil, mergers, &met)
    met = []
    successors = Self.steps(from: mention, .later, since: nil, mergers, &met)
  }

  /// How many changes one after another are followed; of no municipality there are nearly as many.
  private static let deepest = 200

  private enum Direction {
    case earlier, later
  }

  private static func steps(
    from mention: MunicipalityMention, _ direction: Direction, since day: Day?,
    _ mergers: MergerIndex, _ met: inout Set<Merger>, depth: Int = 0
  ) -> [Step] {
    guard depth < deepest else { return [] }
    let changes =
      direction == .earlier ? mergers.changes(into: mention) : mergers.changes(of: mention)
    var steps: [Step] = []
    for merger in changes {
      guard day.map({ direction == .earlier ? merger.date <= $0 : merger.date >= $0 }) ?? true
      else { continue }
      let other = direction == .earlier ? merger.before : merger.after
      let isNew = met.insert(merger).inserted
      steps.append(
        Step(
          merger: merger, other: other,
          further: isNew
            ? Self.steps(
              from: other, direction, since: merger.date, mergers, &met, depth: depth + 1) : [],
          isRepeated: !isNew))
    }
    return steps
  }

  /// The first day on which the municipality no longer exists, by the register.
  ///
  /// Of the two conventions in use the register gives the first day without it, the national thesaurus
  /// (TOOI) the last day with it. An end on the eve of a change of the municipality follows the second,
  /// and is brought to the first.
  package var end: Day? {
    municipality.existence.end.map { end in
      let next = end.adding(days: 1)
      return successors.contains { $0.merger.date == next } ? next : end
    }
  }

  /// The changes by which it ceased to be what it was, the last ones: all of one date.
  package var lastSuccessors: [Step] {
    guard let date = successors.map(\.merger.date).max() else { return [] }
    return successors.filter { $0.merger.date == date }
  }

  /// The changes by which it came to be, the first ones: all of one date.
  package var firstPredecessors: [Step] {
    guard let date = predecessors.map(\.merger.date).min() else { return [] }
    return predecessors.filter { $0.merger.date == date }
  }
}

extension MunicipalityMention {
  /// Whether two mentions are of one municipality: by their codes, or where one has none by their names.
  package func isSame(as other: MunicipalityMention) -> Bool {
    if let code, let otherCode = other.code { return code == otherCode }
    return MunicipalityName.folded(name) == MunicipalityName.folded(other.name)
  }
}
