import TestSupport
import Testing

/// Indicators of legitimacy beside the measures of the network, by the program as people run it.
struct LegitimacyTests {
  private func json(_ register: Workplace, _ arguments: String...) throws -> JSONValue {
    let answer = try register.wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// Counted from the XML of the export and the table of votes apart from the program.
  @Test(.needsSharedDocuments) func theIndicatorsOfTheCountryAreThoseCountedApart() throws {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr(
      ["import"] + [.nationalExport, .boardSeats].map(SharedDocuments.path))
    try #require(read.status == 0, "\(read.errors)")
    let found = try #require(
      json(workplace, "network", "stats", "--on", "2026-05-16")["legitimiteit"])
    let bodies = try #require(found["deelnemendOrgaan"])
    #expect(bodies["deelnames"]?.number == 3197 && bodies["bekend"]?.number == 2966)
    #expect(bodies["raad"]?.number == 612)
    #expect(bodies["alleenCollegeOfBurgemeester"]?.number == 2354)
    #expect(bodies["dekking"]?.number == 92.77 && bodies["aandeelRaad"]?.number == 20.63)
    let seats = try #require(found["eigenZetel"])
    #expect(seats["regelingenMetBestuur"]?.number == 356 && seats["bekend"]?.number == 329)
    #expect(seats["metRaad"]?.number == 85 && seats["aandeel"]?.number == 25.84)
    // Of Holland Rijnland alone all votes and all inhabitants are known.
    let votes = try #require(found["stemmenTegenInwoners"])
    #expect(votes["besturen"]?.number == 356 && votes["bekend"]?.number == 1)
    #expect(votes["gemiddelde"]?.number == 2.67 && votes["index"]?.text == "Loosemore-Hanby")
    #expect(found["stemmenTegenBijdrage"]?["bekend"]?.number == 0)
    #expect(found["stemmenTegenBijdrage"]?["gemiddelde"] == .null)
    let panel = try workplace.wgr(
      "panel", "--unit", "arrangement", "--from", "2022", "--to", "2026", "--day", "05-16",
      "--format", "csv", "--raw", "--quiet")
    let distances = CSVTable(panel.output).records.filter { $0["stemmenTegenInwoners"] != "" }
    #expect(distances.first { $0["jaar"] == "2026" }?["stemmenTegenInwoners"] == "2.67")
    #expect(Set(distances.map { $0["lijn"] }).count == 1, "\(distances)")
    let page = try workplace.wgr("network", "stats", "--on", "2026-05-16").output
      .replacing("\n", with: " ")
    #expect(page.contains("1 van 356 besturen"))
    #expect(page.contains("dat is geen steekproef"))
  }

  /// Six towns with 27 votes of a made-up table, beside the inhabitants of the register.
  @Test func aPartOfTheNetworkHasItsOwnIndicators() throws {
    let workplace = try Workplace()
    for file in ["register-flevoland.xml", "stemverhouding.csv"] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(read.errors)")
    }
    let whole = try #require(json(workplace, "network", "stats")["legitimiteit"])
    #expect(whole["stemmenTegenInwoners"]?["bekend"]?.number == 1)
    let board = try json(workplace, "board", "29837044").list("leden")
    let shares = try board.map { member in
      (
        try #require(member["aandeelStemmen"]?.number),
        try #require(member["aandeelInwoners"]?.number)
      )
    }
    let distance = shares.reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    let found = try #require(whole["stemmenTegenInwoners"]?["gemiddelde"]?.number)
    #expect(abs(found - distance) < 0.02)
    let light = try json(workplace, "network", "stats", "--form", "RZM")["legitimiteit"]
    #expect(light?["eigenZetel"]?["regelingenMetBestuur"]?.number == 0)
    #expect(light?["eigenZetel"]?["aandeel"] == .null)
  }
}
