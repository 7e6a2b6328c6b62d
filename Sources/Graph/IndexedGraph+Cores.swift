extension IndexedGraph {
  /// The core number of each node: the largest k for which it belongs to a group in which every node
  /// has at least k neighbours within the group.
  ///
  /// Equal to `core_number` of networkx. Cost: linear in nodes and edges.
  ///
  /// Sources: S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983); the
  /// algorithm is that of V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition
  /// of networks" (2003).
  package var coreNumbers: [Int] {
    var cores = degrees
    var taken = [Bool](repeating: false, count: nodeCount)
    var waiting = [[Int]](repeating: [], count: (cores.max() ?? 0) + 1)
    for (node, degree) in cores.enumerated() { waiting[degree].append(node) }
    var level = 0
    while level < waiting.count {
      guard let node = waiting[level].popLast() else {
        level += 1
        continue
      }
      guard !taken[node], cores[node] == level else { continue }
      taken[node] = true
      for target in targets[places(of: node)] {
        let other = Int(target)
        guard !taken[other], cores[other] > level else { continue }
        cores[other] -= 1
        waiting[cores[other]].append(other)
      }
    }
    return cores
  }
}
