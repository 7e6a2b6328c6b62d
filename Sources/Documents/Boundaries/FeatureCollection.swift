/// The areas of a GeoJSON text (RFC 7946), as they are written: a member `features` with objects that have
/// `properties` and a `geometry`.
struct FeatureCollection {
  /// The areas in order.
  private(set) var features: [Feature] = []
  /// Who made the areas: the foreign member `bron` or `source`; `nil` where the text does not tell.
  private(set) var source: String?
  private var scanner: JSONScanner
  private let file: String

  /// An area as it is written.
  struct Feature {
    /// The line on which it begins, from 1.
    let lineNumber: Int
    /// Its properties that are text or numbers.
    fileprivate(set) var properties: [String: String] = [:]
    /// What kind of geometry it has, such as `Polygon`.
    fileprivate(set) var kind: String?
    fileprivate var lines: [(level: Int, points: [(x: Double, y: Double)])] = []

    /// The closed lines of a Polygon or a MultiPolygon; none of another geometry.
    var rings: [[(x: Double, y: Double)]] {
      let level = kind == "Polygon" ? 1 : kind == "MultiPolygon" ? 2 : nil
      return lines.allSatisfy { $0.level == level } ? lines.map(\.points) : []
    }
  }

  /// The most bytes that a text may have, and the most areas.
  private static let limit = 64 << 20
  private static let featureLimit = 10_000
  /// How deep the coordinates of a MultiPolygon lie, and some room.
  private static let coordinateDepth = 6

  /// Whether a text that begins so is one.
  static func begins(_ text: String) -> Bool {
    text.contains("\"FeatureCollection\"")
      || text.contains("\"Feature\"") && text.contains("\"geometry\"")
  }

  /// Reads a text.
  ///
  /// Throws a ``DocumentError`` when it is no JSON, has no list of areas, or is larger or deeper than the bounds.
  init(_ input: some ByteBlocks, file: String) throws {
    self.file = file
    scanner = try JSONScanner(of: input, limit: Self.limit, file: file)
    do {
      try scanner.expect(.beginObject)
      while let (name, token) = try scanner.nextMember() {
        switch (name, token) {
        case ("features", .beginList): try readFeatures()
        case ("bron", .text(let text)), ("source", .text(let text)):
          source = String(text.prefix(200))
        default: try scanner.skip(token, file: file)
        }
      }
    } catch is JSONScanner.Malformed {
      throw DocumentError(.malformedJSON, file: file, lineNumber: scanner.lineNumber)
    }
    if features.isEmpty { throw DocumentError(.noAreas, file: file) }
  }

  private mutating func readFeatures() throws {
    while true {
      switch try scanner.next() {
      case .endList: return
      case .comma: continue
      case .beginObject:
        guard features.count < Self.featureLimit else {
          throw DocumentError(.tooLargeTable, file: file)
        }
        try readFeature()
      default: throw JSONScanner.Malformed()
      }
    }
  }

  private mutating func readFeature() throws {
    var feature = Feature(lineNumber: scanner.lineNumber)
    while let (name, token) = try scanner.nextMember() {
      switch (name, token) {
      case ("properties", .beginObject): try readProperties(into: &feature)
      case ("geometry", .beginObject): try readGeometry(into: &feature)
      default: try scanner.skip(token, file: file)
      }
    }
    features.append(feature)
  }

  private mutating func readProperties(into feature: inout Feature) throws {
    while let (name, token) = try scanner.nextMember() {
      switch token {
      case .text(let text), .number(let text): feature.properties[name] = text
      default: try scanner.skip(token, file: file)
      }
    }
  }

  private mutating func readGeometry(into feature: inout Feature) throws {
    while let (name, token) = try scanner.nextMember() {
      switch (name, token) {
      case ("type", .text(let kind)): feature.kind = kind
      case ("coordinates", .beginList): _ = try readCoordinates(0, into: &feature)
      default: try scanner.skip(token, file: file)
      }
    }
  }

  /// Reads a list of coordinates that has begun; the position that it is, or `nil` where it is a list of lists.
  private mutating func readCoordinates(
    _ level: Int, into feature: inout Feature
  ) throws -> (x: Double, y: Double)? {
    guard level < Self.coordinateDepth else {
      throw DocumentError(.tooDeep(limit: Self.coordinateDepth), file: file)
    }
    var numbers: [Double] = []
    var points: [(x: Double, y: Double)] = []
    while true {
      switch try scanner.next() {
      case .endList:
        if !points.isEmpty { feature.lines.append((level, points)) }
        return numbers.count >= 2 ? (numbers[0], numbers[1]) : nil
      case .comma: continue
      case .number(let text):
        guard let number = Double(text), number.isFinite else { throw JSONScanner.Malformed() }
        // Beyond the second lie heights, which a map has no use for.
        if numbers.count < 2 { numbers.append(number) }
      case .beginList:
        if let point = try readCoordinates(level + 1, into: &feature) { points.append(point) }
      default: throw JSONScanner.Malformed()
      }
    }
  }
}
