import TestSupport
import Testing

@Suite struct NetworkWrongUseTests {
  @Test(arguments: [
    (["network", "export", "--format", "memberships"], "geef een map met --output MAP"),
    (["network", "export", "--format", "csv", "--output", "x"], "laat --output weg"),
    (["network", "export", "--format", "svg"], "geen antwoord als svg"),
    (["network", "stats", "--format", "graphml"], "kies uit text, markdown, html, json, csv"),
    (["network", "path", "Almere", "Urk", "--format", "gexf"], "geen antwoord als gexf"),
    (["network", "ego", "Almere", "--format", "memberships", "--output", "x"], "geen antwoord"),
    (["network", "congruence", "--format", "dot"], "geen antwoord als dot"),
    (
      [
        "network", "export", "--format", "followthemoney", "--projection", "municipalities",
      ], "laat --projection weg"
    ),
    (["network", "stats", "--weight", "newman"], "hoort bij --projection"),
    (["network", "export", "--backbone", "0.05"], "hoort bij --projection"),
    (
      ["network", "export", "--projection", "municipalities", "--backbone", "1"],
      "een getal tussen 0 en 1"
    ),
    (["network", "stats", "--kinds", "kasteel"], "de soorten zijn: "),
    (["network", "stats", "--form", "OL,XX"], "kan niet bij --form"),
    (["overview", "Almere", "--format", "turtle"], "geen antwoord als turtle"),
    (["arrangements", "--format", "svg"], "geen antwoord als svg"),
    (["sources", "--format", "pajek"], "geen antwoord als pajek"),
  ])
  func wrongUseIsOneSentenceThatSaysTheMend(arguments: [String], part: String) throws {
    let register = try Registers.sample.get()
    let result = try register.wgr(arguments)
    #expect(result.status == 64)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.contains(part), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func anUnknownOrganisationIsNotGuessed() throws {
    let register = try Registers.sample.get()
    let result = try register.wgr(["network", "ego", "Atlantis"])
    #expect(result.status == 1 && result.bytes.isEmpty)
  }

  @Test func globalOptionsStandAnywhere() throws {
    let register = try Registers.sample.get()
    let last = try register.wgr([
      "network", "stats", "--on", "2026-05-16", "--format", "json",
    ])
    let first = try register.wgr([
      "--on", "2026-05-16", "netwerk", "--format", "json", "stats",
    ])
    #expect(last.status == 0 && first.bytes == last.bytes)
  }
}
