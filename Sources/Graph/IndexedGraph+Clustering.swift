extension IndexedGraph {
  /// Clustering in one mode: the part of the pairs of a node's neighbours that are neighbours
  /// themselves; 0 for fewer than two neighbours.
  ///
  /// Equal to `clustering` of networkx without weights. Cost: the sum over the edges of the degrees
  /// of their ends.
  ///
  /// Source: D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature
  /// 393 (1998).
  package var clustering: [Double] {
    var marked = [Bool](repeating: false, count: nodeCount)
    return (0..<nodeCount).map { node in
      let neighbours = targets[places(of: node)]
      guard neighbours.count > 1 else { return 0 }
      for neighbour in neighbours { marked[Int(neighbour)] = true }
      let joined = neighbours.reduce(0) { count, neighbour in
        count + targets[places(of: Int(neighbour))].count { marked[Int($0)] }
      }
      for neighbour in neighbours { marked[Int(neighbour)] = false }
      return Double(joined) / (Double(neighbours.count) * Double(neighbours.count - 1))
    }
  }

  /// Clustering in two modes: how far a node's neighbours coincide with those of each node two steps
  /// away, as shared neighbours divided by all neighbours of the two, on average; 0 without such nodes.
  ///
  /// Meaningful in a network in two modes, where clustering in one mode is 0 everywhere. Equal to
  /// `bipartite.clustering` of networkx in mode `dot`. Cost: the sum over the edges of the degrees of
  /// their ends, of nodes with the same neighbours those of one: it is the same for all of them.
  ///
  /// Source: M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large
  /// two-mode networks", Social Networks 30 (2008).
  package var twoModeClustering: [Double] {
    var shared = [Int](repeating: 0, count: nodeCount)
    var clustering = [Double](repeating: 0, count: nodeCount)
    for twins in twins {
      guard let node = twins.first else { continue }
      let neighbours = targets[places(of: node)]
      var second: [Int] = []
      for neighbour in neighbours {
        for target in targets[places(of: Int(neighbour))] where Int(target) != node {
          if shared[Int(target)] == 0 { second.append(Int(target)) }
          shared[Int(target)] += 1
        }
      }
      var sum = 0.0
      for other in second {
        let all = neighbours.count + places(of: other).count - shared[other]
        sum += Double(shared[other]) / Double(all)
        shared[other] = 0
      }
      let mean = second.isEmpty ? 0 : sum / Double(second.count)
      for twin in twins { clustering[twin] = mean }
    }
    return clustering
  }
}
