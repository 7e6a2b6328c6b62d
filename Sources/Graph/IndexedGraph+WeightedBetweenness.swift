extension IndexedGraph {
  /// Betweenness along paths on which a strong edge is a short one: the length of an edge is 1 divided by its weight.
  ///
  /// Divided by the number of pairs as ``betweenness`` is. Lengths that differ by less than a part in 10¹⁰ are equal, as in
  /// igraph. Equal to `betweenness` of igraph with these lengths as weights. Cost: ``PathStarts`` × edges × the logarithm of the
  /// nodes.
  ///
  /// Sources: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 016132 (2001); the algorithm
  /// is that of U. Brandes (2001) with the search of E. W. Dijkstra.
  package var weightedBetweenness: [Double] {
    weightedBetweenness(from: PathStarts(self, areWeighted: true))
  }

  /// The same by searches from some nodes.
  package func weightedBetweenness(from starts: PathStarts) -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    for group in starts.groups {
      guard let start = group.twins.first else { continue }
      let (order, paths, before) = shortestPaths(from: start)
      var dependencies = [Double](repeating: 0, count: nodeCount)
      for node in order.reversed() {
        for earlier in before[node] {
          dependencies[earlier] += paths[earlier] / paths[node] * (1 + dependencies[node])
        }
        if node != start { sums[node] += group.weight * dependencies[node] }
      }
    }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    return nodeCount > 2 ? sums.map { $0 / pairs } : sums
  }

  /// The nodes in order of their distance from one, how many shortest paths lead to each, and the nodes before each on
  /// these.
  private func shortestPaths(
    from start: Int
  ) -> (order: [Int], paths: [Double], before: [[Int]]) {
    var distances = [Double](repeating: .infinity, count: nodeCount)
    var paths = [Double](repeating: 0, count: nodeCount)
    var before = [[Int]](repeating: [], count: nodeCount)
    var isDone = [Bool](repeating: false, count: nodeCount)
    var order: [Int] = []
    var waiting = NearestFirst()
    (distances[start], paths[start]) = (0, 1)
    waiting.add(start, at: 0)
    while let node = waiting.removeNearest() {
      guard !isDone[node] else { continue }
      isDone[node] = true
      order.append(node)
      for place in places(of: node) where weights[place] > 0 {
        let other = Int(targets[place])
        let distance = distances[node] + 1 / weights[place]
        let known = distances[other]
        if distance < known * (1 - Self.rounding) {
          (distances[other], paths[other], before[other]) = (distance, paths[node], [node])
          waiting.add(other, at: distance)
        } else if !isDone[other], distance <= known * (1 + Self.rounding) {
          paths[other] += paths[node]
          before[other].append(node)
        }
      }
    }
    return (order, paths, before)
  }

  /// How far two equal sums may differ by rounding, as a part of either.
  private static let rounding = 1e-10
}

/// Nodes that wait, the nearest first: a binary heap.
private struct NearestFirst {
  private var heap: [(distance: Double, node: Int)] = []

  mutating func add(_ node: Int, at distance: Double) {
    heap.append((distance, node))
    var place = heap.count - 1
    while place > 0, heap[place].distance < heap[(place - 1) / 2].distance {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeNearest() -> Int? {
    guard let nearest = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return nearest.node }
    heap[0] = last
    var place = 0
    while let child = [2 * place + 1, 2 * place + 2].filter({ $0 < heap.count })
      .min(by: { heap[$0].distance < heap[$1].distance }),
      heap[child].distance < heap[place].distance
    {
      heap.swapAt(place, child)
      place = child
    }
    return nearest.node
  }
}
