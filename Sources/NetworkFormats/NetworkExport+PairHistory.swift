package import Graph
import Pages
import Records

extension NetworkExport {
  /// The municipalities of a network over the whole history, an edge where two of them ever shared an arrangement,
  /// with when they did and what it weighed then.
  ///
  /// Cost: for each arrangement its changes of membership times the square of its municipalities, and for each edge the
  /// square of the arrangements that the two share.
  package init(
    projectingHistory history: NetworkExport, weight: NetworkGraph.ProjectionWeight
  ) {
    let municipality = OrganisationKind.municipality.type.lowercased()
    let kept = history.nodes.indices.filter { history.nodes[$0].kind == municipality }
    let places = kept.enumerated().reduce(into: [:]) { $0[$1.element] = $1.offset }
    var shares: [IndexedGraph.Ends: [Share]] = [:]
    let members = Dictionary(
      grouping: history.edges.filter { places[$0.source] != nil }, by: \.target)
    for (_, memberships) in members.sorted(by: { $0.key < $1.key }) {
      for days in Self.pieces(memberships.flatMap(\.spells)) {
        let present = memberships.filter { $0.spells.contains { days.lies(in: $0) } }
          .compactMap { places[$0.source] }.sorted()
        let each = weight == .newman ? 1 / Double(max(1, present.count - 1)) : 1
        for first in present.indices {
          for second in present[(first + 1)...] {
            shares[IndexedGraph.Edge(present[first], second).ends, default: []]
              .append(Share(days: days, weight: each))
          }
        }
      }
    }
    let standing = history.standing
    let moment = standing.daysBehind == nil ? "" : " " + standing.moment(in: history.language)
    self.init(
      title: history.language(
        "Gemeenten en de regelingen die zij delen, door de jaren\(moment)",
        "Municipalities and the arrangements they share, over the years\(moment)"),
      day: history.day, standing: standing, language: history.language,
      nodes: kept.map { history.nodes[$0] },
      edges: shares.map { ends, shares in
        var edge = Edge(source: ends.low, target: ends.high)
        edge.weighed = Self.weighed(shares)
        edge.spells = edge.weighed.map(\.period).joined()
        return edge
      }.sortedByPlace(), years: history.years)
  }

  /// The weight of an edge in each period, adjoining ones of the same weight as one.
  private static func weighed(_ shares: [Share]) -> [Edge.Weighed] {
    pieces(shares.map(\.days)).reduce(into: []) { weighed, days in
      let weight = shares.reduce(0) { days.lies(in: $1.days) ? $0 + $1.weight : $0 }
      guard weight > 0 else { return }
      if let last = weighed.last, last.weight == weight, last.period.end == days.start {
        weighed[weighed.count - 1] = .init(
          period: Period(start: last.period.start, end: days.end), weight: weight)
      } else {
        weighed.append(.init(period: days, weight: weight))
      }
    }
  }

  /// Periods cut where any of them starts or ends: pieces that lie wholly in or wholly outside each, in order.
  private static func pieces(_ periods: [Period]) -> [Period] {
    let starts = Set(periods.map(\.start))
    let ends = Set(periods.map(\.end))
    let days = starts.union(ends).compactMap(\.self).sorted()
    guard !periods.isEmpty else { return [] }
    let bounds =
      (starts.contains(nil) ? [nil] : []) + days.map(Optional.some)
      + (ends.contains(nil) ? [nil] : [])
    return zip(bounds, bounds.dropFirst()).map { Period(start: $0, end: $1) }
  }
}

/// An arrangement that two municipalities share for some time, and what it adds to their edge.
private struct Share {
  let days: Period
  let weight: Double
}

extension Period {
  /// Whether every day of a piece is in another period.
  fileprivate func lies(in other: Period) -> Bool {
    let startsAfter = other.start.map { theirs in start.map { $0 >= theirs } ?? false } ?? true
    let endsBefore = other.end.map { theirs in end.map { $0 <= theirs } ?? false } ?? true
    return startsAfter && endsBefore
  }
}
