package import Graph
package import Records

/// The accountability overview of one council on one day: which arrangements it is in, with whom,
/// in what form, since when and on what ground.
package struct CouncilOverview: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// Whether the day lies in a year before that of the register's newest export, see
  /// ``RegisterExcerpt/isPast(_:)``.
  package let isOfPast: Bool
  /// The municipality; for a day of the past with the inhabitants of its year, where they are known, and
  /// without seats.
  package let municipality: Organisation
  /// The parties in its council, and how to reach it.
  package let details: OrganisationDetails
  /// Whether the municipality exists on the day.
  package let existence: Existence
  /// The arrangements it takes part in, by short title.
  package private(set) var arrangements: [CouncilArrangement]
  /// The arrangements in which it took part in the years before and does not on the day, by short title.
  package private(set) var earlier: [CouncilArrangement] = []
  /// The arrangements in force that still list a municipality before it; counted apart from its own.
  package private(set) var inherited: [InheritedArrangement] = []
  /// The municipalities before it of which the register has no record.
  package let unregisteredPredecessors: [MunicipalityMention]
  /// The arrangements that it takes part in only by what later versions tell (afgeleid), by short title. They
  /// count in nothing else of the overview.
  package let derived: [CouncilArrangement]
  /// The organisations it shares arrangements with; most shared arrangements first.
  package let partners: [Network.Partner]
  /// From which municipalities it came, and into which it went.
  package let lineage: Lineage
  /// The areas of municipalities, where the answer has maps.
  package let boundaries: Boundaries?
  /// What the answer rests on; how complete it is, ``standing`` tells.
  private let basis: Standing
  /// What it pays to its arrangements.
  package let money: CouncilMoney
  /// The arrangements behind its arrangements, and the companies that its lists name.
  package let secondTier: SecondTier
  /// Its share in debt, equity and staff cost of the bodies that it takes part in.
  package let ownerShares: OwnerShares
  /// The rule by which it classes arrangements: of those that hold on the day the newest, in the order of the documents.
  package let classRules: [LinkedFact<ClassRule>]
  /// What is doubtful about its arrangements and its own part in them, the heaviest first.
  package private(set) var signals: [Signal] = []
  /// In how many arrangements with a body of their own it takes part.
  private(set) var bodyCount = 0
  /// How many of those its newest list of affiliated parties names.
  private(set) var bodiesOnOwnList = 0

  /// One of the council's arrangements, with everything the overview says of it.
  package struct CouncilArrangement: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// How the municipality itself takes part.
    package let own: Participation
    /// From when until when the municipality takes part, by every version of the line; an unknown end is none.
    package let membership: Period
    /// What the municipality pays to it, and how it is doing.
    package let money: CouncilMoney.Entry
    /// What is doubtful about it and about the municipality's part in it, the heaviest first.
    package fileprivate(set) var signals: [Signal] = []
  }

  /// Whether a body exists on a day.
  package enum Existence: Hashable, Sendable {
    /// It exists.
    case exists
    /// It begins later, on this day.
    case notYet(Day)
    /// It ended, on this day.
    case ended(Day)
  }

  /// Puts together the overview of a municipality from the excerpt that the store gives for it.
  ///
  /// `nil` when the excerpt does not know the organisation. On a day on which the municipality does
  /// not exist the overview has no arrangements: what the register still lists for an abolished
  /// municipality is a fault, not a membership.
  ///
  /// - Parameters:
  ///   - year: The year in focus for the money, see ``CouncilMoney/year``.
  ///   - followsMergers: Whether the figures of predecessors are counted with those of the municipality,
  ///     see ``FollowedMergers``.
  ///   - boundaries: The municipalities to which all others are brought: arrangements of those that live on in it are
  ///     its own, and their figures are counted with its own. The excerpt has them, and those before it.
  ///   - bounds: From where on something is worth a signal.
  package init?(
    of id: BodyID, in given: RegisterExcerpt, on day: Day, year: Int? = nil,
    followsMergers: Bool = false, boundaries fixed: FixedBoundaries? = nil,
    bounds: SignalBounds = SignalBounds()
  ) {
    let excerpt = fixed?.applied(to: given) ?? given
    guard var municipality = excerpt.organisations[id] else { return nil }
    self.day = day
    isOfPast = excerpt.isPast(day)
    if isOfPast {
      municipality.inhabitants = municipality.code.flatMap {
        excerpt.inhabitants[$0]?[day.year]
      }
      municipality.seats = nil
    }
    self.municipality = municipality
    details = excerpt.organisationDetails[id] ?? OrganisationDetails()
    basis = excerpt.standing(on: day)
    boundaries = excerpt.boundaries
    classRules = excerpt.classRules.newest(on: day)
    lineage = Lineage(of: municipality, in: excerpt.mergers)
    unregisteredPredecessors = excerpt.predecessors.filter { $0.organisation == nil }
      .map(\.municipality)
    existence =
      if let end = lineage.end, end <= day {
        .ended(end)
      } else if let start = municipality.existence.start, start > day {
        .notYet(start)
      } else {
        .exists
      }
    guard existence == .exists else {
      arrangements = []
      derived = []
      partners = []
      money = CouncilMoney(of: municipality, entries: [], year: year, on: day, excerpt)
      secondTier = SecondTier(of: municipality, [], in: excerpt, on: day)
      ownerShares = OwnerShares(of: municipality, [], in: excerpt)
      return
    }
    let network = Network(excerpt, on: day)
    // Which municipality a figure is of, the register tells by those of its time.
    let followed =
      followsMergers || fixed != nil
      ? FollowedMergers(
        of: given.organisations[id] ?? municipality, in: given, upTo: fixed?.day) : nil
    let joined = Dictionary(
      excerpt.memberships.filter { $0.organisation.id == id }.map { ($0.arrangement, $0.joined) },
      uniquingKeysWith: { _, last in last })
    let found = { (own: Participation) -> CouncilArrangement? in
      ArrangementOverview(of: own.arrangement, in: excerpt, on: day).map { overview in
        CouncilArrangement(
          overview: overview, own: own, membership: overview.membership(own, joined),
          money: CouncilMoney.Entry(
            of: overview, paidBy: municipality, in: excerpt, following: followed))
      }
    }
    arrangements = network.participations(of: id).compactMap(found).byTitle()
    let before = Set(excerpt.earlier)
    earlier = excerpt.memberships.filter { before.contains($0.arrangement) }
      .compactMap(found).byTitle()
    derived = excerpt.derivedParticipations(on: day).filter { $0.organisation.id == id }
      .compactMap(found).byTitle()
    partners = network.partners(of: id)
    money = CouncilMoney(
      of: municipality, entries: arrangements.map(\.money), year: year, on: day, excerpt,
      following: followed)
    let overviews = arrangements.map(\.overview)
    secondTier = SecondTier(of: municipality, overviews, in: excerpt, on: day)
    ownerShares = OwnerShares(of: municipality, overviews, in: excerpt)
    inherited = InheritedArrangement.all(
      of: id, network, in: excerpt, on: day, bounds: bounds)
    let examination = Examination(of: overviews, in: excerpt, on: day, bounds: bounds)
    let bodies = overviews.filter(\.isLegalPerson)
    bodyCount = bodies.count
    bodiesOnOwnList = bodies.count { examination.ownList?.byLine[$0.line] != nil }
    signals =
      (examination.signals(about: self) + inherited.flatMap(\.signals)).heaviestFirst()
    let signalsOfVersions = Dictionary(grouping: signals) { $0.arrangement?.id }
    for place in arrangements.indices {
      let version = arrangements[place].overview.arrangement.id
      arrangements[place].signals = signalsOfVersions[version] ?? []
    }
  }

  /// How old and how complete the overview is.
  package var standing: Standing {
    basis.covering(Standing.Coverage(recorded: arrangements.count, derived: derived.count))
  }

  /// How many arrangements there are of each form, in the order of ``CooperationForm``.
  package var countPerForm: [(form: CooperationForm, count: Int)] {
    CooperationForm.allCases.compactMap { form in
      let count = arrangements.count { $0.overview.arrangement.form == form }
      return count == 0 ? nil : (form, count)
    }
  }
}

extension [CouncilOverview.CouncilArrangement] {
  /// The arrangements by short title.
  fileprivate func byTitle() -> Self {
    alphabetical(\.overview.arrangement.shortTitle, then: \.overview.arrangement.id)
  }
}

extension ArrangementOverview {
  /// From when until when a municipality takes part in the line: since the earliest date of joining that a
  /// version gives (else its start), until the end of the last version that lists it.
  ///
  /// - Parameter others: when it joined, by each version that lists it.
  fileprivate func membership(
    _ own: Participation, _ others: [VersionID: Day?]
  ) -> Period {
    func joined(_ version: Arrangement) -> Day?? {
      version.id == own.arrangement ? .some(own.joined) : others[version.id]
    }
    let listing = versions.filter { joined($0) != nil }
    let starts = listing.compactMap { version in
      (joined(version) ?? nil) ?? version.inForce.start
    }
    return Period(start: starts.min(), end: listing.last?.inForce.end)
  }
}

extension [LinkedFact<ClassRule>] {
  /// The rows that hold since the latest day that is not after a day; those without a day before all others.
  fileprivate func newest(on day: Day) -> Self {
    let valid = filter { $0.content.validFrom.map { $0 <= day } ?? true }
    let start = valid.compactMap(\.content.validFrom).max()
    return valid.filter { $0.content.validFrom == start }
  }
}
