import Records

/// The lines of an area as text: of each line the first place and then the steps from place to place, in tens of
/// metres to the east and to the north, with `;` between lines.
///
/// A country of 342 municipalities takes 60 kB so; what is finer than ten metres is lost.
enum AreaText {
  private static let grain = 10

  /// Lines as text.
  static func text(of rings: [[GridPoint]]) -> String {
    rings.map { ring in
      var before = (x: 0, y: 0)
      return ring.map { point in
        let place = point.rounded(to: grain)
        let (x, y) = (place.x / grain, place.y / grain)
        defer { before = (x, y) }
        return "\(x - before.x) \(y - before.y)"
      }.joined(separator: " ")
    }.joined(separator: ";")
  }

  /// The lines of a text; `nil` when it is none of those written here.
  static func rings(of text: String) -> [[GridPoint]]? {
    var rings: [[GridPoint]] = []
    for part in text.utf8.split(separator: UInt8(ascii: ";")) {
      var points: [GridPoint] = []
      var (x, y) = (0, 0)
      var east: Int?
      for number in part.split(separator: UInt8(ascii: " ")) {
        guard let step = Int(Substring(number)), (-1_000_000...1_000_000).contains(step) else {
          return nil
        }
        guard let known = east else {
          east = step
          continue
        }
        (x, y) = (x + known, y + step)
        points.append(GridPoint(x: x * grain, y: y * grain))
        east = nil
      }
      guard east == nil, points.count >= 3 else { return nil }
      rings.append(points)
    }
    return rings.isEmpty ? nil : rings
  }
}
