import Foundation
import TestSupport
import Testing

/// How old and how complete every answer says that it is.
struct StandingTests {
  /// The sample of the register and, dated later, a list of mergers that is no export.
  private static let register = Result {
    let workplace = try Workplace()
    let imported = try workplace.wgr(
      "import", Exports.sample, Exports.sample("herindelingen.csv"), "--dated", "2026-11-20")
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }

  private func wgr(_ arguments: [String], now: String = "2026-11-28T12:00:00Z") throws -> Execution
  {
    try Self.register.get().wgr(arguments, environment: ["WGR_NOW": now])
  }

  /// One question of each command.
  static let questions = [
    ["overview", "Almere"], ["overview", "Almere", "--history"],
    ["overview", "Almere", "--lineage"], ["overview", "Almere", "--bbv"],
    ["overview", "Almere", "--brief", "veiligheidsregio"], ["arrangements", "veiligheidsregio"],
    ["show", "veiligheidsregio flevoland"], ["show", "veiligheidsregio flevoland", "--history"],
    ["calendar", "Almere"], ["changes"], ["check"], ["compare", "Almere", "Urk"],
    ["compare", "--national"], ["network", "stats"], ["network", "ego", "Almere"],
    ["network", "path", "Almere", "Urk"], ["network", "congruence"],
    ["network", "congruence", "Almere"], ["network", "export"], ["link"], ["sources"],
  ]

  @Test(arguments: questions)
  func everyAnswerSaysOnTopHowOldTheRegisterIs(question: [String]) throws {
    let dutch = try wgr(question).output.split(separator: "\n", maxSplits: 8).prefix(8)
      .joined(separator: " ")
    #expect(
      dutch.contains(
        "Het register is bijgewerkt tot en met 16 mei 2026; dat is 196 dagen geleden."))
    #expect(dutch.contains("wat daarna veranderde, is niet bekend"))
    let english = try wgr(question + ["--language", "en", "--format", "markdown"]).output
    #expect(english.contains("The register is up to date as of 16 May 2026, 196 days ago."))
    #expect(try wgr(question + ["--format", "html"]).output.contains("<p class=\"standing\">"))
    let header = try wgr(question + ["--format", "csv", "--raw"]).output.split(separator: "\r\n")
    #expect(header.first?.split(separator: ",").contains("register") == true)
    #expect(header.dropFirst().allSatisfy { $0.contains("2026-05-16") })
  }

  /// An answer that is a list, which the contract binds, says it in each of its rows.
  @Test(arguments: questions)
  func everyAnswerInJSONHasItsStanding(question: [String]) throws {
    let answer = try JSONValue(
      parsing: try wgr(
        question + ["--format", "json", "--on", "2026-05-16", "--as-known-on", "2026-11-19"]
      ).bytes)
    let isList = ["sources", "arrangements"].contains(question[0])
    #expect(isList == !answer.items.isEmpty)
    let version = try wgr(["--version"]).output
    for part in isList ? answer.items : [answer] {
      let standing = try #require(part["stand"])
      #expect(standing["register"] == .text("2026-05-16"))
      #expect(standing["peildatum"] == .text("2026-05-16"))
      #expect(standing["bekendOp"] == .text("2026-11-19"))
      #expect(standing["dekking"] != nil)
      #expect(version.contains(standing["versie"]?.text ?? "no version"))
    }
  }

  @Test func aDayAfterTheExportIsAnsweredByTheRegisterOfThen() throws {
    let answer = try wgr(["overview", "Almere", "--on", "2030-01-01"]).output
    let text = answer.replacing("\n", with: " ")
    #expect(text.contains("doet volgens het register van 16 mei 2026 mee aan"))
    #expect(text.contains("wat daarna veranderde, is niet bekend"))
    #expect(text.contains("1.326 dagen voor 1 januari 2030"))
    #expect(!text.contains("doet op 1 januari 2030"))
  }

  @Test func onADayOfTheExportNothingIsOld() throws {
    let answer = try wgr(["overview", "Almere", "--on", "2026-05-16"]).output
    #expect(answer.contains("Het register is bijgewerkt tot en met 16 mei 2026.\n"))
    #expect(answer.replacing("\n", with: " ").contains("doet op 16 mei 2026 mee aan"))
  }

  @Test(
    arguments: [
      ["export", "--format", "graphml"], ["export", "--format", "gexf"],
      ["export", "--format", "dot"], ["export", "--format", "node-link"],
      ["export", "--format", "turtle"], ["export", "--format", "jsonld"],
      ["export", "--format", "pajek"], ["ego", "Almere", "--format", "svg"],
      ["congruence", "--format", "svg"], ["congruence", "Almere", "--format", "svg"],
    ])
  func filesOfNetworksSayByWhichRegisterTheyAre(question: [String]) throws {
    let title = "volgens het register van 16 mei 2026"
    let later = Self.words(of: try wgr(["network"] + question).output)
    #expect(later.contains(title))
    #expect(later.contains("wat daarna veranderde, is niet bekend"))
    #expect(!later.contains("28 november 2026"), "no day that the register does not reach")
    guard !question.contains("gexf") else { return }
    let past = Self.words(of: try wgr(["network"] + question + ["--on", "2016-01-01"]).output)
    #expect(past.contains("op 1 januari 2016"))
    #expect(past.lowercased().contains(title))
    #expect(past.contains("volgen alleen uit latere versies"))
    #expect(!past.contains("wat daarna veranderde"))
  }

  /// A file, the lines of text in a picture joined.
  private static func words(of file: String) -> String {
    file.replacing(/<\/text>\n<text [^>]*>/, with: " ")
  }

  /// In a picture it is to be seen, not only told to those who hear it.
  @Test(arguments: [["ego", "Almere"], ["congruence"], ["congruence", "Almere"]])
  func picturesShowIt(question: [String]) throws {
    let picture = try wgr(["network"] + question + ["--format", "svg"]).output
    let shown = Self.words(of: picture).split(separator: "\n").filter { $0.hasPrefix("<text") }
    #expect(
      shown.contains {
        $0.contains("Volgens het register van 16 mei 2026; wat daarna veranderde, is niet bekend.")
      })
  }

  @Test func filesOfOtherProgramsSayItToo() throws {
    let calendar = try wgr(["calendar", "Almere", "--format", "ics"]).output
    #expect(
      calendar.replacing("\r\n ", with: "")
        .contains("Het register is bijgewerkt tot en met 16 mei 2026."))
    #expect(!calendar.contains("geleden"))
    let feed = try wgr(["changes", "--format", "ndjson"]).output
    #expect(feed.contains("\"register\":\"2026-05-16\""))
  }

  @Test func everyPageOfASiteSaysItAndOnlyTheDayAskedForMatters() throws {
    let own = try Workplace()
    for (folder, now) in [("een", "2026-11-28T12:00:00Z"), ("twee", "2027-03-01T12:00:00Z")] {
      let made = try wgr(
        ["site", "--output", own.path(folder), "--council", "Urk", "--on", "2026-11-28"], now: now)
      #expect(made.status == 0)
    }
    let pages = try #require(FileManager.default.enumerator(atPath: own.path("een")))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".html") }
    #expect(pages.count > 10)
    for page in pages {
      let text = try String(contentsOfFile: own.path("een/\(page)"), encoding: .utf8)
      #expect(
        text.contains(
          "Het register is bijgewerkt tot en met 16 mei 2026; wat daarna veranderde, is niet bekend."
        ),
        "\(page)")
      #expect(text.contains("peildatum.css\"/>"), "\(page)")
      let other = try String(contentsOfFile: own.path("twee/\(page)"), encoding: .utf8)
      #expect(text == other, "\(page)")
    }
    #expect(try own.text("een/peildatum.css").contains("28 november 2026"))
    let date = try own.text("een/peildatum/index.html")
    #expect(date.contains("28 november 2026") && date.contains("196 dagen eerder"))
  }
}
