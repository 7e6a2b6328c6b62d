package import Records

/// The network of organisations and arrangements on one day.
///
/// Holds the arrangements in force on the day, the participations that count on it, and the
/// organisations that take part; nothing else.
package struct Network: Sendable {
  /// The day the network is valid for.
  package let day: Day
  /// The arrangements in force, by number of their version; and those that begin later in which somebody is
  /// derived to take part, where these were asked for.
  package let arrangements: [VersionID: Arrangement]
  /// The organisations that take part, by number, with the inhabitants and seats of the year of the day. One
  /// that no longer exists stays.
  package let organisations: [BodyID: Organisation]
  /// The participations that count on the day, in the order given; those that are derived last.
  package let participations: [Participation]
  /// How many participations of municipalities are known on the day; of the whole register, where only a part
  /// of it is in the network.
  package let coverage: Standing.Coverage
  /// What it rests on, and with that how old and how complete it is.
  package let standing: Standing

  private let byOrganisation: [BodyID: [Int]]
  private let byArrangement: [VersionID: [Int]]

  /// Selects from an excerpt what is in force on a day.
  ///
  /// An arrangement is in force when its period contains the day and a document still lists it, and
  /// counts once: of versions of its line that overlap by the one that started last, see
  /// ``RegisterExcerpt/counts(_:on:)``. A participation counts when its arrangement is in force and it has
  /// begun; an organisation counts once in an arrangement. A participant that the excerpt does not know as an organisation is kept
  /// under the name used in the arrangement. Cost: linear in the excerpt.
  ///
  /// - Parameter addingDerived: Whether the participations count too that follow only from later versions
  ///   (``Participation/Origin/derived``), and with them the first versions of their lines.
  package init(_ excerpt: RegisterExcerpt, on day: Day, addingDerived: Bool = false) {
    self.day = day
    let coverage = excerpt.coverage ?? excerpt.municipalCoverage(on: day)
    self.coverage = coverage
    standing = excerpt.standing(on: day, coverage: coverage)
    var inForce = excerpt.arrangements.filter { excerpt.counts($0.key, on: day) }
    var places: Set<Place> = []
    var counting = excerpt.participations.filter {
      inForce[$0.arrangement] != nil && ($0.joined.map { $0 <= day } ?? true)
        && places.insert(Place(version: $0.arrangement, body: $0.organisation.id)).inserted
    }
    if addingDerived {
      let derived = excerpt.derivedParticipations(on: day)
      counting += derived
      for participation in derived {
        inForce[participation.arrangement] = excerpt.arrangements[participation.arrangement]
      }
    }
    var organisations: [BodyID: Organisation] = [:]
    var byOrganisation: [BodyID: [Int]] = [:]
    var byArrangement: [VersionID: [Int]] = [:]
    for (index, participation) in counting.enumerated() {
      let reference = participation.organisation
      if organisations[reference.id] == nil {
        organisations[reference.id] = excerpt.organisation(
          excerpt.organisations[reference.id] ?? Organisation(reference), in: day.year)
      }
      byOrganisation[reference.id, default: []].append(index)
      byArrangement[participation.arrangement, default: []].append(index)
    }
    arrangements = inForce
    participations = counting
    self.organisations = organisations
    self.byOrganisation = byOrganisation
    self.byArrangement = byArrangement
  }

  /// The participations of an organisation, in the order given.
  package func participations(of organisation: BodyID) -> [Participation] {
    (byOrganisation[organisation] ?? []).map { participations[$0] }
  }

  /// The participations in an arrangement, in the order given.
  package func participations(in arrangement: VersionID) -> [Participation] {
    (byArrangement[arrangement] ?? []).map { participations[$0] }
  }

  /// The organisations that share an arrangement with this one, with the arrangements they share.
  ///
  /// Most shared arrangements first, then by name, then by number. Cost: linear in the participations
  /// of the organisation's arrangements.
  package func partners(of organisation: BodyID) -> [Partner] {
    var shared: [BodyID: [VersionID]] = [:]
    for own in participations(of: organisation) {
      for other in participations(in: own.arrangement) where other.organisation.id != organisation {
        shared[other.organisation.id, default: []].append(own.arrangement)
      }
    }
    return shared.compactMap { id, arrangements in
      organisations[id].map { Partner(organisation: $0, shared: arrangements) }
    }.sorted {
      ($1.shared.count, $0.organisation.name, $0.organisation.id)
        < ($0.shared.count, $1.organisation.name, $1.organisation.id)
    }
  }

  /// How many of some organisations take part in any of some arrangements. Cost: linear in the participations of these.
  package func participantCount(
    in arrangements: Set<VersionID>, among counted: Set<BodyID>
  ) -> Int {
    var met: Set<BodyID> = []
    for version in arrangements {
      for place in byArrangement[version] ?? [] {
        let organisation = participations[place].organisation.id
        if counted.contains(organisation) { met.insert(organisation) }
      }
    }
    return met.count
  }

  /// An organisation and the arrangements it shares with another.
  package struct Partner: Hashable, Sendable {
    /// The partner.
    package let organisation: Organisation
    /// The arrangements both take part in, by number of their version.
    package let shared: [VersionID]
  }
}

/// A version and who takes part in it.
private struct Place: Hashable {
  let version: VersionID
  let body: BodyID
}
