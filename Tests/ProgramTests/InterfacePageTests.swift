import TestSupport
import Testing

extension SiteBrowser {
  /// A page on another website that asks the interface, written from its description alone.
  struct InterfacePageTests {
    private struct Found: Decodable {
      let name, standing, page: String
      let items, complaints: [String]
    }

    @Test func aPageElsewhereTellsTheArrangementsOfACouncil() throws {
      let register = try Workplace()
      try #require(try register.wgr("import", Exports.sample).status == 0)
      try #require(try register.wgr("site", "--output", register.path("site")).status == 0)
      let found = try PageChecks.answer(
        of: .interface,
        [register.path("site"), Checkout.sample("interface/gemeente.html").path, "gm0034"],
        as: Found.self)
      #expect(found.name == "Gemeente Almere" && found.complaints == [])
      #expect(found.items.count == 7)
      #expect(found.items.contains { $0.contains("Veiligheidsregio Flevoland") })
      #expect(found.standing == "2026-05-16, CC0-1.0")
      #expect(found.page == "refused", "what is no data is not to be read from elsewhere")
    }
  }
}
