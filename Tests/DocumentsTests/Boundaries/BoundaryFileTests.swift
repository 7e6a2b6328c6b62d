import Foundation
import Records
import TestSupport
import Testing

@testable import Documents

/// Areas of municipalities in GeoJSON: what is read, refused and rejected.
struct BoundaryFileTests {
  private func read(_ text: String, year: Int? = nil) throws -> [RowOutcome<Boundary>] {
    try BoundaryFile(bytes: BytesInMemory(Array(text.utf8)), file: "test", year: year).outcomes
  }

  private static func feature(
    _ coordinates: String, kind: String = "Polygon",
    properties: String = #""statcode": "GM0034", "jrstatcode": "2026GM0034", "statnaam": "Almere""#
  ) -> String {
    """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {\(properties)},
     "geometry": {"type": "\(kind)", "coordinates": \(coordinates)}}]}
    """
  }

  private static let square = "[[[5.1, 52.3], [5.2, 52.3], [5.2, 52.4], [5.1, 52.4], [5.1, 52.3]]]"

  private func area(_ text: String, year: Int? = nil) throws -> Boundary {
    guard case .candidate(let area)? = try read(text, year: year).first else {
      throw DocumentError(.noAreas, file: "test")
    }
    return area
  }

  private func problem(_ text: String) throws -> RowProblem? {
    guard case .rejected(let row)? = try read(text).first else { return nil }
    return row.problem
  }

  @Test func anAreaIsReadInWhateverOrderItIsWritten() throws {
    let area = try area(Self.feature(Self.square))
    #expect(area.code.text == "GM0034" && area.name == "Almere" && area.year == 2026)
    #expect(area.rings.map(\.count) == [4])
    #expect(area.rings.joined().allSatisfy { (130_000...145_000).contains($0.x) })
    let other = """
      {"features": [{"geometry": {"coordinates": \(Self.square), "bbox": [1, [2]], "type": "Polygon"},
      "id": {"a": [null, true]}, "properties": {"statnaam": "Almere", "id": 3, "jrstatcode": "2026GM0034",
      "statcode": "GM0034", "x": {"y": []}}, "type": "Feature"}], "bron": "mij", "type": "FeatureCollection"}
      """
    let same = try self.area(other)
    #expect(same.rings == area.rings)
    #expect(same.source == "mij")
  }

  @Test func metresOnTheGridAndSeveralPartsAreReadToo() throws {
    let parts = """
      [[[[155000, 463000], [160000, 463000], [160000, 468000], [155000, 463000]]],
       [[[170000, 463000, 4.5], [175000, 463000, 0], [175000, 468000, 1], [170000, 463000, 4.5]]]]
      """
    let area = try area(Self.feature(parts, kind: "MultiPolygon"))
    #expect(area.rings.count == 2)
    #expect(area.rings.first?.contains(GridPoint(x: 155_000, y: 463_000)) == true)
  }

  @Test func theYearIsTheDocumentsElseTheOneGiven() throws {
    let silent = Self.feature(
      Self.square, properties: #""statcode": "GM0034", "statnaam": "Almere""#)
    #expect(try area(silent, year: 2020).year == 2020)
    #expect(try problem(silent) == .noYear)
    #expect(try area(Self.feature(Self.square), year: 2020).year == 2026)
  }

  @Test(arguments: [
    ("[[[5.1, 52.3], [5.2, 52.3], [0, 0], [5.1, 52.3]]]", "Polygon"),
    ("[[[5.1, 52.3], [5.2, 52.3], [1e200, -1e200], [5.1, 52.3]]]", "Polygon"),
    ("[[[155000, 463000], [5.2, 52.3], [160000, 468000]]]", "Polygon"),
  ])
  func placesElsewhereAreRejected(coordinates: String, kind: String) throws {
    guard case .outsideCountry = try problem(Self.feature(coordinates, kind: kind)) else {
      Issue.record("not rejected")
      return
    }
  }

  @Test(arguments: [
    ("[5.1, 52.3]", "Point"), ("[[[5.1, 52.3], [5.2, 52.3]]]", "Polygon"), ("[]", "Polygon"),
    ("[[[[5.1, 52.3], [5.2, 52.3], [5.2, 52.4]]]]", "Polygon"), ("[[[], []]]", "Polygon"),
    ("[[5.1, 52.3], [5.2, 52.3], [5.2, 52.4]]", "LineString"), ("null", "Polygon"),
    ("[[[5.1, 52.3], [5.1, 52.3], [5.1, 52.3], [5.1, 52.3]]]", "Polygon"),
  ])
  func whatIsNoAreaIsRejected(coordinates: String, kind: String) throws {
    #expect(try problem(Self.feature(coordinates, kind: kind)) == .noArea)
  }

  @Test func codesAreChecked() throws {
    func problem(_ code: String) throws -> RowProblem? {
      try self.problem(
        Self.feature(
          Self.square, properties: #""statcode": \#(code), "jrstatcode": "2026", "statnaam": "A""#))
    }
    #expect(try problem(#""""#) == .empty(column: "statcode"))
    #expect(try problem("{}") == .empty(column: "statcode"))
    #expect(try problem(#""GM 0034!""#) == .notACode(column: "statcode", text: "GM 0034!"))
    let province = Self.feature(
      Self.square, properties: #""statcode": "PV24", "jrstatcode": "2026PV24", "statnaam": "A""#)
    guard case .ignored(.otherItem, _)? = try read(province).first else {
      Issue.record("a province is no municipality")
      return
    }
    let twice = Self.feature(Self.square).replacing("}]}", with: "}, {X}]}").replacing(
      "{X}",
      with: Self.feature(Self.square).components(separatedBy: "\"features\": [")[1].dropLast(2))
    guard case .rejected(let row)? = try read(twice).last else {
      Issue.record("an area occurs twice")
      return
    }
    #expect(row.problem == .twice(column: "statcode", text: "GM0034"))
  }

  @Test(arguments: [
    ("{\"type\": \"FeatureCollection\"}", DocumentError.Problem.noAreas),
    ("{\"type\": \"FeatureCollection\", \"features\": []}", .noAreas),
    ("{\"type\": \"FeatureCollection\", \"features\": {}}", .noAreas),
    ("{\"type\": \"FeatureCollection\", \"features\": [1]}", .malformedJSON),
    ("{\"type\": \"FeatureCollection\", \"features\": [", .malformedJSON),
    ("[]", .malformedJSON), ("", .malformedJSON), ("{\"a\" 1}", .malformedJSON),
  ])
  func whatIsNoGeoJSONIsRefused(text: String, problem: DocumentError.Problem) {
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error?.problem == problem)
  }

  @Test(arguments: ["1e999", "1-2", "-", "NaN", "\"5\"", "true", "{}"])
  func aCoordinateThatIsNoNumberIsNoJSONOfAreas(number: String) {
    let error = #expect(throws: DocumentError.self) {
      try read(Self.feature("[[[\(number), 52.3], [5.2, 52.3], [5.2, 52.4]]]"))
    }
    #expect(error?.problem == .malformedJSON)
  }

  @Test func depthIsBounded() {
    let deep = 100_000
    for text in [
      Self.feature(String(repeating: "[", count: deep)),
      Self.feature(Self.square, properties: "\"a\": " + String(repeating: "[", count: deep)),
      "{\"a\": " + String(repeating: "{\"a\":", count: deep),
    ] {
      #expect(throws: DocumentError.self) { try read(text) }
    }
  }

  /// The sample with random damage: it is refused or rejected, and never stops the program.
  @Test func damageDoesNotStopTheProgram() throws {
    var random = SplitMix(state: 16)
    let sample = Array(try Data(contentsOf: Checkout.sample("gebieden-flevoland.geojson")))
    let damage = Damage(
      Array("\"[]{},:.-0129e\\u \n".utf8) + [0xFF, 0], places: 1...6, cut: 4, tail: 30)
    for _ in 0..<300 {
      let bytes = damage.of(sample, &random)
      do {
        _ = try BoundaryFile(bytes: BytesInMemory(bytes), file: "test", year: nil)
      } catch is DocumentError {}
    }
  }

  @Test(.needsSharedDocuments) func everyMunicipalityOf2026HasItsArea() throws {
    let bytes = try SharedDocuments.bytes(.boundaries)
    let areas = try BoundaryFile(bytes: BytesInMemory(bytes), file: "test", year: nil).outcomes
      .compactMap { if case .candidate(let area) = $0 { area } else { nil } }
    #expect(areas.count == 342)
    #expect(areas.allSatisfy { !$0.rings.isEmpty && $0.year == 2026 && $0.source == nil })
    // Most edges lie between two municipalities, and are the same for both.
    struct Edge: Hashable { let low, high: GridPoint }
    var edges: [Edge: Int] = [:]
    for ring in areas.flatMap(\.rings) {
      for (point, next) in zip(ring, Array(ring.dropFirst()) + ring.prefix(1)) {
        edges[Edge(low: min(point, next), high: max(point, next)), default: 0] += 1
      }
    }
    #expect(edges.values.allSatisfy { $0 <= 2 })
    #expect(edges.values.count { $0 == 2 } * 10 > edges.count * 7)
  }
}
