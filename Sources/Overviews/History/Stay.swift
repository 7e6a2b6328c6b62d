package import Records

/// An unbroken stay of an organisation in the versions of one arrangement.
package struct Stay: Sendable {
  /// The number of the line.
  package let line: LineID
  /// The last version in which it takes part.
  package let arrangement: Arrangement
  /// Since when; the start of the version where the register gives no date of joining.
  package let start: Day?
  /// Whether ``start`` is the register's date of joining (toetredingsDatum).
  package let startIsJoining: Bool
  /// Until when it is only derived (``Participation/Origin/derived``): the start of the first version of
  /// the line, where it joined before that; `nil` where it did not.
  package let derivedUntil: Day?
  /// How it ended; `nil` when it has not.
  package let end: End?

  /// How a stay ended.
  package enum End: Hashable, Sendable {
    /// The arrangement ended, on this day.
    case arrangementEnded(Day)
    /// The organisation ended, on this day.
    case organisationEnded(Day)
    /// A next version, which began on this day, does not list it.
    case notInNextVersion(Day)
    /// A document no longer lists it; the register gives no date of leaving.
    case noLongerListed(Sighting)

    /// The day from which it counts: for what only documents show, the date of the later one.
    package var day: Day {
      switch self {
      case .arrangementEnded(let day), .organisationEnded(let day), .notInNextVersion(let day): day
      case .noLongerListed(let sighting): sighting.after
      }
    }
  }

  /// The stays of one organisation in the versions of a line, the first version first. Cost: n log n in the
  /// versions that list it.
  ///
  /// - Parameters:
  ///   - own: its participation in each version that lists it, in any order.
  ///   - organisationEnd: the first day on which it no longer exists, where that is known.
  ///   - missing: between which documents a participation disappeared from a version, for those that did.
  static func all(
    in line: Line, _ own: [Participation], organisationEnd: Day?,
    _ missing: [VersionID: Sighting]
  ) -> [Stay] {
    guard let first = line.versions.first else { return [] }
    var stays: [Stay] = []
    var current: Stay?
    func close(_ end: End?) {
      guard let stay = current else { return }
      current = nil
      guard let organisationEnd, end.map({ $0.day > organisationEnd }) ?? true else {
        return stays.append(stay.ending(end))
      }
      // What is listed from after its end is a fault of the register, not a stay.
      if let start = stay.start, start >= organisationEnd { return }
      stays.append(stay.ending(.organisationEnded(organisationEnd)))
    }
    let listing = own.compactMap { participation in
      line.places[participation.arrangement].map { (place: $0, participation: participation) }
    }.sorted { $0.place < $1.place }
    for (number, (place, participation)) in listing.enumerated() {
      let version = line.versions[place]
      let start = current.map(\.start) ?? participation.joined ?? version.inForce.start
      let isDerived =
        place == 0 && (start.flatMap { start in version.inForce.start.map { start < $0 } } ?? false)
      current = Stay(
        line: LineID(startingWith: first.id), arrangement: version, start: start,
        startIsJoining: current?.startIsJoining ?? (participation.joined != nil),
        derivedUntil: current.map(\.derivedUntil) ?? (isDerived ? version.inForce.start : nil),
        end: nil)
      if let sighting = missing[version.id] { close(.noLongerListed(sighting)) }
      let next = place + 1
      let isListedNext = number + 1 < listing.count && listing[number + 1].place == next
      if next < line.versions.count, !isListedNext {
        close(line.versions[next].inForce.start.map { .notInNextVersion($0) })
      }
    }
    close(line.versions.last?.inForce.end.map { .arrangementEnded($0) })
    return stays
  }

  /// The versions of a line and where each stands in it.
  struct Line {
    /// The versions, the first one first.
    let versions: [Arrangement]
    /// The place of each, by its number.
    let places: [VersionID: Int]

    init(_ versions: [Arrangement]) {
      self.versions = versions
      places = Dictionary(
        uniqueKeysWithValues: zip(versions.map(\.id), versions.indices))
    }
  }

  private func ending(_ end: End?) -> Stay {
    Stay(
      line: line, arrangement: arrangement, start: start, startIsJoining: startIsJoining,
      derivedUntil: derivedUntil, end: end)
  }
}
