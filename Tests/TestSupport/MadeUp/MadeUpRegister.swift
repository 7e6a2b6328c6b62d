package import Records

/// A register that a test makes up from a few values; ``RegisterXML`` makes one up as a document.
///
/// What is added without more is a municipality, or a public body that was in force long before ``today``.
package struct MadeUpRegister: Sendable {
  /// A day on which what is added without dates is there.
  package static let today = Day(number: 20_000)

  /// What was put together.
  package var excerpt = RegisterExcerpt()

  /// A register with nothing in it.
  package init() {}

  // MARK: Organisations

  /// Adds an organisation; a municipality unless told otherwise.
  package mutating func organisation(
    _ id: BodyID, _ name: String, kind: OrganisationKind = .municipality, code: String? = nil,
    tooi: String? = nil, _ existence: Period = Period()
  ) {
    var organisation = Organisation(id: id, name: name)
    organisation.kind = kind
    organisation.code = code.flatMap { OrganisationCode($0) }
    organisation.tooi = tooi.flatMap { TOOI("https://identifier.overheid.nl/tooi/id/\($0)") }
    organisation.existence = existence
    excerpt.organisations[id] = organisation
  }

  /// Changes an organisation.
  package mutating func change(organisation id: BodyID, _ change: (inout Organisation) -> Void) {
    guard var organisation = excerpt.organisations[id] else { return }
    change(&organisation)
    excerpt.organisations[id] = organisation
  }

  /// Adds a body and gives it to an arrangement.
  package mutating func body(
    _ id: BodyID, _ name: String, of arrangement: VersionID, _ existence: Period
  ) {
    organisation(id, name, kind: .cooperationBody, existence)
    excerpt.organisationDetails[id] = OrganisationDetails()
    change(arrangement) { $0.body = OrganisationReference(id: id, name: name) }
  }

  // MARK: Arrangements

  /// Adds a version of an arrangement; one that the question is not about has no details.
  package mutating func arrangement(
    _ id: VersionID, _ title: String = "Regeling", form: CooperationForm? = .publicBody,
    _ inForce: Period, previous: VersionID? = nil, next: VersionID? = nil, isAskedFor: Bool = true
  ) {
    var arrangement = Arrangement(id: id, title: title, inForce: inForce)
    arrangement.form = form
    arrangement.previous = previous
    arrangement.next = next
    excerpt.arrangements[id] = arrangement
    if isAskedFor { excerpt.arrangementDetails[id] = ArrangementDetails() }
  }

  /// Adds an arrangement in force between two days by their numbers, with the days on which its participants
  /// joined.
  package mutating func arrangement(
    _ id: VersionID, _ title: String = "Regeling", form: CooperationForm? = .publicBody,
    from start: Int = 10_000, until end: Int? = nil, members: KeyValuePairs<BodyID, Int?> = [:]
  ) {
    let inForce = Period(start: Day(number: start), end: end.map { Day(number: $0) })
    arrangement(id, title, form: form, inForce)
    for (member, joined) in members { join(id, member, joined.map { Day(number: $0) }) }
  }

  /// Changes an arrangement.
  package mutating func change(_ id: VersionID, _ change: (inout Arrangement) -> Void) {
    guard var arrangement = excerpt.arrangements[id] else { return }
    change(&arrangement)
    excerpt.arrangements[id] = arrangement
  }

  /// Changes the details of an arrangement.
  package mutating func detail(_ id: VersionID, _ change: (inout ArrangementDetails) -> Void) {
    change(&excerpt.arrangementDetails[id, default: ArrangementDetails()])
  }

  /// Takes an arrangement away, with its participations.
  package mutating func remove(_ id: VersionID) {
    excerpt.arrangements[id] = nil
    excerpt.arrangementDetails[id] = nil
    excerpt.participations.removeAll { $0.arrangement == id }
  }

  // MARK: Participations

  /// Adds a participation of an organisation under the name that it has here.
  package mutating func join(
    _ arrangement: VersionID, _ member: BodyID, _ joined: Day? = nil,
    _ bodies: [AdministrativeBody] = [], share: String? = nil
  ) {
    let known = excerpt.organisations[member]
    excerpt.participations.append(
      Participation(
        arrangement: arrangement,
        organisation: OrganisationReference(
          id: member, name: known?.name ?? "Deelnemer \(member)", tooi: known?.tooi),
        joined: joined, bodies: bodies, share: share.flatMap { Percentage($0) }))
  }

  /// Changes the participations in an arrangement, or one of them.
  package mutating func participations(
    in id: VersionID, of member: BodyID? = nil, _ change: (inout Participation) -> Void
  ) {
    for place in excerpt.participations.indices
    where excerpt.participations[place].arrangement == id
      && (member == nil || excerpt.participations[place].organisation.id == member)
    {
      change(&excerpt.participations[place])
    }
  }

  /// Takes a participation away.
  package mutating func leave(_ arrangement: VersionID, _ member: BodyID) {
    excerpt.participations.removeAll {
      $0.arrangement == arrangement && $0.organisation.id == member
    }
  }
}
