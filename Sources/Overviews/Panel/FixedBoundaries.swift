package import Records

/// The municipalities of 1 January of one year, and where each earlier one lives on in them.
///
/// A municipality that went into one other, or got another name or code, is that other. One that was divided goes
/// by the shares that the list of mergers gives (aandeel); without shares it is kept apart, under its own name.
package struct FixedBoundaries: Sendable {
  /// The year.
  package let year: Int
  /// The municipalities in which others live on, and those others with which part; itself among them.
  private let parts: [BodyID: [Part]]
  private let heirs: [BodyID: [Part]]
  /// Every municipality that ever was.
  private let municipalities: [BodyID: Organisation]

  /// An earlier municipality that lives on in another, seen from either of the two.
  package struct Part: Hashable, Sendable {
    /// The municipality on the other side.
    package let body: BodyID
    /// Which part of the earlier one lives on there; `nil` for all of it.
    package let share: Percentage?

    /// The part of an amount of the earlier one, rounded to the nearest; `nil` when it does not fit.
    func of(_ whole: Euro) -> Euro? { share.map { whole.part($0) } ?? whole }
  }

  /// Follows the changes of municipalities that took effect by 1 January of a year. Cost: linear in the changes for
  /// each municipality.
  package init?(of year: Int, in excerpt: RegisterExcerpt) {
    guard let day = Day(year: year, month: 1, day: 1), !excerpt.mergers.isEmpty else { return nil }
    self.year = year
    self.municipalities = excerpt.organisations.filter { $0.value.kind == .municipality }
    let municipalities = self.municipalities.values.sorted { $0.id < $1.id }
    // A code that two records have is that of the one that exists on the day.
    let byCode = municipalities.reduce(into: [OrganisationCode: BodyID]()) { found, municipality in
      guard let code = municipality.code else { return }
      if found[code] == nil || municipality.existence.contains(day) {
        found[code] = municipality.id
      }
    }
    let changes = Dictionary(
      grouping: excerpt.mergers.filter { $0.date <= day && $0.before.code != $0.after.code },
      by: \.before.code)
    var heirs: [BodyID: [Part]] = [:]
    for municipality in municipalities {
      guard let code = municipality.code, byCode[code] == municipality.id else { continue }
      let found = Self.heirs(of: code, after: nil, changes)
      let bodies = found?.compactMap { heir in
        byCode[heir.code].map { Part(body: $0, share: heir.share) }
      }
      if let found, let bodies, bodies.count == found.count, bodies.map(\.body) != [municipality.id]
      {
        heirs[municipality.id] = bodies
      }
    }
    self.heirs = heirs
    parts = heirs.sorted { $0.key < $1.key }.reduce(into: [:]) { parts, entry in
      for heir in entry.value {
        parts[heir.body, default: []].append(Part(body: entry.key, share: heir.share))
      }
    }
  }

  /// Where a code lives on, each with its share; `nil` where that cannot be told: somewhere on the way a
  /// municipality was divided without shares.
  private static func heirs(
    of code: OrganisationCode, after day: Day?, _ changes: [OrganisationCode?: [Merger]]
  ) -> [(code: OrganisationCode, share: Percentage?)]? {
    let later = changes[code, default: []].filter { change in day.map { change.date > $0 } ?? true }
    guard let date = later.map(\.date).min() else { return [(code, nil)] }
    let steps = later.filter { $0.date == date }
    guard steps.count > 1 || steps.first?.manner == .divided else {
      guard let after = steps.first?.after.code else { return nil }
      return heirs(of: after, after: date, changes)
    }
    var found: [(code: OrganisationCode, share: Percentage?)] = []
    for step in steps {
      guard let after = step.after.code, let share = step.share,
        let further = heirs(of: after, after: date, changes)
      else { return nil }
      found += further.map { ($0.code, $0.share.map { $0.of(share) } ?? share) }
    }
    return found
  }

  /// The day of which they are.
  package var day: Day? { Day(year: year, month: 1, day: 1) }

  /// Where a municipality lives on; `nil` where it is kept: it is one of the year's, or cannot be divided.
  package func heirs(of body: BodyID) -> [Part]? { heirs[body] }

  /// The municipalities in which one lives on; none where it is kept.
  package func municipalities(after body: BodyID) -> [Organisation] {
    (heirs[body] ?? []).compactMap { municipalities[$0.body] }
  }

  /// What a municipality of the table is made of: itself, and the earlier ones that live on in it.
  package func parts(of body: BodyID) -> [Part] {
    [Part(body: body, share: nil)] + parts[body, default: []]
  }

  /// An excerpt in which each municipality that lives on in others has been replaced by these: in
  /// participations, in inhabitants of each year, and among the organisations, where an heir exists since the
  /// first of those that it is made of. What takes part in a version as several parts does so once: since the first of
  /// them, with the bodies of all, and with the sum of their shares where each has one. Cost: linear in the excerpt.
  package func applied(to excerpt: RegisterExcerpt) -> RegisterExcerpt {
    var moved = excerpt
    moved.participations = []
    moved.coverage = nil
    var places: [Place: Int] = [:]
    for participation in excerpt.participations {
      for taken in heirs(taking: participation, excerpt) {
        let place = Place(version: taken.arrangement, body: taken.organisation.id)
        if let known = places[place] {
          moved.participations[known].add(taken)
        } else {
          places[place] = moved.participations.count
          moved.participations.append(taken)
        }
      }
    }
    let told = Set(moved.participations.map(\.organisation.id)).union(excerpt.organisations.keys)
    for (body, earlier) in parts where told.contains(body) {
      guard var heir = organisation(body, excerpt) else { continue }
      let starts = ([body] + earlier.map(\.body)).map { organisation($0, excerpt)?.existence.start }
      heir.existence = Period(
        start: starts.contains(nil) ? nil : starts.compactMap(\.self).min(),
        end: heir.existence.end)
      moved.organisations[body] = heir
      if let code = heir.code { moved.inhabitants[code] = inhabitants(of: body, in: excerpt) }
    }
    for body in heirs.keys { moved.organisations[body] = nil }
    return moved
  }

  /// A municipality as an excerpt has it, which may be a part of the register without it.
  private func organisation(_ body: BodyID, _ excerpt: RegisterExcerpt) -> Organisation? {
    excerpt.organisations[body] ?? municipalities[body]
  }

  /// A participation under the names of those in which its municipality lives on.
  package func heirs(taking participation: Participation, _ excerpt: RegisterExcerpt)
    -> [Participation]
  {
    guard let heirs = heirs[participation.organisation.id] else { return [participation] }
    return heirs.map { heir in
      var moved = participation
      if heir.share != nil { moved.share = nil }
      moved.organisation = OrganisationReference(
        id: heir.body,
        name: organisation(heir.body, excerpt)?.name ?? participation.organisation.name,
        tooi: organisation(heir.body, excerpt)?.tooi)
      return moved
    }
  }

  /// The inhabitants of all that a municipality is made of, in each year of which every part is known.
  private func inhabitants(of body: BodyID, in excerpt: RegisterExcerpt) -> [Int: Int] {
    let parts = parts(of: body)
    let counts = parts.map { part in
      organisation(part.body, excerpt)?.code.flatMap { excerpt.inhabitants[$0] } ?? [:]
    }
    return Set(counts.flatMap(\.keys)).reduce(into: [:]) { found, year in
      guard let day = Day(year: year, month: 1, day: 1) else { return }
      var sum = 0
      for (part, counts) in zip(parts, counts) {
        guard organisation(part.body, excerpt)?.existence.contains(day) ?? false else { continue }
        guard let count = counts[year] else { return }
        sum += part.share.map { $0.of(count) } ?? count
      }
      found[year] = sum
    }
  }
}

/// A version and who takes part in it.
private struct Place: Hashable {
  let version: VersionID
  let body: BodyID
}

extension Participation {
  /// Takes in another part of the same municipality.
  fileprivate mutating func add(_ other: Participation) {
    joined = joined.flatMap { own in other.joined.map { min(own, $0) } }
    bodies += other.bodies.filter { !bodies.contains($0) }
    share = share.flatMap { own in
      other.share.map { Percentage(tenThousandths: own.tenThousandths + $0.tenThousandths) }
    }
  }
}

extension Percentage {
  /// This share of another share.
  fileprivate func of(_ whole: Percentage) -> Percentage {
    Percentage(tenThousandths: of(whole.tenThousandths))
  }

  /// This share of a number, rounded to the nearest whole.
  fileprivate func of(_ count: Int) -> Int { Int(Euro(Int64(count)).part(self)?.amount ?? 0) }
}
