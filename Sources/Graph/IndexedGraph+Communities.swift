extension IndexedGraph {
  /// Modularity of a grouping of the nodes: the part of the edges' weight that lies within groups,
  /// less what would lie there by chance if every node kept its strength.
  ///
  /// At most 1; 0 for a graph without edges. Groups are numbers from 0; a node beyond the
  /// end of `groups` counts as alone. Equal to
  /// `modularity` of networkx. Cost: linear in nodes and edges.
  ///
  /// Source: M. E. J. Newman, "Analysis of weighted networks", Physical Review E 70, 056131 (2004).
  package func modularity(of groups: [Int]) -> Double {
    let total = weights.reduce(0, +)
    guard total > 0 else { return 0 }
    func group(_ node: Int) -> Int { node < groups.count ? groups[node] : -1 - node }
    var sums: [Int: Double] = [:]
    var within = 0.0
    for (node, strength) in strengths.enumerated() {
      sums[group(node), default: 0] += strength
      for place in places(of: node) where group(Int(targets[place])) == group(node) {
        within += weights[place]
      }
    }
    let chance = sums.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }
    return within / total - chance / (total * total)
  }

  /// Communities: a grouping of the nodes of high modularity, numbered from 0, the largest first.
  ///
  /// The Louvain method with refinement on the way back to the single nodes, from as many random
  /// orders of the nodes as there are `attempts`, fewer in a graph of more than 20,000 edges; the best is kept. The same
  /// seed gives the same groups. Cost: a few passes over the edges for each attempt.
  ///
  /// Sources: V. D. Blondel e.a., "Fast unfolding of communities in large networks", Journal of
  /// Statistical Mechanics P10008 (2008); for the refinement R. Rotta and A. Noack, "Multilevel local
  /// search algorithms for modularity clustering", ACM Journal of Experimental Algorithmics 16 (2011).
  package func communities(seed: UInt64 = 1, attempts: Int = 10) -> [Int] {
    var generator = SplitMix64(state: seed)
    let level = CommunityLevel(self)
    var best = Self.numberedBySize(level.grouping(&generator))
    var bestModularity = modularity(of: best)
    let affordable = min(attempts, Self.searchedEdges / max(1, edgeCount))
    for _ in 1..<max(1, affordable) {
      let groups = Self.numberedBySize(level.grouping(&generator))
      let modularity = modularity(of: groups)
      if modularity > bestModularity {
        best = groups
        bestModularity = modularity
      }
    }
    return best
  }

  /// How many edges all attempts together look at, in the first of their passes.
  private static let searchedEdges = 200_000
}

/// A small generator whose numbers depend on the seed alone.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA (2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
