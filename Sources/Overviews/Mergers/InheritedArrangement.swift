import Graph
package import Records

/// An arrangement in force that still lists a municipality that went into another.
///
/// By Wet arhi art. 41 lid 3 it stays in force, and the municipality that is named for the one that ended
/// takes its place. Which one that is, the register does not tell: nothing here is confirmed.
package struct InheritedArrangement: Sendable {
  /// The arrangement.
  package let overview: ArrangementOverview
  /// The municipality that it still lists.
  package let predecessor: Organisation
  /// The first day on which that no longer existed.
  package let ended: Day
  /// The signals that the municipality is still listed.
  package let signals: [Signal]

  /// The arrangements that still list a predecessor of a municipality, by title and then by predecessor; those
  /// in which the municipality takes part itself are its own and not among these.
  static func all(
    of municipality: BodyID, _ network: Network, in excerpt: RegisterExcerpt, on day: Day,
    bounds: SignalBounds
  ) -> [InheritedArrangement] {
    let own = Set(network.participations(of: municipality).map(\.arrangement))
    let ids = excerpt.predecessors.compactMap(\.organisation)
    let found = Set(ids).sorted().flatMap { id -> [(Organisation, Day, ArrangementOverview)] in
      guard let organisation = excerpt.organisations[id], let end = organisation.existence.end,
        end <= day
      else { return [] }
      return network.participations(of: id)
        .filter { !own.contains($0.arrangement) }
        .compactMap { ArrangementOverview(of: $0.arrangement, in: excerpt, on: day) }
        .map { (organisation, end, $0) }
    }
    let examination = Examination(of: found.map(\.2), in: excerpt, on: day, bounds: bounds)
    return found.map { organisation, end, overview in
      InheritedArrangement(
        overview: overview, predecessor: organisation, ended: end,
        signals: examination.signals(about: overview).filter {
          $0.kind.severity == .error && $0.cases.contains(organisation.id.record)
        })
    }
    .alphabetical(\.overview.arrangement.shortTitle, then: { Folding.fold($0.predecessor.name) })
  }
}

extension CouncilOverview {
  /// The inherited arrangements, each once with every predecessor that it lists.
  package var inheritedByArrangement: [[InheritedArrangement]] {
    var groups: [[InheritedArrangement]] = []
    var places: [VersionID: Int] = [:]
    for item in inherited {
      if let place = places[item.overview.arrangement.id] {
        groups[place].append(item)
      } else {
        places[item.overview.arrangement.id] = groups.count
        groups.append([item])
      }
    }
    return groups
  }
}

extension Organisation {
  /// Whether a date of joining is that of a predecessor: before the organisation itself began (Wet arhi art.
  /// 41 lid 3).
  package func inherited(joined: Day?) -> Bool {
    guard let joined, let start = existence.start else { return false }
    return joined < start && [.municipality, .waterBoard, .province].contains(kind)
  }
}
