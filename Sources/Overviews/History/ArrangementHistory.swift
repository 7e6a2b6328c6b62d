package import Records

/// The versions of an arrangement over time, and what each changed.
package struct ArrangementHistory: Sendable {
  /// The versions, the first one first.
  package let versions: [Version]
  /// How old the answer is.
  package let standing: Standing

  /// A version of an arrangement.
  package struct Version: Sendable {
    /// The version.
    package let arrangement: Arrangement
    /// How many participants it lists.
    package let participantCount: Int
    /// What it changed; `nil` for the first version.
    package let difference: VersionDifference?
    /// How many days lie between the end of the version before it and its own start: 0 where they meet,
    /// negative where they overlap; `nil` where either is unknown, and for the first version.
    package let daysAfterPrevious: Int?
  }

  /// Puts together the line that a version belongs to from an excerpt with the details and participations
  /// of all its versions, with the one in force on a day; `nil` when the excerpt does not have the version.
  package init?(of version: VersionID, in excerpt: RegisterExcerpt, on day: Day) {
    let arrangements = excerpt.versions(inLineOf: version)
    guard !arrangements.isEmpty else { return nil }
    standing = excerpt.standing(on: day)
    let ends = [nil] + arrangements.map(\.inForce.end)
    versions = zip(arrangements, ends).map { arrangement, end in
      Version(
        arrangement: arrangement,
        participantCount: excerpt.participations(in: arrangement.id).count,
        difference: VersionDifference(of: arrangement, in: excerpt),
        daysAfterPrevious: end.flatMap { end in
          arrangement.inForce.start.map { end.days(until: $0) }
        })
    }
  }
}
