import Foundation
import TestSupport
import Testing

/// What portals, search engines and feed readers find on a site: read by rdflib, pyshacl and feedparser.
struct SiteCatalogueTests {
  private func site(_ arguments: String...) throws -> Workplace {
    let site = try Workplace()
    let made = try Registers.sample.get().wgr(
      ["site", "--output", site.path("site"), "--on", "2026-05-16"] + arguments)
    try #require(made.status == 0, "\(made.errors)")
    return site
  }

  private static let given = [
    "--publisher", "Regio & Co", "--contact", "griffie@raad.example", "--address",
    "https://raad.example/wgr",
  ]

  private func read(_ site: Workplace, base: String) throws -> JSONValue {
    try JSONValue(
      parsing: Data(
        Peers.output(
          of: "read_catalogue.py",
          [site.path("site"), base, Checkout.script("dcat-ap-nl-shapes.ttl").path]
        ).utf8))
  }

  /// With what the publisher gives, and without: then addresses are seen from the file, and the contact is the page on
  /// errors.
  @Test(.needsPeers, arguments: [given, []])
  func theCatalogueIsOfTheProfileAndItsFilesAreThere(arguments: [String]) throws {
    let site = try Workplace()
    let made = try Registers.sample.get().wgr(
      ["site", "--output", site.path("site"), "--on", "2026-05-16"] + arguments)
    try #require(made.status == 0, "\(made.errors)")
    let found = try read(
      site, base: arguments.isEmpty ? "https://elders.example/" : "https://raad.example/wgr/")
    #expect(found["conforms"] == .bool(true), "\(found["report"]?.text ?? "")")
    #expect(found["seesFaults"] == .bool(true))
    #expect(found["same"] == .bool(true))
    #expect(found["missing"]?.items == [])
    #expect(found["foreign"]?.items == [])
    #expect(found["datasets"] == .number(11))
  }

  @Test(.needsPeers, .needsSharedDocuments)
  func theCatalogueOfTheCountryIsOfTheProfile() throws {
    let found = try read(Sites.national.get(), base: "https://elders.example/")
    #expect(found["conforms"] == .bool(true), "\(found["report"]?.text ?? "")")
    #expect(found["missing"]?.items == [])
  }

  @Test(.needsPeers) func theFeedOfTheCountryTellsWhatChanged() throws {
    let site = try site(
      "--publisher", "Regio", "--address", "https://raad.example/", "--contact", "a@raad.example")
    let feed = try JSONValue(
      parsing: Data(
        Peers.output(
          of: "read_feed.py", [site.path("site/nieuws.xml"), "https://raad.example/nieuws.xml"]
        ).utf8))
    #expect(feed["wellFormed"] == .bool(true))
    #expect(feed["id"]?.text == "urn:x-wgr:wijzigingen:nederland")
    #expect(feed["links"]?["self"]?.text == "https://raad.example/nieuws.xml")
    #expect(feed["links"]?["alternate"]?.text == "https://raad.example/index.html")
    #expect(
      try site.text("site/index.html").contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"nieuws.xml\""))
  }

  @Test func searchEnginesFindEveryPageWhereTheSiteIsKnown() throws {
    let site = try site("--address", "https://raad.example/wgr")
    let pages = try FileManager.default.subpathsOfDirectory(atPath: site.path("site"))
      .filter { $0.hasSuffix("index.html") }
    let map = try site.text("site/sitemap.xml")
    #expect(map.matches(of: /<loc>/).count == pages.count && pages.count > 50)
    #expect(map.contains("<loc>https://raad.example/wgr/gemeente/gm0034/</loc>"))
    #expect(
      try site.text("site/robots.txt")
        == "User-agent: *\nDisallow:\nSitemap: https://raad.example/wgr/sitemap.xml\n")
    let unknown = try self.site()
    #expect(try unknown.text("site/robots.txt") == "User-agent: *\nDisallow:\n")
    #expect(throws: (any Error).self) { try unknown.text("site/sitemap.xml") }
  }
}
