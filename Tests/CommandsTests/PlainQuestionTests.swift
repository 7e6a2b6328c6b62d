import TestSupport
import Testing

/// Plain questions are read without the parser. A flag that is given twice is for the parser, and changes nothing: so
/// each question is asked both ways.
struct PlainQuestionTests {
  @Test(arguments: [
    ["overview", "Almere"], ["overzicht", "Urk"], ["calendar", "Zeewolde"], ["agenda", "Urk"],
    ["show", "veiligheidsregio", "flevoland"], ["toon", "29491919"], ["compare", "Almere", "Urk"],
    ["compare", "Almere"], ["vergelijk"], ["overview"], ["calendar"], ["show"],
    ["overview", "Almere", "Urk"], ["overview", "Nergenshuizen"], ["overview", ""],
    ["overview", " Almere "], ["show", "zzzz"], ["compare", "Almere", "Almere"],
  ])
  func aQuestionHasOneAnswer(question: [String]) throws {
    for options in [
      [], ["--format", "json"], ["--format=csv", "--raw", "--no-headers"],
      ["--language", "en", "--on=2020-06-01"], ["--as-known-on", "2026-06-01", "--format", "html"],
      ["--year", "2025"], ["--fields", "regeling", "--format", "xlsx"], ["--verbose"],
      ["--format", "svg"], ["--format", "ics", "--no-pager"],
    ] {
      try expectOneAnswer(question + options)
    }
  }

  @Test(arguments: [
    ["--on", "2020-13-01"], ["--on"], ["--on", "--raw"], ["--year", "1949"], ["--year", "2101"],
    ["--year", "x"], ["--format", "pdf"], ["--language", "fr"], ["--raw=yes"], ["--onn", "x"],
    ["--format="], ["--on", "2020-01-01", "--on", "2021-01-01"], ["-h"], ["--", "Urk"], ["-"],
    ["--database", "/nowhere/at.all"], ["--fields", "x"], ["--no-headers"],
  ])
  func whatIsNotWellSaidIsRefusedInTheSameWords(options: [String]) throws {
    for command in [["overview", "Almere"], ["calendar", "Almere"], ["compare", "Almere"]] {
      try expectOneAnswer(command + options)
    }
  }

  private func expectOneAnswer(_ question: [String]) throws {
    let register = try Registers.sample.get()
    let plain = try register.wgr(["--quiet"] + question)
    let parsed = try register.wgr(["--quiet", "--quiet"] + question)
    #expect(plain.status == parsed.status, "\(question)")
    #expect(plain.bytes == parsed.bytes, "\(question)")
    #expect(plain.errors == parsed.errors, "\(question)")
  }
}
