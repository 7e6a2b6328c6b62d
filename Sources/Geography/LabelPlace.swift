package import Records

extension Boundary {
  /// A place well within the area, for its name: in the middle of the widest of some stretches from west to
  /// east through its largest part; `nil` for an area without points.
  package var labelPlace: GridPoint? {
    guard let ring = rings.max(by: { abs($0.doubleArea) < abs($1.doubleArea) }),
      let south = ring.map(\.y).min(), let north = ring.map(\.y).max()
    else { return nil }
    var best: (width: Double, place: GridPoint)?
    // Heights away from the edges, those in the middle first.
    for step in [8, 7, 9, 6, 10, 5, 11] {
      let height = Double(south) + (Double(north - south) + 0.5) * Double(step) / 16
      var crossings: [Double] = []
      for ring in rings {
        guard var before = ring.last else { continue }
        for point in ring {
          if (Double(before.y) > height) != (Double(point.y) > height) {
            let share = (height - Double(before.y)) / Double(point.y - before.y)
            crossings.append(Double(before.x) + share * Double(point.x - before.x))
          }
          before = point
        }
      }
      crossings.sort()
      for index in stride(from: 0, to: crossings.count - 1, by: 2) {
        let width = crossings[index + 1] - crossings[index]
        if width > (best?.width ?? 0) * 1.05 {
          best = (
            width,
            GridPoint(x: Int((crossings[index] + width / 2).rounded()), y: Int(height.rounded()))
          )
        }
      }
    }
    return best?.place ?? ring.first
  }
}
