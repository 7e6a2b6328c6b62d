package import Records

/// When a municipality joined arrangements and when it left them, as far as the register tells.
package struct CouncilHistory: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// The last day that counts.
  package let day: Day
  /// Its stays in arrangements, by start and then by title.
  package let stays: [Stay]
  /// The documents the answer rests on, by date.
  package let documents: [CitedDocument]

  /// The register with only the participations of the municipality.
  private let own: RegisterExcerpt
  private let missing: [VersionID: Sighting]

  /// An unbroken stay in the versions of one arrangement.
  package struct Stay: Sendable {
    /// The number of the line.
    package let line: LineID
    /// The last version in which it takes part.
    package let arrangement: Arrangement
    /// Since when; the start of the version where the register gives no date of joining.
    package let start: Day?
    /// Until when it is only derived (``Participation/Origin/derived``): the start of the first version of
    /// the line, where it joined before that; `nil` where it did not.
    package let derivedUntil: Day?
    /// How it ended; `nil` when it has not.
    package let end: End?
  }

  /// How a stay ended.
  package enum End: Hashable, Sendable {
    /// The arrangement ended, on this day.
    case arrangementEnded(Day)
    /// The municipality ended, on this day.
    case municipalityEnded(Day)
    /// A next version, which began on this day, does not list it.
    case notInNextVersion(Day)
    /// A document no longer lists it; the register gives no date of leaving.
    case noLongerListed(Sighting)

    /// The day from which it counts: for what only documents show, the date of the later one.
    package var day: Day {
      switch self {
      case .arrangementEnded(let day), .municipalityEnded(let day), .notInNextVersion(let day): day
      case .noLongerListed(let sighting): sighting.after
      }
    }
  }

  /// A year in which something changed.
  package struct Year: Sendable {
    /// The year.
    package let year: Int
    /// What was joined.
    package let joined: [Stay]
    /// What was left.
    package let left: [Stay]
    /// In how many arrangements it takes part at the end of the year, or on the last day that counts; by
    /// the rule of an overview of that day.
    package let coverageAtEnd: Standing.Coverage
  }

  /// Follows a municipality through every version of every arrangement.
  ///
  /// - Parameters:
  ///   - excerpt: every version with every participation that documents ever spoke of.
  ///   - missing: between which documents a participation disappeared from a version, for those that did.
  package init?(
    of id: BodyID, in excerpt: RegisterExcerpt, on day: Day, lineage: Lineage,
    missing: [VersionID: Sighting]
  ) {
    municipality = lineage.municipality
    self.day = day
    documents = excerpt.documents
    self.missing = missing
    var part = excerpt
    part.participations = excerpt.participations.filter { $0.organisation.id == id }
    part.organisations[id] = lineage.municipality
    self.own = part
    let own = Dictionary(
      part.participations.map { ($0.arrangement, $0) }, uniquingKeysWith: { first, _ in first })
    var stays: [Stay] = []
    var told: Set<VersionID> = []
    for version in own.keys.sorted() where told.insert(version).inserted {
      let versions = excerpt.versions(inLineOf: version)
      told.formUnion(versions.map(\.id))
      stays += Self.stays(in: versions, own, municipalityEnd: lineage.end, missing)
    }
    self.stays = stays.filter { ($0.start ?? day) <= day }
      .sorted {
        ($0.start ?? day, Folding.fold($0.arrangement.shortTitle), $0.line)
          < ($1.start ?? day, Folding.fold($1.arrangement.shortTitle), $1.line)
      }
  }

  private static func stays(
    in versions: [Arrangement], _ own: [VersionID: Participation], municipalityEnd: Day?,
    _ missing: [VersionID: Sighting]
  ) -> [Stay] {
    guard let first = versions.first else { return [] }
    var stays: [Stay] = []
    var current: (start: Day?, derivedUntil: Day?, version: Arrangement)?
    func close(_ end: End?) {
      guard let stay = current else { return }
      current = nil
      if let municipalityEnd, end.map({ $0.day > municipalityEnd }) ?? true {
        // What is listed from after its end is a fault of the register, not a stay.
        if let start = stay.start, start >= municipalityEnd { return }
        stays.append(
          Stay(
            line: LineID(startingWith: first.id), arrangement: stay.version, start: stay.start,
            derivedUntil: stay.derivedUntil, end: .municipalityEnded(municipalityEnd)))
        return
      }
      stays.append(
        Stay(
          line: LineID(startingWith: first.id), arrangement: stay.version, start: stay.start,
          derivedUntil: stay.derivedUntil, end: end))
    }
    for version in versions {
      guard let participation = own[version.id] else {
        close(version.inForce.start.map { .notInNextVersion($0) })
        continue
      }
      let start = current.map(\.start) ?? participation.joined ?? version.inForce.start
      let isDerived =
        version.id == first.id
        && (start.flatMap { start in version.inForce.start.map { start < $0 } } ?? false)
      current = (
        start, current.map(\.derivedUntil) ?? (isDerived ? version.inForce.start : nil), version
      )
      if let sighting = missing[version.id] { close(.noLongerListed(sighting)) }
    }
    close(versions.last?.inForce.end.map { .arrangementEnded($0) })
    return stays
  }

  /// The years in which something changed, the last one first.
  package var years: [Year] {
    let starts = stays.compactMap(\.start?.year)
    let ends = stays.compactMap(\.end?.day).filter { $0 <= day }.map(\.year)
    return Set(starts + ends).sorted(by: >).map { year in
      let close = Day(year: year, month: 12, day: 31).map { min($0, day) } ?? day
      return Year(
        year: year, joined: stays.filter { $0.start?.year == year },
        left: stays.filter { stay in
          stay.end.map { $0.day <= day && $0.day.year == year } ?? false
        },
        coverageAtEnd: coverage(on: close))
    }
  }

  /// How old and how complete the history is.
  package var standing: Standing {
    Standing(day: day, documents: documents, coverage: coverage(on: day))
  }

  /// In how many arrangements it takes part on a day: as an overview of that day counts them, but for what
  /// a document no longer lists, which counts until that document.
  private func coverage(on day: Day) -> Standing.Coverage {
    guard municipality.existence.contains(day) else {
      return Standing.Coverage(recorded: 0, derived: 0)
    }
    var known = own
    known.participations.removeAll { participation in
      missing[participation.arrangement].map { $0.after <= day } ?? false
    }
    return known.municipalCoverage(on: day)
  }
}
