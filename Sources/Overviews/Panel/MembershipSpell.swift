package import Records
package import Subjects

/// An unbroken membership of an organisation in an arrangement, for the study of joining and leaving.
package struct MembershipSpell: Sendable {
  /// The stay.
  package let stay: Stay
  /// Who takes part.
  package let organisation: Organisation
  /// What the arrangement is about; `nil` where that is not recognised.
  package let subject: Subject?
  /// How its start is known.
  package let beginning: Beginning
  /// How its end is known.
  package let ending: Ending
  /// Since when documents show it: the start of the first version that lists it, where it joined before that.
  package var seenSince: Day? { stay.derivedUntil ?? stay.start }

  /// How the start of a membership is known.
  package enum Beginning: String, Sendable, CaseIterable {
    /// The register gives the date of joining, and lists it since then.
    case joined = "toetreding"
    /// The register gives no date of joining: the start of the first version that lists it.
    case firstVersion = "eersteVersie"
    /// It began before the first version that the register has (left-truncated), or no day is known: who left
    /// before that version is nowhere.
    case truncated = "afgekapt"
  }

  /// How the end of a membership is known.
  package enum Ending: String, Sendable, CaseIterable {
    /// The arrangement or the organisation ended, or a next version does not list it.
    case ended = "beeindigd"
    /// It was gone between two exports; the day is that of the later one.
    case seen = "waargenomen"
    /// It had not ended on the last day that counts (right-censored).
    case ongoing = "lopend"
  }

  /// The first day that no longer belongs to it; `nil` where it goes on.
  package var end: Day? { ending == .ongoing ? nil : stay.end?.day }

  /// The last day on which an export still listed it, where only exports tell its end.
  package var lastSeen: Day? {
    if case .noLongerListed(let sighting) = stay.end, ending == .seen {
      sighting.before
    } else {
      nil
    }
  }
}

extension NationalPanel {
  /// Every membership that had begun by the last day that counts and falls in the span: by line, then by
  /// organisation, then by start.
  package var spells: [MembershipSpell] {
    let subjects = excerpt.subjects
    let mergers = MergerIndex(excerpt.mergers)
    let all = records.disappeared.flatMap { gone in
      moved(gone.participation).map { ($0, Optional(gone.sighting)) }
    }
    let known = excerpt.participations.map { ($0, Sighting?.none) } + all
    let lines = Dictionary(grouping: known) { excerpt.line(of: $0.0.arrangement) }
    return lines.sorted { $0.key < $1.key }.concurrentMap { line, members in
      let versions = Stay.Line(excerpt.versions(inLineOf: line.firstVersion))
      return Dictionary(grouping: members, by: \.0.organisation.id).sorted { $0.key < $1.key }
        .flatMap { body, told in
          spells(of: body, in: versions, told, subjects, mergers)
        }
    }.flatMap(\.self)
  }

  private func moved(_ participation: Participation) -> [Participation] {
    boundaries?.heirs(taking: participation, records.excerpt) ?? [participation]
  }

  private func spells(
    of body: BodyID, in line: Stay.Line, _ told: [(Participation, Sighting?)],
    _ subjects: [VersionID: Subject], _ mergers: MergerIndex
  ) -> [MembershipSpell] {
    guard let reference = told.first?.0.organisation else { return [] }
    let organisation = excerpt.organisations[body] ?? Organisation(reference)
    // Of parts that take part in the same version under one name, one that is still listed counts.
    let own = Dictionary(told.map { ($0.0.arrangement, $0) }) { $0.1 == nil ? $0 : $1 }
    let stays = Stay.all(
      in: line, own.values.map(\.0), organisationEnd: end(of: organisation, mergers),
      own.compactMapValues(\.1))
    return stays.compactMap { stay in
      guard (stay.start ?? day) <= day else { return nil }
      let spell = MembershipSpell(
        stay: stay, organisation: organisation, subject: subjects[stay.arrangement.id],
        beginning: beginning(of: stay), ending: ending(of: stay))
      return Period(start: stay.start, end: spell.end).overlaps(span.period) ? spell : nil
    }
  }

  /// The first day without an organisation; of a municipality as the list of mergers has it.
  private func end(of organisation: Organisation, _ mergers: MergerIndex) -> Day? {
    guard organisation.kind == .municipality, organisation.existence.end != nil else {
      return organisation.existence.end
    }
    return Lineage(of: organisation, in: mergers).end
  }

  private func beginning(of stay: Stay) -> MembershipSpell.Beginning {
    if stay.start == nil || stay.derivedUntil != nil { return .truncated }
    return stay.startIsJoining ? .joined : .firstVersion
  }

  private func ending(of stay: Stay) -> MembershipSpell.Ending {
    guard let end = stay.end, end.day <= day else { return .ongoing }
    if case .noLongerListed = end { return .seen }
    return .ended
  }
}
