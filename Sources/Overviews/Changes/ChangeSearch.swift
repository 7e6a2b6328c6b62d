import Records

/// Finds the changes in a difference, each once.
///
/// A next version shows in several places at once: a new record, the end date and the link of the one
/// before it, its participants. All of that is one change.
struct ChangeSearch {
  private let difference: RegisterDifference
  private let excerpt: RegisterExcerpt
  /// The versions told as new, with where that was seen.
  private let begun: [VersionID: Sighting?]
  private let lines: LineNumbers
  private(set) var items: [Change] = []

  init(_ difference: RegisterDifference) {
    self.difference = difference
    excerpt = difference.excerpt
    begun = Self.begun(difference)
    lines = LineNumbers(difference)
  }

  mutating func run() {
    for (version, sighting) in begun { tellBegun(version, sighting) }
    for (id, history) in difference.arrangements { tellArrangement(id, history) }
    tellPassedEnds()
    for history in difference.participations { tellParticipation(history) }
    tellPassedJoining()
    tellOrganisations()
    if let scope = difference.council { items = items(of: scope) }
    items.sort { ChangeOrder($0) < ChangeOrder($1) }
  }

  private func isBetween(_ day: Day?) -> Bool {
    day.map { difference.since < $0 && $0 <= difference.until } ?? false
  }

  private var listed: some Sequence<Arrangement> {
    excerpt.arrangements.values.lazy.filter { !excerpt.unlisted.contains($0.id) }
  }

  // MARK: Versions

  private static func begun(_ difference: RegisterDifference) -> [VersionID: Sighting?] {
    var begun: [VersionID: Sighting?] = [:]
    for (id, history) in difference.arrangements where history.first == nil && history.last != nil {
      begun[id] = .some(history.sighting { $0 == nil })
    }
    for version in difference.excerpt.arrangements.values
    where begun[version.id] == nil && !difference.excerpt.unlisted.contains(version.id) {
      let known = difference.arrangements[version.id]?.first?.arrangement ?? version
      let starts = [known.inForce.start, version.inForce.start].compactMap(\.self)
      if starts.count == 2, starts[0] > difference.since,
        starts[1] > difference.since, starts[1] <= difference.until
      {
        begun[version.id] = .some(nil)
      }
    }
    return begun
  }

  private mutating func tellBegun(_ id: VersionID, _ sighting: Sighting?) {
    guard let version = excerpt.arrangements[id] else { return }
    let isFirst = version.previous == nil
    tell(
      isFirst ? .new : .newVersion, version, day: version.inForce.start, sighting: sighting,
      difference: VersionDifference(of: version, in: excerpt))
  }

  private mutating func tellArrangement(
    _ id: VersionID, _ history: KnownHistory<DescribedArrangement>
  ) {
    guard let first = history.first else { return }
    guard let last = history.last else {
      tell(.disappeared, first.arrangement, sighting: history.sighting { $0 == nil })
      return
    }
    for change in FieldRule<DescribedArrangement>.all.changes(in: history)
    where !isTold(change.field, first.arrangement, last.arrangement) {
      if change.field == .end, case .day(let day) = change.new, last.arrangement.next == nil {
        tell(
          .ended, last.arrangement, field: .end, old: change.old, new: change.new, day: day,
          sighting: change.sighting)
      } else {
        tell(
          change.field == .title || change.field == .citationTitle ? .renamed : .changed,
          last.arrangement, field: change.field, old: change.old, new: change.new,
          sighting: change.sighting)
      }
    }
  }

  /// Whether another change tells of this one: the end of a version that is followed by a new one, or
  /// the other side of a link between two versions.
  private func isTold(_ field: ChangedField, _ first: Arrangement, _ last: Arrangement) -> Bool {
    let next = last.next ?? first.next
    guard field == .end || field == .next, let next else { return false }
    if begun[next] != nil { return field == .next || last.next != nil }
    guard field == .next, let other = difference.arrangements[next] else { return false }
    return other.first?.arrangement.previous != other.last?.arrangement.previous
  }

  private mutating func tellPassedEnds() {
    for version in listed where version.next == nil && isBetween(version.inForce.end) {
      if let first = difference.arrangements[version.id]?.first,
        first.arrangement.inForce.end != version.inForce.end
      {
        continue
      }
      tell(
        .ended, version, day: version.inForce.end,
        sighting: difference.arrangements[version.id]?.first == nil ? begun[version.id] ?? nil : nil
      )
    }
  }

  // MARK: Participations

  private mutating func tellParticipation(_ history: KnownHistory<Participation>) {
    guard let participation = history.last ?? history.first,
      let version = excerpt.arrangements[participation.arrangement],
      !excerpt.unlisted.contains(version.id)
    else { return }
    let participant = participation.organisation
    switch (history.first, history.last) {
    case (nil, let last?):
      guard !comes(last, with: version) else { return }
      tell(
        .joined, version, participant, day: last.joined, sighting: history.sighting { $0 == nil })
    case (_?, nil):
      tell(.noLongerListed, version, participant, sighting: history.sighting { $0 == nil })
    case (_?, _?):
      for change in FieldRule<Participation>.all.changes(in: history) {
        tell(
          .changed, version, participant, field: change.field, old: change.old, new: change.new,
          sighting: change.sighting)
      }
    default: break
    }
  }

  /// Whether a participation is told with the version that begins, and so is no change of its own: always
  /// where that is compared with the version before it, else where it took part from the start.
  private func comes(_ participation: Participation, with version: Arrangement) -> Bool {
    guard begun[version.id] != nil else { return false }
    if let previous = version.previous, excerpt.arrangements[previous] != nil { return true }
    guard let joined = participation.joined, let start = version.inForce.start else { return true }
    return joined <= start || !isBetween(joined)
  }

  /// Participants that joined on a day that the register told beforehand; by the one rule for what is recorded
  /// and what is derived, so each once.
  private mutating func tellPassedJoining() {
    let told = Set(
      difference.participations.compactMap { history -> ParticipationName? in
        let isKnown =
          history.first.map { first in first.joined.map { $0 <= difference.since } ?? true } ?? true
        return isKnown ? (history.last ?? history.first).map(ParticipationName.init) : nil
      })
    for participation in excerpt.participations where isBetween(participation.joined) {
      guard let version = excerpt.arrangements[participation.arrangement],
        !excerpt.unlisted.contains(version.id), !told.contains(ParticipationName(participation)),
        let origin = excerpt.origin(onJoining: participation),
        origin == .derived || !comes(participation, with: version)
      else { continue }
      tell(.joined, version, participation.organisation, day: participation.joined)
      items[items.count - 1].origin = origin
    }
  }

  private struct ParticipationName: Hashable {
    let arrangement: VersionID
    let organisation: BodyID

    init(_ participation: Participation) {
      arrangement = participation.arrangement
      organisation = participation.organisation.id
    }
  }

  // MARK: Organisations

  private mutating func tellOrganisations() {
    for history in difference.organisations.values {
      guard let record = history.last ?? history.first else { continue }
      let reference = reference(record.organisation)
      guard history.first != nil else {
        items.append(
          Change(
            .new, organisation: reference, day: record.organisation.existence.start,
            sighting: history.sighting { $0 == nil }))
        continue
      }
      guard history.last != nil else {
        items.append(
          Change(
            .disappeared, organisation: reference,
            sighting: history.sighting { $0 == nil }))
        continue
      }
      for change in FieldRule<DescribedOrganisation>.all.changes(in: history) {
        let end: Day? =
          if change.field == .existsUntil, case .day(let day) = change.new { day } else { nil }
        items.append(
          Change(
            change.field == .name ? .renamed : end != nil ? .ended : .changed,
            organisation: reference, field: change.field, old: change.old, new: change.new,
            day: end,
            sighting: change.sighting))
      }
    }
    for organisation in excerpt.organisations.values {
      let history = difference.organisations[organisation.id]
      let known = history.map { $0.first?.organisation.existence } ?? organisation.existence
      guard let known else { continue }
      if isBetween(organisation.existence.start), known.start == organisation.existence.start {
        items.append(
          Change(.new, organisation: reference(organisation), day: organisation.existence.start))
      }
      if isBetween(organisation.existence.end), known.end == organisation.existence.end {
        items.append(
          Change(.ended, organisation: reference(organisation), day: organisation.existence.end))
      }
    }
    tellNamesOfParticipants()
  }

  /// A mention of an organisation; a part of another, whose name says little, with the name of the whole.
  private func reference(_ organisation: Organisation) -> OrganisationReference {
    let whole = organisation.parent.flatMap { excerpt.organisations[$0]?.name }
    return OrganisationReference(
      id: organisation.id, name: whole.map { "\(organisation.name) (\($0))" } ?? organisation.name,
      tooi: organisation.tooi)
  }

  /// Names that only mentions give: of participants that have no record of their own.
  private mutating func tellNamesOfParticipants() {
    var told: Set<BodyID> = []
    for history in difference.participations {
      guard let first = history.first, let last = history.last,
        first.organisation.name != last.organisation.name,
        excerpt.organisations[last.organisation.id] == nil,
        told.insert(last.organisation.id).inserted
      else { continue }
      items.append(
        Change(
          .renamed, organisation: last.organisation, field: .name,
          old: .text(first.organisation.name), new: .text(last.organisation.name),
          sighting: history.sighting { $0?.organisation.name }))
    }
  }

  // MARK: Telling

  private mutating func tell(
    _ kind: Change.Kind, _ version: Arrangement, _ organisation: OrganisationReference? = nil,
    field: ChangedField? = nil, old: ChangedValue? = nil, new: ChangedValue? = nil,
    day: Day? = nil, sighting: Sighting? = nil, difference: VersionDifference? = nil
  ) {
    items.append(
      Change(
        kind, arrangement: version, line: lines[version.id], organisation: organisation,
        field: field, old: old, new: new, day: day, sighting: sighting, difference: difference))
  }

  /// The changes that concern one council, in their order.
  func items(of scope: RegisterDifference.CouncilScope) -> [Change] {
    let own = Set(scope.versions.map { lines[$0] })
    let identity: Set<Change.Kind> = [.new, .ended, .renamed, .disappeared]
    return items.filter { change in
      if let line = change.line { return own.contains(line) }
      guard let organisation = change.organisation?.id else { return false }
      return organisation == scope.municipality
        || scope.companions.contains(organisation) && identity.contains(change.kind)
    }
  }
}

/// The numbers of lines: of each version, the first version that the register has of its line.
private struct LineNumbers {
  private var numbers: [VersionID: LineID] = [:]

  init(_ difference: RegisterDifference) {
    var previous = difference.excerpt.arrangements.compactMapValues(\.previous)
    for (id, history) in difference.arrangements where previous[id] == nil {
      previous[id] = history.first?.arrangement.previous
    }
    let known = Set(difference.excerpt.arrangements.keys)
    for version in known.sorted() where numbers[version] == nil {
      // Those on the way have the same first version, so that each is walked over once.
      var way = [version]
      var onTheWay: Set<VersionID> = [version]
      var line: LineID?
      while line == nil, let first = way.last, let earlier = previous[first],
        known.contains(earlier), onTheWay.insert(earlier).inserted
      {
        line = numbers[earlier]
        way.append(earlier)
      }
      for one in way { numbers[one] = line ?? way.last.map(LineID.init(startingWith:)) }
    }
  }

  subscript(version: VersionID) -> LineID { numbers[version] ?? LineID(startingWith: version) }
}

/// A field that another document gives another value.
private struct ChangeOfField {
  let field: ChangedField
  let old, new: ChangedValue?
  let sighting: Sighting
}

extension Array {
  /// The fields of a record that have another value at last than at first.
  fileprivate func changes<Record>(in history: KnownHistory<Record>) -> [ChangeOfField]
  where Element == FieldRule<Record> {
    compactMap { rule in
      func value(_ record: Record?) -> ChangedValue? { record.flatMap(rule.value) }
      guard let sighting = history.sighting(of: value) else { return nil }
      let changed = ChangedValue.changed(value(history.first), value(history.last))
      guard changed.old != nil || changed.new != nil else { return nil }
      return ChangeOfField(
        field: rule.field, old: changed.old, new: changed.new, sighting: sighting)
    }
  }
}

/// The order in which changes are told: by arrangement and version, those of organisations alone last;
/// then by kind, organisation, field and date.
private struct ChangeOrder: Comparable {
  private let title, organisation: String
  private let version: Int64
  private let kind: Int
  private let rest: [Int64]

  init(_ change: Change) {
    title = change.arrangement.map { Folding.fold($0.shortTitle) } ?? "\u{10FFFF}"
    version = change.arrangement?.id.number ?? 0
    kind = Change.Kind.allCases.firstIndex(of: change.kind) ?? 0
    organisation = change.organisation.map { Folding.fold($0.name) } ?? ""
    let field = change.field.flatMap { ChangedField.allCases.firstIndex(of: $0) } ?? -1
    rest = [
      change.organisation?.id.number ?? 0, Int64(field), Int64(change.day?.number ?? 0),
    ]
  }

  static func < (left: ChangeOrder, right: ChangeOrder) -> Bool {
    let first = (left.title, left.version, left.kind, left.organisation)
    let second = (right.title, right.version, right.kind, right.organisation)
    return first == second ? left.rest.lexicographicallyPrecedes(right.rest) : first < second
  }
}
