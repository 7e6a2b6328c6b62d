extension IndexedGraph {
  /// The connected part each node is in, numbered from 0: the largest part first, of equal ones that
  /// with the lowest node. Cost: linear in nodes and edges.
  package var components: [Int] {
    var labels = [Int](repeating: -1, count: nodeCount)
    var count = 0
    for start in 0..<nodeCount where labels[start] < 0 {
      labels[start] = count
      var waiting = [start]
      while let node = waiting.popLast() {
        for target in targets[places(of: node)] where labels[Int(target)] < 0 {
          labels[Int(target)] = count
          waiting.append(Int(target))
        }
      }
      count += 1
    }
    return Self.numberedBySize(labels)
  }

  /// The same grouping with the groups numbered from 0: the largest first, of equal ones that with the
  /// lowest node.
  static func numberedBySize(_ labels: [Int]) -> [Int] {
    var groups: [Int: (size: Int, first: Int)] = [:]
    for (node, label) in labels.enumerated() { groups[label, default: (0, node)].size += 1 }
    let order = groups.sorted { ($1.value.size, $0.value.first) < ($0.value.size, $1.value.first) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order.map(\.key), order.indices))
    return labels.map { numbers[$0] ?? 0 }
  }
}
