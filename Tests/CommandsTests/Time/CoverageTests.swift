import Foundation
import TestSupport
import Testing

/// What is recorded of the past and what is only derived, counted again straight from the XML.
@Suite(.needsSharedDocuments)
struct CoverageTests {
  static let days = ["2014-12-31", "2016-01-01", "2018-01-01", "2020-01-01", "2024-01-01"]

  /// What a script of its own counts: by day, `[recorded, derived]` in the country and by municipality.
  private struct Count: Decodable {
    let country: [Int]
    let councils: [String: [Int]]
  }

  private static let counted = Result {
    let workplace = try Workplace()
    let count = try Program(
      executable: "/usr/bin/env",
      arguments: [
        "python3", Checkout.script("independent_coverage.py").path,
        SharedDocuments.path(.nationalExport),
      ] + days, folder: workplace.folder
    ).run()
    return try JSONDecoder().decode([String: Count].self, from: count.bytes)
  }

  private func coverage(_ question: [String], on day: String) throws -> [Int] {
    let answer = try Registers.national.get().wgr(question + ["--on", day, "--format", "json"])
    let coverage = try JSONValue(parsing: answer.bytes)["stand"]?["dekking"]
    return ["vermeld", "afgeleid"].compactMap { coverage?[$0]?.number.map { Int($0) } }
  }

  @Test(
    arguments: [
      ("2016-01-01", [1573, 1168]), ("2018-01-01", [nil, 279]), ("2020-01-01", [nil, 20]),
      ("2024-01-01", [nil, 0]),
    ] as [(String, [Int?])])
  func theCountryIsAsCompleteAsMeasured(day: String, measured: [Int?]) throws {
    let expected = try #require(try Self.counted.get()[day]).country
    for (number, measured) in zip(expected, measured) where measured != nil {
      #expect(number == measured)
    }
    for question in [["network", "stats"], ["network", "export", "--form", "OL"], ["check"]] {
      #expect(try coverage(question, on: day) == expected, "\(question)")
    }
  }

  @Test(arguments: ["2014-12-31", "2016-01-01", "2018-01-01"])
  func overviewAndHistoryCountByOneRule(day: String) throws {
    let councils = try #require(try Self.counted.get()[day]).councils
    for code in ["GM0307", "GM0034", "GM0363", "GM1900", "GM0995"] {
      let expected = try #require(councils[code])
      #expect(try coverage(["overview", code], on: day) == expected, "\(code)")
      #expect(try coverage(["overview", code, "--history"], on: day) == expected, "\(code)")
    }
  }

  @Test(arguments: [nil, "GM0034", "GM0307"])
  func changesCountByTheSameRuleInEveryFormat(code: String?) throws {
    let counted = try Self.counted.get()
    let days = try ["2014-12-31", "2016-01-01"].map { try #require(counted[$0]) }
    let expected = try days.map { day in
      try code.map { try #require(day.councils[$0]) } ?? day.country
    }
    let question =
      ["changes"] + [code].compactMap(\.self) + ["--since", "2014-12-31", "--until", "2016-01-01"]
    func wgr(_ format: String...) throws -> Execution {
      try Registers.national.get().wgr(question + ["--format"] + format)
    }
    func numbers(_ coverage: JSONValue?) -> [Int] {
      ["vermeld", "afgeleid"].compactMap { coverage?[$0]?.number.map { Int($0) } }
    }
    let answer = try JSONValue(parsing: wgr("json").bytes)
    #expect(numbers(answer["dekkingVan"]) == expected[0])
    #expect(numbers(answer["stand"]?["dekking"]) == expected[1])
    let joined = answer["wijzigingen"]?.items.filter { $0["soort"] == .text("toegetreden") } ?? []
    #expect(code != nil || joined.count == 147)
    let apart = ["vermeld", "afgeleid"].map { word in
      joined.count { $0["herkomst"] == .text(word) }
    }
    #expect(apart.reduce(0, +) == joined.count)
    let text = try wgr("text").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("geen export is van deze tijd"))
    #expect(text.contains("\(apart[1]) × toegetreden (afgeleid)") == (apart[1] > 0))
    #expect(apart[0] == 0 || text.contains("\(apart[0]) × toegetreden"))
    let feed = try wgr("ndjson").output.split(separator: "\n")
    let last = try JSONValue(parsing: Data(try #require(feed.last).utf8))
    #expect(last["cursor"] == .null)
    #expect([last["dekkingVan"], last["dekking"]].map(numbers) == expected)
    let table = try wgr("csv", "--raw").output.split(separator: "\r\n")
    let header = try #require(table.first)
    #expect(header.contains(",herkomst,"))
    #expect(header.hasSuffix("register,vermeld,afgeleid"))
    #expect(
      table.dropFirst().allSatisfy {
        $0.hasSuffix("2026-05-16,\(expected[1][0]),\(expected[1][1])")
      })
  }

  @Test func everyCouncilsOverviewEqualsTheCount() throws {
    let own = try Workplace()
    let answer = try Registers.national.get().wgr(
      "overview", "--all", "--output", own.path("all"), "--on", "2016-01-01", "--format", "json",
      "--derived")
    #expect(answer.status == 0)
    let councils = try #require(try Self.counted.get()["2016-01-01"]).councils
    var derived = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: own.path("all")) {
      let overview = try JSONValue(
        parsing: Data(contentsOf: URL(filePath: own.path("all/\(file)"))))
      let origins = overview["regelingen"]?.items.compactMap { $0["herkomst"]?.text } ?? []
      let code = try #require(overview["gemeente"]?["gemeentecode"]?.text)
      let counts = ["vermeld", "afgeleid"].map { word in origins.count { $0 == word } }
      #expect(counts == councils[code], "\(code)")
      #expect(overview["samenvatting"]?["aantalRegelingen"] == .number(Double(counts[0])))
      derived += counts[1]
    }
    #expect(derived == 1168)
  }

  @Test func aNetworkHasTheDerivedOnesWhenAsked() throws {
    let register = try Registers.national.get()
    func origins(_ more: [String]) throws -> [String] {
      let answer = try register.wgr(
        ["network", "export", "--on", "2016-01-01", "--format", "json"] + more)
      let edges = try JSONValue(parsing: answer.bytes).list("randen")
      return edges.compactMap { $0["herkomst"]?.text }
    }
    #expect(try Set(origins([])) == ["vermeld"])
    #expect(try origins([]).count == 1674)
    let all = try origins(["--derived"])
    #expect(all.count { $0 == "vermeld" } == 1674)
    #expect(all.count { $0 == "afgeleid" } == 1276)
  }

  @Test func peopleReadThemApart() throws {
    let answer = try Registers.national.get().wgr("overview", "Almere", "--on", "2014-12-31")
    let text = answer.output.replacing("\n", with: " ")
    #expect(text.contains("Van 31 december 2014 is het register onvolledig"))
    #expect(text.contains("Afgeleid: niet vermeld op 31 december 2014"))
  }
}
