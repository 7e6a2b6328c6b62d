import Foundation
import TestSupport
import Testing

/// One of something is not told in the plural: `1 regelingen`, `1 arrangements`.
struct PluralTests {
  /// What follows a number one that stands by itself, where it looks like a plural.
  private static func slips(in text: String) -> [String] {
    text.matches(of: /(?:^|[^0-9.,:\/%–-])1 ([a-zé]+(?:en|s))\b/).map { String($0.output.1) }
      .filter { !allowed.contains($0) }
  }

  /// Words that end like a plural and are none.
  private static let allowed: Set<String> = [
    "augustus", "een", "is", "was", "has", "tegen", "tussen", "als", "plus", "as",
  ]

  /// Two municipalities with one arrangement, one amount, one view.
  private static let workplace = Result {
    var export = ExportText(date: "2026-05-16")
    export.towns = [(1, "Dorp", "GM9001", nil), (2, "Stad", "GM9002", nil)]
    export.arrangements = [(100, "Afval", "2015-01-01", [1, 2])]
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let imported = try program.wgr("import", program.write(export.xml, as: "export.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  private static let questions: [[String]] = [
    ["overview", "Dorp"], ["overview", "Dorp", "--history"], ["arrangements"], ["show", "Afval"],
    ["show", "Afval", "--history"], ["calendar", "Dorp", "--year", "2027"],
    ["calendar", "Dorp", "--year", "2027", "--format", "ics"], ["changes", "Dorp"],
    ["changes", "--since", "2014-12-31"], ["compare", "Dorp", "Stad"], ["compare", "Dorp"],
    ["check"], ["sources"], ["board", "Afval"], ["onboarding", "Dorp"], ["network", "stats"],
    ["network", "ego", "Dorp"], ["network", "ego", "Dorp", "--format", "svg"],
    ["network", "congruence", "Dorp"], ["network", "path", "Dorp", "Stad"], ["link"], ["doctor"],
    ["overview", "Dorp", "--brief", "Afval", "--year", "2027"],
  ]

  @Test(arguments: questions, ["nl", "en"])
  func answersAgreeWithOne(question: [String], language: String) throws {
    let answer = try Self.workplace.get().wgr(
      question + ["--on", "2026-06-01", "--language", language])
    #expect(!answer.output.isEmpty, "\(question): \(answer.errors)")
    #expect(Self.slips(in: answer.output + answer.errors) == [], "\(question)")
  }

  @Test(arguments: ["nl", "en"]) func theSiteAndItsMessageAgreeWithOne(language: String) throws {
    let register = try Self.workplace.get()
    let folder = try Workplace()
    let made = try register.wgr(
      "site", "--output", folder.path("site"), "--on", "2026-06-01", "--language", language)
    try #require(made.status == 0, "\(made.errors)")
    #expect(Self.slips(in: made.errors) == [])
    let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path("site"))
      .filter { $0.hasSuffix(".html") }
    #expect(pages.count > 15)
    for page in pages {
      let text = try folder.text("site/\(page)").replacing(/<[^>]*>/, with: "")
      #expect(Self.slips(in: text) == [], "\(page)")
    }
  }

  @Test func oneMeetingOfAnAgendaIsOne() throws {
    let program = try Self.workplace.get()
    let agenda = try program.write(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260611\r\n"
        + "SUMMARY:Raadsvergadering\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\n"
        + "DTSTART;VALUE=DATE:20260612\r\nSUMMARY:Borrel\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
      as: "agenda.ics")
    let answer = try program.wgr("calendar", "Dorp", "--year", "2027", "--agenda", agenda)
    #expect(answer.errors.contains("1 vergadering of reces gelezen"), "\(answer.errors)")
  }
}
