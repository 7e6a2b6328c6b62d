/// What separates the register as it was known at one moment from the register as it was known at a
/// later one, with what is needed to tell it.
package struct RegisterDifference: Sendable {
  /// The day after which changes count.
  package var since: Day
  /// The last day on which changes count.
  package var until: Day
  /// The organisations of which documents in between said something else.
  package var organisations: [BodyID: KnownHistory<DescribedOrganisation>] = [:]
  /// The versions of arrangements of which documents in between said something else.
  package var arrangements: [VersionID: KnownHistory<DescribedArrangement>] = [:]
  /// The participations of which documents in between said something else, by arrangement and then by
  /// organisation.
  package var participations: [KnownHistory<Participation>] = []
  /// The register as it was known at last: every organisation and version; the details and participations
  /// of the versions that are new, or began, in between and of those before them; the participations
  /// that began in between, and how many are known on the last day.
  package var excerpt = RegisterExcerpt()
  /// What the question is limited to, when it is about one council.
  package var council: CouncilScope?
  /// The exports that speak of the time in between, by date, the one known at the beginning included; where
  /// the time ends before the first export, the one that tells of it afterwards.
  package var exports: [Document] = []
  /// How many participations of municipalities are known on the day after which changes count: of the whole
  /// register, or of the council in question.
  package var coverageAtStart: Standing.Coverage?

  /// Nothing known yet about the days between two.
  package init(since: Day, until: Day) {
    self.since = since
    self.until = until
  }

  /// What concerns one council.
  package struct CouncilScope: Sendable {
    /// The municipality.
    package var municipality: BodyID
    /// The versions it takes part in, before or after.
    package var versions: Set<VersionID>
    /// Who takes part in those versions, and the bodies they founded.
    package var companions: Set<BodyID>

    /// What concerns a council.
    package init(municipality: BodyID, versions: Set<VersionID>, companions: Set<BodyID>) {
      self.municipality = municipality
      self.versions = versions
      self.companions = companions
    }
  }
}

/// An organisation and all that the register tells about it.
package struct DescribedOrganisation: Hashable, Sendable {
  /// Who it is.
  package var organisation: Organisation
  /// The rest.
  package var details: OrganisationDetails

  /// An organisation with its details.
  package init(_ organisation: Organisation, _ details: OrganisationDetails) {
    self.organisation = organisation
    self.details = details
  }
}

/// A version of an arrangement and all that the register tells about it, save who takes part.
package struct DescribedArrangement: Hashable, Sendable {
  /// What it is.
  package var arrangement: Arrangement
  /// The rest.
  package var details: ArrangementDetails

  /// A version with its details.
  package init(_ arrangement: Arrangement, _ details: ArrangementDetails) {
    self.arrangement = arrangement
    self.details = details
  }
}
