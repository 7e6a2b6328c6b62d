import Foundation
import TestSupport
import Testing

/// A date that people read is in words: `1 juli 2022` and never `2022-07-01`.
struct DatesForPeopleTests {
  /// Questions that dates are told in, of the sample.
  static let questions: [[String]] = [
    ["overview", "Lelystad"], ["overview", "Lelystad", "--on", "2020-06-01"],
    ["overview", "Lelystad", "--history"], ["overview", "Lelystad", "--lineage"],
    ["overview", "Lelystad", "--bbv", "--year", "2024"],
    ["overview", "Lelystad", "--brief", "veiligheidsregio", "--year", "2027"],
    ["calendar", "Lelystad", "--year", "2027"], ["calendar", "Lelystad", "--year", "2021"],
    ["arrangements", "flevoland"], ["show", "29837044"], ["show", "29837044", "--history"],
    ["show", "29837044", "--on", "2015-01-01"], ["compare", "Lelystad", "Urk"], ["check"],
    ["check", "--signal", "niet-vernieuwd-sinds-wgr-2022"],
    ["changes", "--since", "2020-01-01", "--until", "2026-05-16"], ["sources"],
    ["network", "stats"], ["network", "ego", "Lelystad"], ["network", "export"],
    ["network", "export", "--projection", "municipalities"], ["network", "congruence"],
    ["network", "congruence", "Lelystad"], ["network", "path", "Lelystad", "Urk"],
  ]

  @Test(arguments: questions, ["text", "markdown", "html"])
  func noAnswerForPeopleHasADateForPrograms(question: [String], format: String) throws {
    let register = try Registers.sample.get()
    for language in ["nl", "en"] {
      let answer = try register.wgr(question + ["--format", format, "--language", language])
      try #require(answer.status == 0, "\(answer.errors)")
      let text = try #require(String(bytes: answer.bytes, encoding: .utf8))
      #expect(Self.datesForPrograms(in: text + answer.errors, isHTML: format == "html") == [])
    }
  }

  @Test(arguments: [
    ("Geldt pas sinds 2022-07-01: evaluatie", ["2022-07-01"]),
    ("deelnemers op 2026-11-28.", ["2026-11-28"]),
    ("(tot 2026-11-28)", ["2026-11-28"]),
    ("export-2026-05-16.xml, https://wetten.overheid.nl/BWBR0003740/2024-01-01", []),
    ("Vraag de toestand tot dan: wgr overview GM0788 --on\n  2020-12-31.", []),
    ("1 juli 2022", []),
  ])
  func aDateForProgramsIsFoundInASentenceAlone(text: String, found: [String]) {
    #expect(Self.datesForPrograms(in: text, isHTML: false) == found)
  }

  @Test func attributesOfHTMLAreForPrograms() {
    let html = "<style>a{}</style><p data-day=\"2026-05-16\">16 mei 2026</p><p>2026-05-16</p>"
    #expect(Self.datesForPrograms(in: html, isHTML: true) == ["2026-05-16"])
  }

  /// The dates as programs write them that stand by themselves: not in an address, the name of a file or
  /// an option of a command.
  private static func datesForPrograms(in text: String, isHTML: Bool) -> [String] {
    var text = text
    if isHTML {
      text = text.replacing(/<style[^>]*>[^<]*<\/style>/, with: " ")
      text = text.replacing(/<[^>]*>/, with: " ")
    }
    text = text.replacing(/--[a-z\-]+\s+\d{4}-\d\d-\d\d/, with: " ")
    return text.split { $0.isWhitespace || "()[]<>“”\"'|".contains($0) }
      .map { $0.trimmingCharacters(in: .punctuationCharacters) }
      .filter { $0.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil }
  }
}
