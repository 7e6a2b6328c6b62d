extension IndexedGraph {
  /// Of each edge, in the order of ``edges``, how likely it is that it would weigh so much by chance: the lower of the
  /// chances seen from its two ends.
  ///
  /// Seen from a node with k edges and strength s, (1 - w / s) to the power k - 1: the chance of at least that part when
  /// the node divides its strength at random over its edges. From a node with one edge nothing can be told, and that is 1.
  /// The edges below a level, such as 0.05, are the backbone of a weighted network. Cost: linear in the edges.
  ///
  /// Source: M. Á. Serrano, M. Boguñá and A. Vespignani, "Extracting the multiscale backbone of complex weighted
  /// networks", PNAS 106 (2009).
  package var disparity: [Double] {
    let (degrees, strengths) = (degrees, strengths)
    func chance(_ weight: Double, from node: Int) -> Double {
      let rest = max(0, 1 - weight / strengths[node])
      return (1..<max(1, degrees[node])).reduce(1) { product, _ in product * rest }
    }
    return edges.map { edge in
      min(chance(edge.weight, from: edge.source), chance(edge.weight, from: edge.target))
    }
  }
}
