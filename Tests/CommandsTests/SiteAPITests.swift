import Foundation
import TestSupport
import Testing

/// The interface for programs: what its description says is what there is.
struct SiteAPITests {
  private static let sample = Result {
    let site = try Workplace()
    let made = try Registers.sample.get().wgr(
      "site", "--output", site.path("site"), "--on", "2026-05-16", "--publisher", "Regio",
      "--contact",
      "griffie@raad.example", "--address", "https://raad.example/wgr/")
    try #require(made.status == 0, "\(made.errors)")
    return site
  }

  private func walk(_ site: Workplace) throws -> JSONValue {
    try JSONValue(parsing: Data(Peers.output(of: "walk_api.py", [site.path("site")]).utf8))
  }

  /// What cannot hold for files that a server gives as they are: an address ends in the name of a file, and nothing
  /// is refused for its form.
  private static let exceptions = ["paths-kebab-case", "problem-invalid-input"]

  @Test(.needsPeers) func everyPathOfTheDescriptionIsThereAndIsAsItSays() throws {
    let found = try walk(Self.sample.get())
    #expect(found["faults"]?.items == [])
    #expect(found["unknown"]?.items == [])
    #expect(found["examples"] == .bool(true))
    #expect(found["lint"]?.items.compactMap(\.text) == Self.exceptions)
    let counts = try #require(found["counts"])
    for path in [
      "/gemeenten.json", "/regelingen.json", "/organisaties.json", "/signalen.json", "/agenda.json",
      "/wijzigingen.json", "/begrippen.json",
    ] {
      #expect(counts[path] == .number(1), "\(path)")
    }
    #expect(counts["/gemeenten/{code}.json"] == .number(39))
    #expect(found["totals"]?["gemeenten"] == .number(39))
  }

  /// The whole country: pages of collections lead on to all of it.
  @Test(.needsPeers, .needsSharedDocuments) func theWholeCountryIsAsDescribed() throws {
    let found = try walk(Sites.national.get())
    #expect(found["faults"]?.items == [])
    #expect(found["unknown"]?.items == [])
    #expect(found["totals"]?["gemeenten"] == .number(342))
    #expect(found["counts"]?["/gemeenten/{code}.json"] == .number(342))
    let contact = ["info-contact-email", "info-contact-url"]
    #expect(found["lint"]?.items.compactMap(\.text) == contact + Self.exceptions)
  }

  @Test func whatProgramsMayReadFromElsewhereIsInTheHeaders() throws {
    let headers = try Self.sample.get().text("site/_headers")
    let blocks = headers.split(separator: "\n/").map { "/" + $0.drop { $0 == "/" } }
    func block(_ path: String) -> String? { blocks.first { $0.hasPrefix(path + "\n") } }
    for path in [
      "/v1/*", "/gegevens/*", "/gemeente/:code/nieuws.xml", "/gemeente/:code/agenda.ics",
    ] {
      #expect(block(path)?.contains("Access-Control-Allow-Origin: *") == true, "\(path)")
    }
    #expect(block("/*")?.contains("Access-Control-Allow-Origin") == false)
    #expect(headers.contains("API-Version: 1.0.0"))
    #expect(block("/v1/404.json")?.contains("Content-Type: application/problem+json") == true)
  }

  @Test func aSiteOfSomeCouncilsHasNoInterfaceForTheCountry() throws {
    let site = try Workplace()
    let made = try Registers.sample.get().wgr(
      "site", "--output", site.path("site"), "--council", "Urk")
    try #require(made.status == 0, "\(made.errors)")
    #expect(throws: (any Error).self) { try site.text("site/v1/openapi.json") }
    #expect(try site.text("site/v1/gemeenten/gm0184.json").contains("Gemeente Urk"))
  }
}
