/// What separates the register as it was known at one moment from the register as it was known at a
/// later one, with what is needed to tell it.
public struct RegisterDifference: Sendable {
  /// The day after which changes count.
  public var since: Day
  /// The last day on which changes count.
  public var until: Day
  /// The organisations of which documents in between said something else.
  public var organisations: [SystemID: KnownHistory<DescribedOrganisation>] = [:]
  /// The versions of arrangements of which documents in between said something else.
  public var arrangements: [SystemID: KnownHistory<DescribedArrangement>] = [:]
  /// The participations of which documents in between said something else, by arrangement and then by
  /// organisation.
  public var participations: [KnownHistory<Participation>] = []
  /// The register as it was known at last: every organisation and version; the details and participations
  /// of the versions that are new, or began, in between and of those before them; the participations
  /// that began in between.
  public var excerpt = RegisterExcerpt()
  /// What the question is limited to, when it is about one council.
  public var council: CouncilScope?
  /// The exports that speak of the time in between, by date, the one known at the beginning included.
  public var exports: [Document] = []

  /// Nothing known yet about the days between two.
  public init(since: Day, until: Day) {
    self.since = since
    self.until = until
  }

  /// What concerns one council.
  public struct CouncilScope: Sendable {
    /// The municipality.
    public var municipality: SystemID
    /// The versions it takes part in, before or after.
    public var versions: Set<SystemID>
    /// Who takes part in those versions, and the bodies they founded.
    public var companions: Set<SystemID>

    /// What concerns a council.
    public init(municipality: SystemID, versions: Set<SystemID>, companions: Set<SystemID>) {
      self.municipality = municipality
      self.versions = versions
      self.companions = companions
    }
  }
}

/// An organisation and all that the register tells about it.
public struct DescribedOrganisation: Hashable, Sendable {
  /// Who it is.
  public var organisation: Organisation
  /// The rest.
  public var details: OrganisationDetails

  /// An organisation with its details.
  public init(_ organisation: Organisation, _ details: OrganisationDetails) {
    self.organisation = organisation
    self.details = details
  }
}

/// A version of an arrangement and all that the register tells about it, save who takes part.
public struct DescribedArrangement: Hashable, Sendable {
  /// What it is.
  public var arrangement: Arrangement
  /// The rest.
  public var details: ArrangementDetails

  /// A version with its details.
  public init(_ arrangement: Arrangement, _ details: ArrangementDetails) {
    self.arrangement = arrangement
    self.details = details
  }
}
