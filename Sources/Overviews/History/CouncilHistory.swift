package import Records

/// When a municipality joined arrangements and when it left them, as far as the register tells.
package struct CouncilHistory: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// The last day that counts.
  package let day: Day
  /// Its stays in arrangements, by start and then by title.
  package let stays: [Stay]

  /// The register with only the participations of the municipality.
  private let own: RegisterExcerpt
  private let missing: [VersionID: Sighting]

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
      stays += Stay.all(
        in: Stay.Line(versions), versions.compactMap { own[$0.id] }, organisationEnd: lineage.end,
        missing)
    }
    self.stays = stays.filter { ($0.start ?? day) <= day }
      .sorted(
        on: { ($0.start ?? day, Folding.fold($0.arrangement.shortTitle), $0.line) }, by: <)
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
    own.standing(on: day, coverage: coverage(on: day))
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
