import Foundation
import TestSupport
import Testing

/// What becomes of arrangements when councils merge, by the program as people run it.
struct MergeTests {
  private static let samples = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "inwoners.csv", "deelnemersbijdragen-flevoland.csv",
      "stemverhouding.csv", "stemregels.csv",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  private func json(_ arguments: String..., from workplace: Workplace? = nil) throws -> JSONValue {
    let answer = try (workplace ?? Self.samples.get()).wgr(
      arguments + ["--on", "2026-05-16", "--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  @Test func votesAndContributionsStandNowAndTogether() throws {
    let merge = try json("merge", "Almere", "Urk")
    #expect(merge["wijze"]?.text == "samenvoeging" && merge["datum"]?.text == "2027-01-01")
    #expect(merge["datumAangenomen"] == .bool(true))
    let item = try #require(
      try merge.list("regelingen").first { $0["systeemId"]?.text == "29837044" })
    // Of the 27 votes Almere has 12 and Urk 2; a decision needs 14.
    #expect(item["stemmenNu"]?.items.map(\.number) == [12, 2])
    #expect(item["stemmenSamen"]?.number == 14 && item["quotum"]?.number == 14)
    let page = try Self.samples.get().wgr("merge", "Almere", "Urk", "--on", "2026-05-16").output
    #expect(page.contains("samen genoeg"))
    // By the budget of 2026: 6,947,000 + 18,763,545 and 671,000 + 945,184.
    #expect(item["boekjaar"]?.number == 2026 && item["documentsoort"]?.text == "begroting")
    #expect(item["bijdragenNu"]?.items.map(\.number) == [25_710_545, 1_616_184])
    #expect(item["bijdrageSamen"]?.number == 27_326_729)
    #expect(item["aandeelBijdrage"] == .null)
  }

  @Test func aBorderThatMovesEndsNothing() throws {
    let merge = try json("samenvoegen", "Almere", "Urk", "--border-change", "1000")
    #expect(merge["wijze"]?.text == "grenswijziging")
    #expect(merge["overgaandeInwoners"]?.number == 1000)
    #expect(merge["vervalt"]?.items == [])
    let item = try #require(
      try merge.list("regelingen").first { $0["systeemId"]?.text == "29837044" })
    #expect(item["stemmenSamen"] == .null)
    // Less than a tenth of either: no change of municipalities, and no term of six months.
    #expect(try !merge.list("eersteJaar").contains { $0["soort"]?.text == "voorzieningen" })
    let large = try json("merge", "Urk", "Almere", "--border-change", "5000")
    #expect(try large.list("eersteJaar").contains { $0["soort"]?.text == "voorzieningen" })
  }

  @Test(arguments: [
    ["Almere"], ["Almere", "almere"], ["Almere", "Urk", "Lelystad", "--border-change", "5"],
    ["Almere", "Urk", "--border-change", "0"], ["Urk", "Almere", "--border-change", "999999999"],
    ["Almere", "Urk", "--date", "2027-07-01"], ["Almere", "Urk", "--date", "2020-01-01"],
  ])
  func whatIsNoPlanIsRefused(arguments: [String]) throws {
    let answer = try Self.samples.get().wgr(["merge"] + arguments + ["--on", "2026-05-16"])
    #expect(answer.status == 64 && !answer.errors.isEmpty)
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "docx"])
  func everyFormatSaysThatItIsNoPlan(format: String) throws {
    let answer = try Self.samples.get().wgr(
      "merge", "Almere", "Urk", "--on", "2026-05-16", "--format", format)
    #expect(answer.status == 0, "\(answer.errors)")
    guard format != "docx", format != "csv" else { return }
    let words = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Het is geen plan"))
    #expect(words.contains("1 juli 2027"))
  }

  /// Counted from the export by hand: of 17 arrangements one is of these three alone, eight are of two or three of them,
  /// and eight of Eemnes alone, which lies in another province.
  @Test(.needsSharedDocuments) func larenBlaricumAndEemnes() throws {
    let workplace = try Workplace(asked: .program)
    let read = try workplace.wgr("import", SharedDocuments.path(.nationalExport))
    try #require(read.status == 0, "\(read.errors)")
    let merge = try json("merge", "Laren (NH.)", "Blaricum", "Eemnes", from: workplace)
    #expect(merge["vervalt"]?.items.map(\.text) == ["30478770"])
    #expect(
      Set(merge["beide"]?.items.compactMap(\.text) ?? []) == [
        "28969265", "29491896", "30089958", "30148383", "28559069", "30572665", "29446305",
        "29528928",
      ])
    let alone = try #require(merge["alleen"])
    #expect(alone["GM0417"]?.items == [] && alone["GM0376"]?.items == [])
    #expect(
      Set(alone["GM0317"]?.items.compactMap(\.text) ?? []) == [
        "28969306", "30462082", "28059612", "29430875", "30272906", "28426877", "30102542",
        "30432201",
      ])
    let same = try merge.list("zelfdeTaak").map { Set($0.items.compactMap(\.text)) }
    #expect(same.contains(["29491896", "28426877"]))
    #expect(same.contains { $0.isSuperset(of: ["28969265", "28969306"]) })
    #expect(!same.contains { $0.contains("30478770") })
    let steps = try merge.list("eersteJaar")
    #expect(steps.contains { $0["datum"]?.text == "2027-07-01" })
    let planned = try steps.flatMap { try $0.list("regelingen") }
    #expect(!planned.contains(.text("30478770")))
  }
}
