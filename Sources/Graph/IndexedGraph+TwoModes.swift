extension IndexedGraph {
  /// The part of the possible edges between the two modes that exists: of n nodes of the first and m of the second
  /// edges / (n m); 0 where a mode has no nodes.
  ///
  /// `isSecond` tells the mode of each node. Equal to `bipartite.density` of networkx. Cost: linear in the nodes.
  ///
  /// Source: S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social Networks 19 (1997).
  package func twoModeDensity(_ isSecond: [Bool]) -> Double {
    let second = isSecond.count(where: \.self)
    let pairs = Double(second) * Double(isSecond.count - second)
    return pairs == 0 ? 0 : Double(edgeCount) / pairs
  }

  /// Modularity of a grouping of the nodes of two modes: the part of the edges' weight that lies within groups, less what
  /// would lie there by chance if every node kept its strength and edges only join the two modes.
  ///
  /// Groups are numbers, one for each node. Cost: linear in nodes and edges.
  ///
  /// Source: M. J. Barber, "Modularity and community detection in bipartite networks", Physical Review E 76, 066102
  /// (2007).
  package func twoModeModularity(of groups: [Int], _ isSecond: [Bool]) -> Double {
    let strengths = strengths
    let total = strengths.reduce(0, +) / 2
    guard total > 0 else { return 0 }
    var sums: [Int: (first: Double, second: Double)] = [:]
    var within = 0.0
    for node in 0..<nodeCount {
      let strength = strengths[node]
      let known = sums[groups[node]] ?? (0, 0)
      sums[groups[node]] =
        isSecond[node]
        ? (known.first, known.second + strength) : (known.first + strength, known.second)
      guard !isSecond[node] else { continue }
      for place in places(of: node) where groups[Int(targets[place])] == groups[node] {
        within += weights[place]
      }
    }
    let chance = sums.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value.first * $1.value.second }
    return within / total - chance / (total * total)
  }

  /// Nestedness (NODF): how far the neighbours of a node are also those of the nodes of its mode that have more, from 0
  /// to 100; `nil` where no mode has two nodes with edges.
  ///
  /// Over every two nodes of a mode that have edges: of two with different degrees the part of the smaller one's
  /// neighbours that the other has too, in percent; of two with the same degree 0. Equal to `nestednodf` of the R package
  /// vegan. Cost: the sum over the edges of the degrees of their ends, of nodes with the same neighbours those of one.
  ///
  /// Source: M. Almeida-Neto e.a., "A consistent metric for nestedness analysis in ecological systems", Oikos 117 (2008).
  package func nestedness(_ isSecond: [Bool]) -> Double? {
    var shared = [Int](repeating: 0, count: nodeCount)
    var sizes = shared
    let twins = twins
    for group in twins { if let first = group.first { sizes[first] = group.count } }
    var sum = 0.0
    for node in twins.compactMap(\.first) {
      var met: [Int] = []
      for neighbour in targets[places(of: node)] {
        for target in targets[places(of: Int(neighbour))]
        where Int(target) > node && sizes[Int(target)] > 0 {
          if shared[Int(target)] == 0 { met.append(Int(target)) }
          shared[Int(target)] += 1
        }
      }
      let degree = places(of: node).count
      for other in met {
        let theirs = places(of: other).count
        if theirs != degree {
          sum +=
            Double(sizes[node] * sizes[other]) * Double(shared[other])
            / Double(min(degree, theirs))
        }
        shared[other] = 0
      }
    }
    let counts = [false, true].map { mode in
      (0..<nodeCount).count { isSecond[$0] == mode && !places(of: $0).isEmpty }
    }
    let pairs = counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return pairs == 0 ? nil : 100 * sum / Double(pairs)
  }
}
