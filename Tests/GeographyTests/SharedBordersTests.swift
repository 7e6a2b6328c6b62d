import Geography
import Records
import TestSupport
import Testing

struct SharedBordersTests {
  private func boundary(_ number: Int, _ rings: [[GridPoint]]) throws -> Boundary {
    Boundary(
      code: try #require(OrganisationCode("GM\(1_000 + number)")), name: "", year: 2026,
      rings: rings)
  }

  /// A country of squares of five kilometres with jagged borders between them, which two squares have in
  /// common, and straight ones on the outside.
  private func mosaic(_ size: Int) throws -> [Boundary] {
    let (side, steps) = (5_000, 10)
    func border(_ x: Int, _ y: Int, toEast: Bool) -> [GridPoint] {
      var random = SplitMix(state: UInt64(x * 1_000 + y * 10 + (toEast ? 1 : 0)))
      let isOutside = toEast ? y == 0 || y == size : x == 0 || x == size
      return (0..<steps).map { step in
        let along = step * side / steps
        let aside = step == 0 || isOutside ? 0 : Int.random(in: -400...400, using: &random)
        return toEast
          ? GridPoint(x: x * side + along, y: y * side + aside)
          : GridPoint(x: x * side + aside, y: y * side + along)
      }
    }
    func corner(_ x: Int, _ y: Int) -> GridPoint { GridPoint(x: x * side, y: y * side) }
    return try (0..<size * size).map { number in
      let (x, y) = (number % size, number / size)
      let back = { (points: [GridPoint], end: GridPoint) in [end] + points.dropFirst().reversed() }
      return try boundary(
        number,
        [
          border(x, y, toEast: true) + border(x + 1, y, toEast: false)
            + back(border(x, y + 1, toEast: true), corner(x + 1, y + 1))
            + back(border(x, y, toEast: false), corner(x, y + 1))
        ])
    }
  }

  private struct Edge: Hashable {
    let low: GridPoint
    let high: GridPoint
  }

  private func edges(_ boundaries: [Boundary]) -> [Edge: Int] {
    var edges: [Edge: Int] = [:]
    for ring in boundaries.flatMap(\.rings) {
      for (index, point) in ring.enumerated() {
        let next = ring[(index + 1) % ring.count]
        edges[Edge(low: min(point, next), high: max(point, next)), default: 0] += 1
      }
    }
    return edges
  }

  @Test func noGapOpensBetweenNeighbours() throws {
    let before = try mosaic(4)
    let after = SharedBorders(before).simplified(tolerance: 300)
    let points = { (boundaries: [Boundary]) in boundaries.flatMap(\.rings).joined().count }
    #expect(points(after) < points(before) * 3 / 4)
    #expect(after.map(\.code) == before.map(\.code))
    for (edge, count) in edges(after) {
      let isOutside =
        [edge.low, edge.high].allSatisfy { $0.x == 0 || $0.x == 20_000 }
        || [edge.low, edge.high].allSatisfy { $0.y == 0 || $0.y == 20_000 }
      #expect(count == (isOutside ? 1 : 2), "\(edge)")
    }
    #expect(Set(points: after).isSubset(of: Set(points: before)))
  }

  @Test func anEnclaveFillsItsHole() throws {
    let hole = (0..<4).flatMap { side in
      (0..<10).map { step -> GridPoint in
        let (along, aside) = (step * 300, step % 3 * 40)
        return switch side {
        case 0: GridPoint(x: 5_000 + along, y: 5_000 + aside)
        case 1: GridPoint(x: 8_000 + aside, y: 5_000 + along)
        case 2: GridPoint(x: 8_000 - along, y: 8_000 + aside)
        default: GridPoint(x: 5_000 + aside, y: 8_000 - along)
        }
      }
    }
    let frame = [(0, 0), (20_000, 0), (20_000, 20_000), (0, 20_000)].map { GridPoint(x: $0, y: $1) }
    let areas = [try boundary(1, [frame, hole.reversed()]), try boundary(2, [hole])]
    let after = SharedBorders(areas).simplified(tolerance: 200)
    let inner = try #require(after.last?.rings.first)
    #expect(inner.count < hole.count && inner.count >= 4)
    let outer = try #require(after.first?.rings.last)
    #expect(Set(inner) == Set(outer))
  }

  @Test func noMunicipalityIsLostHoweverSmall() throws {
    let small = [(0, 0), (20, 0), (30, 10), (20, 20), (0, 20)].map { GridPoint(x: $0, y: $1) }
    let islet = small.map { GridPoint(x: $0.x / 2 + 500, y: $0.y / 2) }
    let after = SharedBorders([try boundary(1, [small, islet])]).simplified(tolerance: 1_000)
    #expect(after.first?.rings.count == 1)
    #expect(Set(after.first?.rings.first ?? []) == Set(small))
  }

  @Test func whatHasNoAreaDoesNoHarm() throws {
    let point = GridPoint(x: 1, y: 1)
    let degenerate = try boundary(1, [[], [point], [point, point], [point, point, point]])
    #expect(SharedBorders([degenerate]).simplified(tolerance: 10).first?.rings.isEmpty == true)
  }
}

extension Set<GridPoint> {
  fileprivate init(points boundaries: [Boundary]) {
    self.init(boundaries.flatMap(\.rings).joined())
  }
}
