/// From which nodes of a graph the shortest paths are followed, and for how many each stands.
///
/// From every node, as long as that takes no more than ``mostSteps``; else from an even selection of those of each
/// connected part, of which every one stands for as many as were left out: what they find is then an estimate.
///
/// Source: U. Brandes and C. Pich, "Centrality estimation in large networks", International Journal of Bifurcation and
/// Chaos 17 (2007).
package struct PathStarts: Sendable {
  /// Nodes with the same neighbours, ascending: one search does for all of them.
  struct Group: Sendable {
    let twins: [Int]
    /// How many nodes each of them stands for.
    let weight: Double
  }

  /// What is searched from, by the lowest node of each.
  let groups: [Group]
  /// How many other nodes each node reaches.
  let reached: [Int]
  /// From how many nodes.
  package let nodeCount: Int
  /// Whether these are all.
  package let areAll: Bool

  /// How many edges all searches together look along, about. A graph of 4,000 nodes and 25,000 edges is within it.
  package static let mostSteps = 200_000_000
  /// From how many groups of nodes of a connected part at least, whatever that takes.
  static let fewest = 32

  /// The starts in a graph.
  ///
  /// - Parameters:
  ///   - areWeighted: Whether the lengths of edges differ, so that nodes with the same neighbours differ too.
  ///   - mostSteps: How many edges all searches together look along, about.
  package init(
    _ graph: IndexedGraph, areWeighted: Bool = false, mostSteps: Int = PathStarts.mostSteps
  ) {
    let twins = areWeighted ? (0..<graph.nodeCount).map { [$0] } : graph.twins
    let components = graph.components
    let sizes = components.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    reached = components.map { (sizes[$0] ?? 1) - 1 }
    let most = max(Self.fewest, mostSteps / max(1, 2 * graph.edgeCount))
    guard twins.count > most else {
      groups = twins.map { Group(twins: $0, weight: 1) }
      nodeCount = graph.nodeCount
      areAll = true
      return
    }
    let parts = Dictionary(grouping: twins) { components[$0.first ?? 0] }
    groups = parts.values.flatMap { part -> [Group] in
      guard part.count > most else { return part.map { Group(twins: $0, weight: 1) } }
      let chosen = (0..<most).map { part[$0 * part.count / most] }
      let weight =
        Double(part.reduce(0) { $0 + $1.count }) / Double(chosen.reduce(0) { $0 + $1.count })
      return chosen.map { Group(twins: $0, weight: weight) }
    }
    .sorted { ($0.twins.first ?? 0) < ($1.twins.first ?? 0) }
    nodeCount = groups.reduce(0) { $0 + $1.twins.count }
    areAll = nodeCount == graph.nodeCount
  }

  /// Whether each of so many nodes is searched from.
  func isSearched(_ count: Int) -> [Bool] {
    var isSearched = [Bool](repeating: false, count: count)
    for group in groups { for twin in group.twins { isSearched[twin] = true } }
    return isSearched
  }
}
