package import Records

/// Communities of municipalities followed over years.
///
/// In each year the communities of the network of municipalities (``IndexedGraph/communities(seed:attempts:)``, an edge
/// weighs the number of shared arrangements). A community goes on under its number when its members overlap enough with
/// those that it last had: of all pairs the ones with the highest index of Jaccard, at least ``leastOverlap``, each
/// community once. One that is not matched gets a new number.
///
/// Source: D. Greene, D. Doyle and P. Cunningham, "Tracking the evolution of communities in dynamic social networks",
/// ASONAM (2010).
package struct CommunityTracks: Sendable {
  /// The years, in order.
  package let years: [Year]

  /// The communities of one year.
  package struct Year: Sendable {
    /// The day of the year.
    package let day: Day
    /// The number of the community of each municipality, from 1.
    package let communities: [BodyID: Int]
    /// The municipalities.
    package let municipalities: [BodyID: Organisation]
    /// The modularity of the communities.
    package let modularity: Double
    /// How many municipalities were there the year before too; 0 in the first year.
    package let comparedCount: Int
    /// How many of those are in the community of the same number as then.
    package let stayedCount: Int
    /// How many participations of municipalities are known.
    package let coverage: Standing.Coverage

    /// How many communities there are.
    package var communityCount: Int { Set(communities.values).count }
  }

  /// How far the members of a community must overlap with its former ones.
  package static let leastOverlap = 0.3

  /// Follows the communities of networks of following days. Cost: that of finding communities in each, divided over the
  /// processors.
  package init(_ networks: [Network]) {
    let found = networks.concurrentMap { network -> (groups: [Set<BodyID>], modularity: Double) in
      let projection = NetworkGraph(projecting: network)
      let labels = projection.graph.communities()
      var groups = [Set<BodyID>](repeating: [], count: (labels.max() ?? -1) + 1)
      for (node, label) in zip(projection.nodes, labels) {
        if case .organisation(let body) = node { groups[label].insert(body) }
      }
      return (groups, projection.graph.modularity(of: labels))
    }
    var last: [Set<BodyID>] = []
    var years: [Year] = []
    for (network, found) in zip(networks, found) {
      let numbers = Self.numbers(of: found.groups, after: &last)
      var communities: [BodyID: Int] = [:]
      for (group, number) in zip(found.groups, numbers) {
        for body in group { communities[body] = number }
      }
      let before = years.last?.communities ?? [:]
      let compared = communities.filter { before[$0.key] != nil }
      years.append(
        Year(
          day: network.day, communities: communities,
          municipalities: network.organisations.filter { communities[$0.key] != nil },
          modularity: found.modularity, comparedCount: compared.count,
          stayedCount: compared.count { before[$0.key] == $0.value }, coverage: network.coverage))
    }
    self.years = years
  }

  /// The numbers of groups, from 1; `last` has the last members of each number so far.
  private static func numbers(of groups: [Set<BodyID>], after last: inout [Set<BodyID>]) -> [Int] {
    var pairs: [(overlap: Double, track: Int, group: Int)] = []
    for (track, members) in last.enumerated() {
      for (group, others) in groups.enumerated() {
        let overlap = Congruence.index(members, others)
        if overlap >= leastOverlap { pairs.append((overlap, track, group)) }
      }
    }
    pairs.sort { ($1.overlap, $0.track, $0.group) < ($0.overlap, $1.track, $1.group) }
    var tracks: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs where tracks[pair.group] == nil && taken.insert(pair.track).inserted {
      tracks[pair.group] = pair.track
    }
    return groups.enumerated().map { group, members in
      let track = tracks[group] ?? last.count
      if track == last.count { last.append(members) } else { last[track] = members }
      return track + 1
    }
  }
}
