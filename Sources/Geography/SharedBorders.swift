package import Records

/// Areas with their borders cut where three areas, or two and the outside, meet: a stretch of border is there
/// once, for both areas beside it.
///
/// So a border that is made simpler is made simpler for both, and no gap opens between them.
package struct SharedBorders {
  private let boundaries: [Boundary]
  /// The stretches of which each line of each area consists, in order.
  private let rings: [[[Stretch]]]
  private var lines: [[GridPoint]] = []

  /// A stretch of border in a line, by its number.
  private struct Stretch {
    let number: Int
    let isReversed: Bool
  }

  /// Cuts borders into stretches. Cost: linear in the points.
  package init(_ boundaries: [Boundary]) {
    self.boundaries = boundaries
    var cutter = Cutter(boundaries.flatMap(\.rings))
    rings = boundaries.map { $0.rings.map { cutter.cut($0) } }
    lines = cutter.lines
  }

  /// The areas with simpler borders: no point that is left out lies further from them than `tolerance`, in metres.
  ///
  /// A line of which fewer than three points remain is left out, but for the largest one of an area: that keeps
  /// all its points, and so no municipality is lost.
  package func simplified(tolerance: Double) -> [Boundary] {
    var simple = lines.map { LineSimplification.simplified($0, tolerance: tolerance) }
    for area in rings {
      guard let largest = area.max(by: { size($0) < size($1) }),
        joined(largest, simple).count < 3
      else { continue }
      for stretch in largest { simple[stretch.number] = lines[stretch.number] }
    }
    return zip(boundaries, rings).map { boundary, area in
      boundary.with(rings: area.map { joined($0, simple) }.filter { $0.count >= 3 })
    }
  }

  private func size(_ ring: [Stretch]) -> Int { abs(joined(ring, lines).doubleArea) }

  /// The points of a line, each once in a row.
  private func joined(_ ring: [Stretch], _ lines: [[GridPoint]]) -> [GridPoint] {
    var points: [GridPoint] = []
    for stretch in ring {
      let line = lines[stretch.number]
      points += stretch.isReversed ? Array(line.reversed().dropLast()) : Array(line.dropLast())
    }
    return points.withoutRepetition
  }

  private struct Cutter {
    private(set) var lines: [[GridPoint]] = []
    private var numbers: [[GridPoint]: Int] = [:]
    private var junctions: Set<GridPoint> = []

    init(_ rings: [[GridPoint]]) {
      struct Neighbours: Equatable {
        let low: GridPoint
        let high: GridPoint
      }
      var met: [GridPoint: Neighbours] = [:]
      for ring in rings where ring.count >= 3 {
        for index in ring.indices {
          let before = ring[index == 0 ? ring.count - 1 : index - 1]
          let after = ring[index + 1 == ring.count ? 0 : index + 1]
          let neighbours = Neighbours(low: min(before, after), high: max(before, after))
          let known = met.updateValue(neighbours, forKey: ring[index])
          if let known, known != neighbours { junctions.insert(ring[index]) }
        }
      }
    }

    /// The stretches of a line, from one junction to the next; of a line without any, the whole of it from its
    /// westernmost point on.
    mutating func cut(_ ring: [GridPoint]) -> [Stretch] {
      guard ring.count >= 3,
        let start = ring.firstIndex(where: junctions.contains)
          ?? ring.indices.min(by: { ring[$0] < ring[$1] })
      else { return [] }
      var stretches: [Stretch] = []
      var line = [ring[start]]
      for offset in 1...ring.count {
        let point = ring[(start + offset) % ring.count]
        line.append(point)
        if offset == ring.count || junctions.contains(point) {
          stretches.append(stretch(line))
          line = [point]
        }
      }
      return stretches
    }

    /// The number of a stretch, the same in both directions.
    private mutating func stretch(_ line: [GridPoint]) -> Stretch {
      let reversed = Array(line.reversed())
      let isReversed = reversed.lexicographicallyPrecedes(line)
      let canonical = isReversed ? reversed : line
      if let number = numbers[canonical] { return Stretch(number: number, isReversed: isReversed) }
      numbers[canonical] = lines.count
      lines.append(canonical)
      return Stretch(number: lines.count - 1, isReversed: isReversed)
    }
  }
}

extension [GridPoint] {
  /// Twice the area within a closed line, positive where it runs counterclockwise.
  var doubleArea: Int {
    var sum = 0
    var before = last ?? GridPoint(x: 0, y: 0)
    for point in self {
      sum += before.x * point.y - point.x * before.y
      before = point
    }
    return sum
  }

  /// The points of a closed line, each once in a row.
  var withoutRepetition: [GridPoint] {
    var points: [GridPoint] = []
    points.reserveCapacity(count)
    for point in self where point != points.last { points.append(point) }
    while points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }
}
