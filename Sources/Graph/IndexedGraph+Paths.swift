extension IndexedGraph {
  /// The number of steps from a node to every node; `nil` where there is no path.
  ///
  /// Breadth-first search, weights not counted. Cost: linear in nodes and edges.
  package func distances(from start: Int) -> [Int?] {
    var distances = [Int?](repeating: nil, count: nodeCount)
    guard (0..<nodeCount).contains(start) else { return distances }
    distances[start] = 0
    var reached = [start]
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      let further = (distances[node] ?? 0) + 1
      for target in targets[places(of: node)] where distances[Int(target)] == nil {
        distances[Int(target)] = further
        reached.append(Int(target))
      }
    }
    return distances
  }

  /// A path of the fewest steps between two nodes, both ends included; `nil` when there is none.
  ///
  /// Of several such paths the one that takes the lowest node at every step. Cost: linear in nodes
  /// and edges.
  package func shortestPath(from start: Int, to end: Int) -> [Int]? {
    let remaining = distances(from: end)
    guard (0..<nodeCount).contains(start), var steps = remaining[start] else { return nil }
    var path = [start]
    while steps > 0 {
      steps -= 1
      guard
        let next = targets[places(of: path[path.count - 1])].first(where: { target in
          remaining[Int(target)] == steps
        })
      else { return nil }
      path.append(Int(next))
    }
    return path
  }

  /// The nodes at most `steps` away from a node, the node itself first, then by distance and number.
  package func surroundings(of node: Int, steps: Int) -> [Int] {
    distances(from: node).enumerated()
      .compactMap { place, distance in distance.map { (distance: $0, place: place) } }
      .filter { $0.distance <= steps }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .map(\.place)
  }
}
