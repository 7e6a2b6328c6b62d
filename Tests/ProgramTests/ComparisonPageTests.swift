import Foundation
import TestSupport
import Testing

extension SiteBrowser {
  /// The table of all councils on the site, with its script and without.
  struct ComparisonPageTests {
    private struct Found: Decodable {
      let withoutScript: Plain
      let sorted: [Sorted]
      let chosen, kept, complaints: [String]

      struct Plain: Decodable {
        let rows, buttons: Int
      }

      struct Sorted: Decodable {
        let sort: String?
        let rows: [[String]]
      }
    }

    @Test func itSortsByAnyColumnAndShowsThoseThatAreChosen() throws {
      let register = try Workplace()
      try #require(try register.wgr("import", Exports.sample).status == 0)
      try #require(try register.wgr("site", "--output", register.path("site")).status == 0)
      // The third column is the number of arrangements.
      let found = try PageChecks.answer(
        of: .comparing, [register.path("site"), "vergelijken/index.html", "2", "urk, alm"],
        as: Found.self)
      #expect(found.withoutScript.rows > 4 && found.withoutScript.buttons == 0)
      #expect(found.complaints == [])
      #expect(found.sorted.map(\.sort) == ["descending", "ascending"])
      let counts = found.sorted.map { $0.rows.compactMap { Int($0[2]) } }
      #expect(counts[0].count == found.withoutScript.rows)
      #expect(counts[0] == counts[0].sorted(by: >) && counts[1] == counts[0].sorted())
      #expect(Set(found.chosen) == ["Gemeente Almere", "Gemeente Urk"])
      #expect(Set(found.kept) == Set(found.chosen))
    }
  }
}
