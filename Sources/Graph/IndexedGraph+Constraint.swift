extension IndexedGraph {
  /// Constraint: how far a node's neighbours are tied to each other, so that it cannot broker between them; `nil` for a
  /// node without edges.
  ///
  /// The sum over the neighbours j of (p(i,j) + the sum over the other neighbours q of p(i,q) p(q,j)) squared, where
  /// p(i,j) is the part of the weight of i's edges that goes to j. Low for a broker. Equal to `constraint` of networkx
  /// with weights. Cost: the sum over the edges of the degrees of their ends, of nodes with the same neighbours and
  /// weights those of one: it is the same for all of them.
  ///
  /// Source: R. S. Burt, "Structural Holes" (1992); "Structural holes and good ideas", American Journal of Sociology 110
  /// (2004).
  package var constraint: [Double?] {
    let strengths = strengths
    var through = [Double](repeating: 0, count: nodeCount)
    var constraint = [Double?](repeating: nil, count: nodeCount)
    for twins in weightedTwins {
      guard let node = twins.first, strengths[node] > 0 else { continue }
      let own = places(of: node)
      for place in own {
        let neighbour = Int(targets[place])
        let part = weights[place] / strengths[node] / strengths[neighbour]
        for further in places(of: neighbour) {
          through[Int(targets[further])] += part * weights[further]
        }
      }
      let sum = own.reduce(0) { sum, place in
        let whole = weights[place] / strengths[node] + through[Int(targets[place])]
        return sum + whole * whole
      }
      for place in own {
        for further in places(of: Int(targets[place])) { through[Int(targets[further])] = 0 }
      }
      for twin in twins { constraint[twin] = sum }
    }
    return constraint
  }
}
