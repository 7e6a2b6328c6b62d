import Foundation
import TestSupport
import Testing

/// Whatever a register entry holds, what comes out is harmless in every format.
struct HostileInputTests {
  static let questions = [
    ["overview", "GM9999"], ["arrangements"], ["show", "100"], ["show", "103"],
    ["template", "GM9999", "--year", "2027"], ["sources"],
  ]

  private func answer(_ question: [String], _ format: String) throws -> String {
    let answer = try HostileRegister.workplace.get().wgr(question + ["--format", format])
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  @Test(arguments: questions, AnswersTests.formats)
  func noCharactersThatSteerTheReaderComeOut(question: [String], format: String) throws {
    let text = try answer(question, format)
    let steering = Set(
      "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200F}\u{1B}"
        .unicodeScalars)
    #expect(!text.unicodeScalars.contains { steering.contains($0) })
  }

  @Test(arguments: questions.filter { $0.first != "template" })
  func aPageIsWellFormedAndSelfContained(question: [String]) throws {
    expectHarmlessPage(try answer(question, "html"))
  }

  @Test(.needsSharedDocuments, arguments: ["Amersfoort", "Brielle", "Rotterdam"])
  func aRealPageIsWellFormedAndSelfContained(council: String) throws {
    for language in ["nl", "en"] {
      let answer = try Registers.national.get().wgr(
        "overview", council, "--format", "html", "--language", language)
      expectHarmlessPage(answer.output)
      #expect(answer.output.contains("<html lang=\"\(language)\""))
    }
  }

  /// No script, nothing fetched, no link but to the web and into the page, and tags that match.
  private func expectHarmlessPage(_ page: String) {
    let lower = page.lowercased()
    for tag in ["<script", "<img", "<iframe", "<link", "<object", "<embed", "@import", "url("] {
      #expect(!lower.contains(tag), "\(tag)")
    }
    #expect(lower.firstMatch(of: /<[a-z][^>]*\son[a-z]+\s*=/) == nil)
    #expect(lower.firstMatch(of: /<[a-z][^>]*\ssrc\s*=/) == nil)
    for link in page.matches(of: /href="([^"]*)"/) {
      let target = link.output.1
      #expect(
        ["http://", "https://", "#", "mailto:", "tel:"].contains { target.hasPrefix($0) },
        "\(target)")
    }
    #expect(unmatchedTag(of: page) == nil)
  }

  /// The first tag that has no counterpart; `nil` when all match.
  private func unmatchedTag(of page: String) -> String? {
    let void: Set = ["meta", "br", "hr", "col", "wbr"]
    var open: [Substring] = []
    let body = page.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
    for tag in body.matches(of: /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/) {
      let (_, slash, name) = tag.output
      if void.contains(String(name)) { continue }
      if slash.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return String(name)
      }
    }
    return open.last.map(String.init)
  }

  @Test func csvCellsAreNoFormulas() throws {
    for question in [
      ["arrangements"], ["overview", "GM9999"], ["template", "GM9999", "--year", "2027"],
    ] {
      let people = try answer(question, "csv")
      for cell in people.split(whereSeparator: { ";\"\n\r\r\n".contains($0) }) {
        #expect(!["=", "+", "@"].contains(cell.first), "\(cell.prefix(20))")
      }
    }
  }

  @Test func csvKeepsARowForEachArrangement() throws {
    let read = try HostileRegister.workplace.get().shell(
      """
      wgr arrangements --format csv --raw | python3 -c "import csv, sys
      rows = list(csv.reader(sys.stdin))
      print(len(rows), len({len(row) for row in rows}))"
      """)
    #expect(read.output == "\(HostileRegister.titles.count + 1) 1\n")
  }

  @Test func jsonKeepsEveryTitle() throws {
    let list = try JSONValue(parsing: Data(answer(["arrangements"], "json").utf8)).items
    #expect(list.count == HostileRegister.titles.count)
    let titles = Set(list.compactMap { $0["titel"]?.text })
    #expect(titles.contains(HostileRegister.script))
    #expect(titles.contains(HostileRegister.long))
    #expect(titles.contains(HostileRegister.formula))
  }

  @Test func aTitleStaysOnItsLineInMarkdownAndText() throws {
    for format in ["markdown", "text"] {
      let text = try answer(["overview", "GM9999"], format)
      if format == "markdown" {
        #expect(!text.contains("\n# kop"))
        #expect(!text.contains("<script>"))
        #expect(text.firstMatch(of: /[^\\]\]\(<?javascript:/) == nil)
      }
    }
  }

  @Test func aHostileFileNameIsHarmless() throws {
    let workplace = try Workplace()
    let name = "<script>\u{1B}[31m\"=1.xml"
    let sample = try Data(contentsOf: URL(filePath: Exports.sample))
    let imported = try workplace.wgr("import", workplace.write(sample, as: name))
    #expect(imported.status == 0)
    #expect(!imported.output.contains("\u{1B}") && !imported.errors.contains("\u{1B}"))
    for format in AnswersTests.formats {
      let sources = try workplace.wgr("sources", "--format", format)
      #expect(!sources.output.contains("\u{1B}"))
      if format == "html" { #expect(!sources.output.contains("<script")) }
    }
  }

  @Test(arguments: [
    "\u{1B}[31m", "\u{202E}", "%s%n", "'; DROP TABLE organisation; --", "\" OR 1=1", "*", "NEAR(",
    "",
    HostileRegister.long,
  ])
  func hostileQuestionsAreAnsweredCalmly(text: String) throws {
    let register = try Registers.sample.get()
    for command in ["overview", "show", "arrangements"] {
      let answer = try register.wgr(command, "--", text)
      #expect([0, 1].contains(answer.status))
      #expect(!answer.errors.contains("\u{1B}") && !answer.output.contains("\u{1B}"))
      #expect(!answer.errors.contains("\u{202E}"))
    }
    #expect(try register.wgr("overview", "Urk").status == 0)
  }
}
