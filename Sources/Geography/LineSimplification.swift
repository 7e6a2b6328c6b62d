import Records

/// Leaves out the points of a line that it hardly bends at (Douglas and Peucker, 1973).
enum LineSimplification {
  /// A line with the same ends of which no point that was left out lies further from it than `tolerance`, in
  /// metres.
  ///
  /// A line that ends where it begins keeps at least the point farthest from there. Of points equally far the
  /// first one counts, so that a line gives the same result each time it is given in the same direction. Cost:
  /// mostly n log n, at worst the square of the points.
  static func simplified(_ line: [GridPoint], tolerance: Double) -> [GridPoint] {
    guard line.count > 2 else { return line }
    var isKept = [Bool](repeating: false, count: line.count)
    isKept[0] = true
    isKept[line.count - 1] = true
    var stretches = [(first: 0, last: line.count - 1)]
    while let (first, last) = stretches.popLast() {
      guard last - first > 1 else { continue }
      var farthest = first
      var greatest = -1.0
      for index in first + 1..<last {
        let distance = squaredDistance(line[index], line[first], line[last])
        if distance > greatest { (farthest, greatest) = (index, distance) }
      }
      guard greatest > tolerance * tolerance else { continue }
      isKept[farthest] = true
      stretches.append((first, farthest))
      stretches.append((farthest, last))
    }
    return line.indices.filter { isKept[$0] }.map { line[$0] }
  }

  /// The square of the distance of a point to the stretch between two others.
  private static func squaredDistance(
    _ point: GridPoint, _ start: GridPoint, _ end: GridPoint
  ) -> Double {
    let (x, y) = (Double(point.x - start.x), Double(point.y - start.y))
    let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    let length = dx * dx + dy * dy
    let share = length == 0 ? 0 : min(1, max(0, (x * dx + y * dy) / length))
    let (restX, restY) = (x - share * dx, y - share * dy)
    return restX * restX + restY * restY
  }
}
