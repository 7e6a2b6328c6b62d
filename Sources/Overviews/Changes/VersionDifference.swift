package import Records

/// What a version of an arrangement changed with regard to the version before it.
package struct VersionDifference: Sendable {
  /// The version before; `nil` when the register does not have it.
  package let previous: Arrangement?
  /// Who takes part from the start of this version and not in the one before, by name.
  package let joined: [OrganisationReference]
  /// Who joined while this version was in force, by date and then by name.
  package let joinedLater: [Joining]
  /// Who is listed in the version before and not in this one, by name.
  package let noLongerListed: [OrganisationReference]
  /// Whose bodies that take part are others, by name.
  package let bodies: [BodiesChange]
  /// What else is other: titles, form, purpose, powers, laws, policy areas, keeper, body.
  package let fields: [FieldChange]

  /// A participant that joined on a date of its own.
  package struct Joining: Sendable {
    /// The participant.
    package let participant: OrganisationReference
    /// The date of joining.
    package let day: Day
  }

  /// A participant whose bodies that take part are others.
  package struct BodiesChange: Sendable {
    /// The participant.
    package let participant: OrganisationReference
    /// Those that took part.
    package let old: [AdministrativeBody]
    /// Those that take part.
    package let new: [AdministrativeBody]
  }

  /// A field with another value.
  package struct FieldChange: Sendable {
    /// The field.
    package let field: ChangedField
    /// What it was; of a list, the items that are gone.
    package let old: ChangedValue?
    /// What it became; of a list, the items that came.
    package let new: ChangedValue?
  }

  /// Compares a version with the one before it, as far as the excerpt has the details and the
  /// participations of both; `nil` for the first version of a line.
  package init?(of version: Arrangement, in excerpt: RegisterExcerpt) {
    guard let id = version.previous else { return nil }
    previous = excerpt.arrangements[id]
    guard let previous else {
      (joined, joinedLater, noLongerListed, bodies, fields) = ([], [], [], [], [])
      return
    }
    let start = version.inForce.start
    let before = Self.members(of: id, in: excerpt)
    let after = Self.members(of: version.id, in: excerpt)
    let others = after.values.filter { before[$0.organisation.id] == nil }
    func joinedAfterStart(_ member: Participation) -> Day? {
      guard let joined = member.joined, let start, joined > start else { return nil }
      return joined
    }
    joined = Self.sorted(others.filter { joinedAfterStart($0) == nil }.map(\.organisation))
    joinedLater = others.compactMap { member in
      joinedAfterStart(member).map { Joining(participant: member.organisation, day: $0) }
    }.sorted(on: { ($0.day, Folding.fold($0.participant.name), $0.participant.id) }, by: <)
    noLongerListed = Self.sorted(
      before.values.filter { after[$0.organisation.id] == nil }.map(\.organisation))
    let common = Self.sorted(
      after.values.filter { before[$0.organisation.id] != nil }.map(\.organisation))
    bodies = common.compactMap { participant in
      let old = before[participant.id]?.bodies ?? []
      let new = after[participant.id]?.bodies ?? []
      guard Set(old) != Set(new) else { return nil }
      return BodiesChange(participant: participant, old: old, new: new)
    }
    let records = [previous, version].map {
      DescribedArrangement($0, excerpt.arrangementDetails[$0.id] ?? ArrangementDetails())
    }
    fields = FieldRule<DescribedArrangement>.substance.compactMap { rule in
      let old = rule.value(records[0])
      let new = rule.value(records[1])
      guard old != new else { return nil }
      let changed = ChangedValue.changed(old, new)
      // Items in another order are the same items.
      guard changed.old != nil || changed.new != nil else { return nil }
      return FieldChange(field: rule.field, old: changed.old, new: changed.new)
    }
  }

  private static func members(of version: VersionID, in excerpt: RegisterExcerpt) -> [BodyID:
    Participation]
  {
    var members: [BodyID: Participation] = [:]
    for member in excerpt.participations(in: version) {
      members[member.organisation.id] = member
    }
    return members
  }

  private static func sorted(_ references: [OrganisationReference]) -> [OrganisationReference] {
    references.alphabetical(\.name, then: \.id)
  }
}
