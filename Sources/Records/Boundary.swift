/// A place on the national grid (Rijksdriehoek, EPSG:28992), in whole metres.
package struct GridPoint: Hashable, Sendable, Comparable {
  /// Metres to the east.
  package let x: Int
  /// Metres to the north.
  package let y: Int

  /// A place.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The nearest place of which both numbers are multiples of one.
  package func rounded(to grain: Int) -> GridPoint {
    func rounded(_ number: Int) -> Int {
      Int((Double(number) / Double(grain)).rounded()) * grain
    }
    return GridPoint(x: rounded(x), y: rounded(y))
  }

  /// From west to east, then from south to north.
  package static func < (left: GridPoint, right: GridPoint) -> Bool {
    (left.x, left.y) < (right.x, right.y)
  }
}

/// A rectangle on the national grid.
package struct GridRectangle: Hashable, Sendable {
  /// Its lowest and highest places, in metres.
  package private(set) var west: Int, south: Int, east: Int, north: Int

  /// A rectangle by its edges.
  package init(west: Int, south: Int, east: Int, north: Int) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The smallest one around places; `nil` without any.
  package init?(around points: some Sequence<GridPoint>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(west: first.x, south: first.y, east: first.x, north: first.y)
    while let point = iterator.next() {
      west = min(west, point.x)
      south = min(south, point.y)
      east = max(east, point.x)
      north = max(north, point.y)
    }
  }

  /// Whether both have a place in common.
  package func overlaps(_ other: GridRectangle) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}

/// The area of a municipality in a year (gemeentegebied), as coarse as a picture needs it.
package struct Boundary: Hashable, Sendable {
  /// The municipality.
  package let code: OrganisationCode
  /// Its name, as the document has it.
  package let name: String
  /// The year of the division into municipalities: that of 1 January.
  package let year: Int
  /// Who made it, where the document tells.
  package let source: String?
  /// Closed lines of three points or more, of which the first is not repeated. What lies within an odd number
  /// of them belongs to the area, so that a hole is a line as any other.
  package let rings: [[GridPoint]]
  /// The edges of the area; `nil` without points.
  package let edges: GridRectangle?
  /// The line on which it stands, from 1.
  package let lineNumber: Int

  /// The same area with other lines.
  package func with(rings: [[GridPoint]]) -> Boundary {
    Boundary(
      code: code, name: name, year: year, source: source, rings: rings, lineNumber: lineNumber)
  }

  /// An area.
  package init(
    code: OrganisationCode, name: String, year: Int, source: String? = nil, rings: [[GridPoint]],
    lineNumber: Int = 0
  ) {
    self.code = code
    self.name = name
    self.year = year
    self.source = source
    self.rings = rings
    edges = GridRectangle(around: rings.joined())
    self.lineNumber = lineNumber
  }
}

/// The areas of municipalities in one year.
package struct Boundaries: Sendable {
  /// The year of the division into municipalities.
  package let year: Int
  /// The areas, by the code of the municipality.
  package let areas: [OrganisationCode: Boundary]
  /// Who made them, where the documents tell, in the order of the alphabet.
  package var sources: [String] { Set(areas.values.compactMap(\.source)).sorted() }

  /// The areas of a year.
  package init(year: Int, areas: [OrganisationCode: Boundary]) {
    self.year = year
    self.areas = areas
  }
}
