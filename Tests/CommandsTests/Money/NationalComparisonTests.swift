import Foundation
import TestSupport
import Testing

/// What municipalities say they pay against what arrangements say they receive.
struct NationalComparisonTests {
  private func program() throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    for sample in ["register-flevoland.xml", "iv3-gemeenten.csv", "iv3-regelingen.csv"] {
      try #require(try program.wgr("import", Exports.sample(sample)).status == 0)
    }
    return program
  }

  @Test func bothSidesOfTheSamplesAreToldWithTheirCoverage() throws {
    let program = try program()
    let answer = try program.wgr("compare", "--national", "--format", "json").json()
    let years = try #require((answer as? [String: Any])?["jaren"] as? [[String: Any]])
    let year = try #require(years.first)
    #expect(years.map { $0["boekjaar"] as? Int } == [2024])
    #expect(year["betaald"] as? Int == 945_000)
    #expect(year["ontvangen"] as? Int == 905_000)
    let fields = try #require(year["taakvelden"] as? [[String: Any]])
    #expect(fields.map { $0["taakveld"] as? String } == ["1.1", "7.1"])
    #expect(fields.last?["ontvangen"] is NSNull)
    #expect(year["nietVergeleken"] as? [String] == ["7.1"])
    #expect(year["verschil"] as? Int == fields.first?["verschil"] as? Int)
    let coverage = try #require(year["gemeenten"] as? [String: Any])
    #expect(coverage["metOpgave"] as? Int == 1)

    let page = try program.wgr("compare", "--national").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("opgaven van 1 gemeente (1 met zo'n overdracht"))
    #expect(page.contains("Controleer dit"))
    #expect(page.contains("Van 7.1 is maar één kant bekend."))
    #expect(try program.wgr("compare", "--national", "--year", "2020").output.contains("geen"))
  }

  @Test(arguments: [["--national", "Almere"], ["Almere", "Urk", "--year", "2024"]])
  func itIsAskedForOnItsOwn(arguments: [String]) throws {
    let program = try program()
    #expect(try program.wgr(["compare"] + arguments).status == 64)
  }
}
