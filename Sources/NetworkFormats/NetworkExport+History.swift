package import Pages
package import Records

extension NetworkExport {
  /// The network over the whole history: a node for each line of versions and each organisation that
  /// ever took part, with the periods in which they did.
  ///
  /// A line is shown as its latest version has it, a participation as the latest version in which the
  /// organisation takes part has it. Periods that meet or overlap become one; a participation that
  /// begins after its version ended has no period. `day` tells which organisations are abolished;
  /// `whole` is the register of which the excerpt is a part, when versions of a line are left out of
  /// it; `subjects` tells what a version is about; `addingDerived` adds the time before the first version of a line in which a participant is derived
  /// to have taken part (``Participation/Origin/derived``), and tells until when. Cost: linear in the excerpt, besides sorting.
  package init(
    historyOf excerpt: RegisterExcerpt, in whole: RegisterExcerpt? = nil, on day: Day,
    subjects: [VersionID: String] = [:], addingDerived: Bool = false, language: Language = .dutch
  ) {
    let lines = Lines(excerpt, in: whole ?? excerpt)
    var edges: [Ends: Edge] = [:]
    for participation in excerpt.participations.sorted(by: lines.isEarlier) {
      guard let arrangement = excerpt.arrangements[participation.arrangement] else { continue }
      let line = lines.line(of: arrangement.id)
      let ends = Ends(organisation: participation.organisation.id, line: line)
      let earlier = edges[ends]?.spells ?? []
      var edge = Edge(participation, source: 0, target: 0)
      edge.origin = nil
      edge.spells =
        earlier
        + lines.periods(of: arrangement.id).compactMap { $0.begun(participation.joined) }
      if addingDerived, let derived = lines.derived(participation, in: excerpt) {
        edge.spells.append(derived)
        edge.derivedUntil = derived.end
      } else {
        edge.derivedUntil = edges[ends]?.derivedUntil
      }
      edges[ends] = edge
    }
    let participants = Dictionary(
      excerpt.participations.map { ($0.organisation.id, $0.organisation) },
      uniquingKeysWith: { first, _ in first })
    var spells: [BodyID: [Period]] = [:]
    var derivedSpells: [LineID: [Period]] = [:]
    for (ends, edge) in edges {
      spells[ends.organisation, default: []] += edge.spells
      if let until = edge.derivedUntil {
        derivedSpells[ends.line, default: []] += edge.spells.filter { $0.end == until }
      }
    }
    let organisations = participants.keys.sorted().compactMap { id -> Node? in
      guard let reference = participants[id] else { return nil }
      let organisation = excerpt.organisations[id] ?? Organisation(reference)
      let year = excerpt.registerYear ?? day.year
      var node = Node(
        organisation, abolishedBy: day, figuresOf: year, area: excerpt.areas[id])
      node.spells = (spells[id] ?? []).joined()
      return node
    }
    let arrangements = lines.versions.keys.sorted().compactMap { line -> Node? in
      guard let versions = lines.versions[line], let latest = versions.last else { return nil }
      var node = Node(
        latest, line: line, province: excerpt.provinces[latest.id], subject: subjects[latest.id])
      node.spells =
        (versions.flatMap { lines.periods(of: $0.id) } + (derivedSpells[line] ?? [])).joined()
      return node
    }
    let nodes = organisations + arrangements
    let places = Dictionary(
      zip(nodes.map(\.id), nodes.indices), uniquingKeysWith: { first, _ in first })
    let standing = excerpt.standing(on: day)
    let moment = standing.daysBehind == nil ? "" : " " + standing.moment(in: language)
    self.init(
      title: language(
        "Gemeenschappelijke regelingen en hun deelnemers door de jaren\(moment)",
        "Joint arrangements and their participants over the years\(moment)"),
      day: day, standing: standing, language: language,
      nodes: nodes,
      edges: edges.compactMap { ends, edge in
        guard let source = places["org:\(ends.organisation)"],
          let target = places["regeling:\(ends.line)"]
        else { return nil }
        var edge = edge
        edge.source = source
        edge.target = target
        edge.spells = edge.spells.joined()
        return edge
      }.sortedByPlace(),
      years: (whole ?? excerpt).yearCoverages(upTo: day))
  }
}

/// An organisation and a line it takes part in.
private struct Ends: Hashable {
  var organisation: BodyID
  var line: LineID
}

/// The versions of an excerpt by their line.
struct Lines {
  /// The versions of each line, the earliest in force first.
  let versions: [LineID: [Arrangement]]
  private let lines: [VersionID: LineID]
  private let whole: RegisterExcerpt
  private let ranks: [VersionID: Int]

  init(_ excerpt: RegisterExcerpt, in whole: RegisterExcerpt) {
    let lines: [VersionID: LineID] = excerpt.arrangements.keys.reduce(into: [:]) { lines, version in
      lines[version] = whole.line(of: version)
    }
    let ordered = excerpt.arrangements.values.sorted { left, right in
      (left.inForce.start?.number ?? .min, left.id) < (
        right.inForce.start?.number ?? .min, right.id
      )
    }
    self.lines = lines
    self.whole = whole
    versions = Dictionary(grouping: ordered) { lines[$0.id] ?? LineID(startingWith: $0.id) }
    ranks = Dictionary(
      zip(ordered.map(\.id), ordered.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The number of the line of a version.
  func line(of version: VersionID) -> LineID { lines[version] ?? LineID(startingWith: version) }

  /// The days on which a version counts: those on which no version of its line that started later does.
  func periods(of version: VersionID) -> [Period] { whole.countingPeriods(of: version) }

  /// The time before the first version of a line from the date of joining on, in which the participant
  /// existed; `nil` where it joined later, or in another version.
  func derived(_ participation: Participation, in excerpt: RegisterExcerpt) -> Period? {
    let line = line(of: participation.arrangement)
    guard let joined = participation.joined,
      whole.versions(inLineOf: participation.arrangement).first?.id == participation.arrangement,
      let start = versions[line]?.first?.inForce.start, joined < start
    else { return nil }
    let existence = excerpt.organisations[participation.organisation.id]?.existence ?? Period()
    let end = existence.end.map { min($0, start) } ?? start
    let period = Period(start: existence.start.map { max($0, joined) } ?? joined, end: end)
    return period.isEmpty ? nil : period
  }

  /// Orders participations by the beginning of their version, then by organisation.
  func isEarlier(_ left: Participation, _ right: Participation) -> Bool {
    (ranks[left.arrangement] ?? -1, left.organisation.id)
      < (ranks[right.arrangement] ?? -1, right.organisation.id)
  }
}

extension Period {
  /// The part of the period from a day on; `nil` when nothing is left of it.
  fileprivate func begun(_ day: Day?) -> Period? {
    let start = [start, day].compactMap { $0 }.max()
    if let start, hasEnded(by: start) { return nil }
    return Period(start: start, end: end)
  }
}

extension [Period] {
  /// The same days in periods that neither meet nor overlap, the earliest first; empty periods left
  /// out.
  func joined() -> [Period] {
    let ordered = filter { period in
      period.start.map { !period.hasEnded(by: $0) } ?? true
    }.sorted { ($0.start?.number ?? .min) < ($1.start?.number ?? .min) }
    return ordered.reduce(into: []) { joined, period in
      guard let last = joined.last,
        last.end.map({ end in period.start.map { $0 <= end } ?? true }) ?? true
      else {
        joined.append(period)
        return
      }
      let end = last.end.flatMap { end in period.end.map { Swift.max(end, $0) } }
      joined[joined.count - 1] = Period(start: last.start, end: end)
    }
  }
}
