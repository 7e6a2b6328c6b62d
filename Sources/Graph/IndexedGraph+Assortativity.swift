extension IndexedGraph {
  /// Assortativity by a number: whether nodes are joined to nodes of like size, from -1 (to unlike) over 0 to 1; `nil`
  /// where fewer than two sizes occur at the ends of edges.
  ///
  /// Pearson's correlation of the sizes of the two ends over all edges, each counted from both sides; weights are not
  /// counted, and edges of a node whose size is not known are left out. Equal to `assortativity` of igraph. Cost: linear in the edges.
  ///
  /// Source: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 026126 (2003).
  package func assortativity(_ sizes: [Double?]) -> Double? {
    let ends = edges.compactMap { edge in
      sizes[edge.source].flatMap { one in sizes[edge.target].map { (one, $0) } }
    }
    guard !ends.isEmpty else { return nil }
    let count = Double(ends.count * 2)
    let mean = ends.reduce(0) { $0 + $1.0 + $1.1 } / count
    let variance = ends.reduce(0) {
      $0 + ($1.0 - mean) * ($1.0 - mean) + ($1.1 - mean) * ($1.1 - mean)
    }
    guard variance > 0 else { return nil }
    return 2 * ends.reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / variance
  }
}
