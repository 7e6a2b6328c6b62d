import Records
import Testing

@testable import Store

/// Areas of municipalities: how they are kept, and which ones an answer gets.
struct BoundaryTests {
  private static let triangle = [(155_000, 463_000), (160_000, 463_010), (154_990, 470_000)].map {
    GridPoint(x: $0.0, y: $0.1)
  }

  @Test func linesAreReadAsTheyWereWritten() {
    let rings = [Self.triangle, Self.triangle.map { GridPoint(x: $0.x - 200_000, y: $0.y) }]
    let text = AreaText.text(of: rings)
    #expect(text.hasPrefix("15500 46300 500 1 -501 699;"))
    #expect(AreaText.rings(of: text) == rings)
  }

  @Test(arguments: [
    "", ";", "1", "1 2 3", "1 2 3 4", "a b c d e f", "1 2 3 4 5 6;1 2",
    "9223372036854775807 1 9223372036854775807 1 -9223372036854775808 1",
  ])
  func otherTextIsNoArea(text: String) {
    #expect(AreaText.rings(of: text) == nil)
  }

  private func register() throws -> Register {
    let register = try Register.temporary()
    let documents: [(date: String, year: Int, name: String, shift: Int)] = [
      ("2020-01-10", 2020, "Oud", 0), ("2026-01-10", 2026, "Nieuw", 0),
      ("2026-02-10", 2026, "Beter", 100),
    ]
    for (number, document) in documents.enumerated() {
      let incoming = IncomingDocument(
        kind: .boundaries, fileName: "x", sha256: Register.checksum(number),
        readAt: "2026-12-31T00:00:00Z")
      let code = try #require(OrganisationCode("GM0001"))
      let area = Boundary(
        code: code, name: document.name, year: document.year,
        rings: [Self.triangle.map { GridPoint(x: $0.x + document.shift, y: $0.y) }], lineNumber: 7)
      _ = try register.importList(
        incoming, date: try #require(Day(iso: document.date)), origin: .given
      ) { try $0.state(area) }
    }
    return register
  }

  @Test(arguments: [
    ("2026-05-16", nil, "Beter"), ("2024-05-16", nil, "Oud"), ("2010-01-01", nil, "Oud"),
    ("2030-01-01", nil, "Beter"), ("2026-05-16", "2026-01-31", "Nieuw"),
    ("2026-05-16", "2025-12-31", "Oud"),
  ])
  func theNearestYearCountsAndItsNewestDocument(day: String, known: String?, name: String) throws {
    let known = try register().known(on: known.flatMap { Day(iso: $0) })
    let date = try #require(Day(iso: day))
    let boundaries = try #require(try known.boundaries(on: date))
    #expect(boundaries.areas.values.map(\.name) == [name])
    #expect(boundaries.areas.values.allSatisfy { $0.year == boundaries.year })
  }

  @Test func withoutDocumentsThereAreNone() throws {
    let register = try Register.temporary()
    #expect(try register.known(on: nil).boundaries(on: Day(number: 0)) == nil)
  }
}
