package import Records

/// A part of the country as it is drawn: the north on top, in whole units from the upper left corner.
package struct MapWindow: Sendable {
  /// The width of the drawing, in units.
  package let width: Int
  /// Its height, in units.
  package let height: Int
  private let west: Int
  private let north: Int
  /// How many metres a unit is.
  package let metresPerUnit: Double

  /// A window around places, with room about them; `nil` without places.
  ///
  /// - Parameters:
  ///   - points: what must be seen.
  ///   - width: the width in units.
  ///   - span: how many metres of land it shows at least, in both directions.
  ///   - tallest: how many times as high as wide it may be.
  package init?(
    around points: some Sequence<GridPoint>, width: Int, span: Int = 0, tallest: Double = 1.3
  ) {
    guard let bounds = GridRectangle(around: points), width > 0 else { return nil }
    let margin = 1.06
    let high = max(Double(bounds.north - bounds.south) * margin, Double(span), 1)
    let wide = max(Double(bounds.east - bounds.west) * margin, Double(span), high / tallest, 1)
    metresPerUnit = wide / Double(width)
    self.width = width
    height = max(1, Int((high / metresPerUnit).rounded(.up)))
    west = (bounds.west + bounds.east) / 2 - Int(wide / 2)
    north = (bounds.south + bounds.north) / 2 + Int(high / 2)
  }

  /// Where a place is drawn: units to the right and down.
  package func place(of point: GridPoint) -> (x: Int, y: Int) {
    (
      Int((Double(point.x - west) / metresPerUnit).rounded()),
      Int((Double(north - point.y) / metresPerUnit).rounded())
    )
  }

  /// Whether any of an area may lie within the window.
  package func shows(_ boundary: Boundary) -> Bool {
    let land = GridRectangle(
      west: west, south: north - Int(Double(height) * metresPerUnit),
      east: west + Int(Double(width) * metresPerUnit), north: north)
    return boundary.edges.map(land.overlaps) ?? false
  }

  /// An area as the data of an SVG path, in steps from point to point; to be filled by the even-odd rule.
  ///
  /// Points that fall together are drawn once. An area too small to be drawn is a square of two units.
  package func path(of boundary: Boundary) -> String {
    let drawn = boundary.rings.map(path).joined()
    guard drawn.isEmpty, let point = boundary.rings.first?.first else { return drawn }
    let (x, y) = place(of: point)
    return "M\(x) \(y)h2v2h-2z"
  }

  private func path(of ring: [GridPoint]) -> String {
    let places = ring.map { point in
      let (x, y) = place(of: point)
      return GridPoint(x: x, y: y)
    }.withoutRepetition
    guard places.count >= 3, places.doubleArea != 0 else { return "" }
    var text = "M\(places[0].x) \(places[0].y)l"
    var isFirst = true
    for (before, point) in zip(places, places.dropFirst()) {
      let (dx, dy) = (point.x - before.x, point.y - before.y)
      if !isFirst, dx >= 0 { text += " " }
      text += dy < 0 ? "\(dx)\(dy)" : "\(dx) \(dy)"
      isFirst = false
    }
    return text + "z"
  }
}
