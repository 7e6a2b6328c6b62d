import Foundation
import TestSupport
import Testing

/// The answers about the national export of 16 May 2026 are right.
@Suite(.needsSharedDocuments)
struct RightAnswersTests {
  static let days = ["2026-05-16", "2020-06-01", "2016-01-01"]

  /// The lists that a script of its own counts: by day, by municipality code.
  static let counted = Result {
    let workplace = try Workplace()
    let script = Checkout.script("independent_count.py").path
    let count = try Program(
      executable: "/usr/bin/env",
      arguments: ["python3", script, SharedDocuments.path(.nationalExport)] + days,
      folder: workplace.folder
    ).run()
    return try JSONDecoder().decode([String: [String: [String]]].self, from: count.bytes)
  }

  /// As much of an overview as the count is about.
  private struct Overview: Decodable {
    struct Municipality: Decodable { let gemeentecode: String }
    struct Arrangement: Decodable { let systeemId: String }
    let gemeente: Municipality
    let regelingen: [Arrangement]
  }

  @Test(arguments: days)
  func everyCouncilsListEqualsAnIndependentCount(day: String) throws {
    let own = try Workplace()
    let answer = try Registers.national.get().wgr(
      "overview", "--all", "--output", own.path("all"), "--on", day, "--format", "json")
    #expect(answer.status == 0)
    var lists: [String: [String]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: own.path("all")) {
      let overview = try JSONDecoder().decode(
        Overview.self, from: Data(contentsOf: URL(filePath: own.path("all/\(file)"))))
      lists[overview.gemeente.gemeentecode] = overview.regelingen.map(\.systeemId).sorted()
    }
    let expected = try #require(try Self.counted.get()[day])
    #expect(lists.count == ["2026-05-16": 342, "2020-06-01": 355, "2016-01-01": 389][day])
    #expect(lists == expected)
  }

  @Test(arguments: [
    ("2026-05-16", 451, 3551), ("2020-06-01", 439, 3312), ("2016-01-01", 247, 1674),
  ])
  func asManyAreInForceAsMeasured(day: String, arrangements: Int, participations: Int) throws {
    let answer = try Registers.national.get().wgr(
      "arrangements", "--on", day, "--format", "json")
    let list = try JSONValue(parsing: answer.bytes).items
    #expect(list.count == arrangements)
    #expect(
      list.compactMap { $0["aantalDeelnemers"]?.number }.reduce(0, +) == Double(participations))
  }

  @Test(arguments: ["OL": 283, "RZM": 81, "BVO": 64, "GO": 23])
  func asManyOfEachFormAreInForceAsMeasured(form: String, count: Int) throws {
    for name in [form, form.lowercased()] {
      let answer = try Registers.national.get().wgr(
        "arrangements", "--form", name, "--format", "json")
      let list = try JSONValue(parsing: answer.bytes).items
      #expect(list.count == count)
      #expect(list.allSatisfy { $0["samenwerkingsvorm"] == .text(form) })
    }
  }

  @Test func aMergedMunicipalityIsSaidToHaveEnded() throws {
    let register = try Registers.national.get()
    let dutch = try register.wgr("overview", "Brielle")
    #expect(dutch.status == 0)
    #expect(dutch.output.contains("bestaat niet meer sinds 1 januari 2023"))
    let english = try register.wgr("overview", "Brielle", "--language", "en")
    #expect(english.output.contains("1 January 2023"))
    let json = try JSONValue(
      parsing: register.wgr("overview", "Brielle", "--format", "json").bytes)
    #expect(json["regelingen"] == .array([]))
    #expect(json["samenvatting"]?["aantalRegelingen"] == .number(0))
    let before = try JSONValue(
      parsing: register.wgr("overview", "Brielle", "--on", "2022-12-31", "--format", "json").bytes)
    #expect(before["regelingen"]?.items.isEmpty == false)
  }

  @Test func aMunicipalityThatDoesNotExistYetHasACompleteEmptyAnswer() throws {
    let answer = try Registers.national.get().wgr(
      "overview", "Voorne aan Zee", "--on", "2016-01-01", "--format", "json")
    #expect(answer.status == 0)
    let overview = try JSONValue(parsing: answer.bytes)
    #expect(overview["regelingen"] == .array([]))
    #expect(overview["gemeente"]?["naam"]?.text?.contains("Voorne aan Zee") == true)
  }

  @Test func aNameOfTwoMunicipalitiesListsBoth() throws {
    let register = try Registers.national.get()
    for language in ["nl", "en"] {
      let answer = try register.wgr("overview", "Bergen", "--language", language)
      #expect(answer.status == 1)
      #expect(answer.output == "")
      #expect(answer.errors.contains("GM0373") && answer.errors.contains("GM0893"))
    }
  }

  @Test(arguments: ["Sudwest Fryslan", "Súdwest-Fryslân", "sudwest-fryslan", "GM1900"])
  func accentsAndHyphensDoNotMatter(name: String) throws {
    let answer = try Registers.national.get().wgr(
      "overview", name, "--on", "2020-06-01", "--format", "json")
    let overview = try JSONValue(parsing: answer.bytes)
    #expect(overview["gemeente"]?["gemeentecode"] == .text("GM1900"))
    #expect(overview["peildatum"] == .text("2020-06-01"))
    #expect(
      overview["regelingen"]?.items.count
        == (try Self.counted.get()["2020-06-01"]?["GM1900"])?.count)
  }

  @Test(arguments: AnswersTests.formats)
  func everyNameOfACouncilGivesTheSameBytes(format: String) throws {
    let register = try Registers.national.get()
    let expected = try register.wgr("overview", "Amersfoort", "--format", format)
    #expect(expected.status == 0)
    let names = [
      "Gemeente Amersfoort", "amersfoort", "GM0307", "gm0307", "0307", "307",
      "https://identifier.overheid.nl/tooi/id/gemeente/gm0307",
    ]
    for name in names {
      #expect(try register.wgr("overview", name, "--format", format).answer == expected.answer)
    }
  }

  @Test func oneArrangementIsShownByNumberAndByTitle() throws {
    let register = try Registers.national.get()
    let answer = try register.wgr("show", "25408161", "--format", "json")
    #expect(answer.status == 0)
    let shown = try JSONValue(parsing: answer.bytes)
    #expect(shown["systeemId"] == .text("25408161"))
    #expect(shown["deelnemers"]?.items.count == 3)
    let title = try #require(shown["titel"]?.text)
    #expect(try register.wgr("show", title, "--format", "json").answer == answer.answer)
  }

  @Test func wordsThatFitMoreArrangementsListThem() throws {
    let answer = try Registers.national.get().wgr("show", "jeugdhulp")
    #expect(answer.status == 1)
    #expect(answer.output == "")
    #expect(answer.errors.split(separator: "\n").count > 2)
  }

  @Test func searchFindsWordsAndFiltersNarrowIt() throws {
    func ids(_ arguments: String...) throws -> Set<String> {
      let answer = try Registers.national.get().wgr(
        ["arrangements"] + arguments + ["--format", "json"])
      return Set(try JSONValue(parsing: answer.bytes).items.compactMap { $0["systeemId"]?.text })
    }
    let all = try ids()
    let youth = try ids("jeugdhulp")
    #expect(!youth.isEmpty && youth.isStrictSubset(of: all))
    let ofAmersfoort = try ids("--municipality", "Amersfoort")
    #expect(ofAmersfoort == Set(try Self.counted.get()["2026-05-16"]?["GM0307"] ?? []))
    let waste = try ids("--theme", "afval")
    #expect(!waste.isEmpty && waste.isStrictSubset(of: all))
    #expect(
      try ids("--municipality", "Amersfoort", "--theme", "afval")
        == waste.intersection(ofAmersfoort))
    let ended = try ids("--ended")
    #expect(!ended.isEmpty && ended.isDisjoint(with: all))
    #expect(ended.contains("25408161"))
    #expect(try ids("JEUGDHULP") == youth)
  }

  @Test(arguments: [("Amersfort", "GM0307"), ("Groningn", "GM0014"), ("Rotterdm", "GM0599")])
  func aMisspeltCouncilGivesTheNearestNames(name: String, code: String) throws {
    for command in [["overview", name], ["template", name, "--year", "2027"]] {
      let answer = try Registers.national.get().wgr(command)
      #expect(answer.status == 1)
      #expect(answer.output == "")
      #expect(answer.errors.contains(code))
    }
    let filter = try Registers.national.get().wgr("arrangements", "--municipality", name)
    #expect(filter.status == 1)
    #expect(filter.errors.contains(code))
  }

  @Test func aMisspeltArrangementGivesTheNearestTitles() throws {
    let answer = try Registers.national.get().wgr(
      "show", "Gemeenschappelijke regeling Flevolands Archief Lelystat")
    #expect(answer.status == 1)
    #expect(answer.errors.split(separator: "\n").count > 1)
  }
}
