import Geography
package import Records

/// A document with the areas of municipalities: GeoJSON as CBS and Kadaster publish their division, with the
/// properties `statcode`, `statnaam` and `jrstatcode`; coordinates in degrees (WGS84) or in metres on the
/// national grid.
package struct BoundaryFile {
  /// What became of each area, in order. Those to be stored are simplified, with borders that two have in
  /// common simplified alike.
  package let outcomes: [RowOutcome<Boundary>]

  /// How far, in metres, a point that is left out may lie from the border that stays: less than a picture of a
  /// region shows.
  private static let tolerance = 150.0
  /// Places are kept in tens of metres.
  private static let grain = 10

  /// Reads a document; `year` is that of areas that do not tell theirs.
  ///
  /// Throws a ``DocumentError`` when it is no GeoJSON or larger than the bounds, and what the input throws.
  package init(_ input: DocumentInput, year: Int?) throws {
    try self.init(bytes: input, file: input.path, year: year)
  }

  init(bytes: some ByteBlocks, file: String, year: Int?) throws {
    let collection = try FeatureCollection(bytes, file: file)
    let isInDegrees = Self.isInDegrees(collection)
    var met: Set<String> = []
    let read = collection.features.map { feature -> RowOutcome<Boundary> in
      do throws(RowProblem) {
        return try Self.outcome(
          of: feature, isInDegrees: isInDegrees, year: year, source: collection.source, &met)
      } catch {
        return .rejected(
          RejectedRow(lineNumber: feature.lineNumber, problem: error, original: []))
      }
    }
    var simple = SharedBorders(read.compactMap(\.record)).simplified(tolerance: Self.tolerance)[...]
    outcomes = read.map { outcome in
      outcome.record == nil ? outcome : simple.popFirst().map { .candidate($0) } ?? outcome
    }
  }

  /// Whether the first coordinates are degrees: none of the country's on the grid are so small.
  private static func isInDegrees(_ collection: FeatureCollection) -> Bool {
    let first = collection.features.lazy.compactMap { $0.rings.first?.first }.first
    return first.map { abs($0.x) <= 180 && abs($0.y) <= 180 } ?? true
  }

  private static func outcome(
    of feature: FeatureCollection.Feature, isInDegrees: Bool, year: Int?, source: String?,
    _ met: inout Set<String>
  ) throws(RowProblem) -> RowOutcome<Boundary> {
    let properties = feature.properties
    guard let text = properties["statcode"], !CellText.tidy(text).isEmpty else {
      throw .empty(column: "statcode")
    }
    let tidy = CellText.tidy(text)
    guard let code = OrganisationCode(tidy) else { throw .notACode(column: "statcode", text: text) }
    guard code.isMunicipality else {
      return .ignored(.otherItem, lineNumber: feature.lineNumber)
    }
    guard let name = properties["statnaam"].map(CellText.tidy), !name.isEmpty else {
      throw .empty(column: "statnaam")
    }
    let yearOfArea = try self.year(properties["jrstatcode"], else: year)
    guard met.insert("\(yearOfArea)\(code.text)").inserted else {
      throw .twice(column: "statcode", text: code.text)
    }
    var rings: [[GridPoint]] = []
    for ring in feature.rings {
      var points: [GridPoint] = []
      for place in ring {
        guard
          let point =
            isInDegrees
            ? NationalGrid.point(latitude: place.y, longitude: place.x)
            : NationalGrid.point(x: place.x, y: place.y)
        else { throw .outsideCountry(text: "\(place.x), \(place.y)") }
        let rounded = point.rounded(to: grain)
        if rounded != points.last { points.append(rounded) }
      }
      while points.count > 1, points.first == points.last { points.removeLast() }
      if points.count >= 3 { rings.append(points) }
    }
    guard !rings.isEmpty else { throw .noArea }
    return .candidate(
      Boundary(
        code: code, name: name, year: yearOfArea, source: source, rings: rings,
        lineNumber: feature.lineNumber))
  }

  /// The year at the beginning of a code such as `2026GM0307`, else the one that was given.
  private static func year(_ text: String?, else given: Int?) throws(RowProblem) -> Int {
    guard let text, !text.isEmpty else {
      guard let given else { throw .noYear }
      return given
    }
    guard let year = Int(text.prefix(4)), (1900...2100).contains(year) else {
      throw .notAYear(column: "jrstatcode", text: text)
    }
    return year
  }
}

extension RowOutcome {
  /// The record, where there is one to store.
  fileprivate var record: Record? { if case .candidate(let record) = self { record } else { nil } }
}
