extension IndexedGraph {
  /// A place in a drawing, in the unit square.
  package struct Point: Hashable, Sendable {
    /// From left, 0, to right, 1.
    package var x: Double
    /// From top, 0, to bottom, 1.
    package var y: Double
  }

  /// Places for the nodes such that neighbours lie near and others apart.
  ///
  /// Every pair repels and every edge attracts, while the largest step allowed shrinks to nothing. The
  /// start is a fixed spread, so that a graph always gets the same drawing. Cost: the square of the
  /// nodes for each of 200 rounds.
  ///
  /// Source: T. M. J. Fruchterman and E. M. Reingold, "Graph drawing by force-directed placement",
  /// Software: Practice and Experience 21 (1991).
  package var layout: [Point] {
    guard nodeCount > 1 else { return Array(repeating: Point(x: 0.5, y: 0.5), count: nodeCount) }
    var points = (0..<nodeCount).map(Self.spread)
    let length = (1 / Double(nodeCount)).squareRoot()
    let rounds = 200
    for round in 0..<rounds {
      let limit = 0.1 * (1 - Double(round) / Double(rounds))
      let forces = forces(on: points, length: length)
      for (node, force) in forces.enumerated() {
        let size = (force.x * force.x + force.y * force.y).squareRoot()
        guard size > 0 else { continue }
        let step = min(size, limit) / size
        points[node].x += force.x * step
        points[node].y += force.y * step
      }
    }
    return Self.fitted(points)
  }

  private func forces(on points: [Point], length: Double) -> [Point] {
    var forces = [Point](repeating: Point(x: 0, y: 0), count: nodeCount)
    for node in 0..<nodeCount {
      let own = points[node]
      // A light pull to the middle keeps parts without a path between them together.
      var force = Point(x: (0.5 - own.x) * length, y: (0.5 - own.y) * length)
      for (other, point) in points.enumerated() where other != node {
        let (x, y) = (own.x - point.x, own.y - point.y)
        let push = length * length / max(x * x + y * y, 1e-9)
        force.x += x * push
        force.y += y * push
      }
      for target in targets[places(of: node)] {
        let (x, y) = (own.x - points[Int(target)].x, own.y - points[Int(target)].y)
        let pull = (x * x + y * y).squareRoot() / length
        force.x -= x * pull
        force.y -= y * pull
      }
      forces[node] = force
    }
    return forces
  }

  /// The place of a number in a sequence that fills the square evenly.
  ///
  /// Source: M. Roberts, "The unreasonable effectiveness of quasirandom sequences" (2018).
  private static func spread(_ number: Int) -> Point {
    func part(_ value: Double) -> Double { value - value.rounded(.down) }
    return Point(
      x: part(0.5 + Double(number) * 0.7548776662466927),
      y: part(0.5 + Double(number) * 0.5698402909980532))
  }

  /// The points stretched over the whole square.
  private static func fitted(_ points: [Point]) -> [Point] {
    func scale(_ values: [Double]) -> (Double) -> Double {
      let low = values.min() ?? 0
      let width = (values.max() ?? 0) - low
      return { width > 0 ? ($0 - low) / width : 0.5 }
    }
    let (x, y) = (scale(points.map(\.x)), scale(points.map(\.y)))
    return points.map { Point(x: x($0.x), y: y($0.y)) }
  }
}
