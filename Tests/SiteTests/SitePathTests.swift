import Records
import Site
import Testing

struct SitePathTests {
  @Test func aMunicipalityIsFoundByItsCodeAndAnArrangementByItsLine() throws {
    let code = try #require(OrganisationCode("GM0307"))
    #expect(SitePath(.municipality(code)).text == "gemeente/gm0307/index.html")
    #expect(SitePath(.calendar(of: code)).text == "gemeente/gm0307/agenda/index.html")
    #expect(
      SitePath(.arrangement(line: LineID(25_408_161))).text == "regeling/25408161/index.html")
  }

  @Test(arguments: [
    ("", "regeling/7", "regeling/7/index.html"),
    ("regeling/7", "", "../../index.html"),
    ("gemeente/gm0307/agenda", "regeling/7", "../../../regeling/7/index.html"),
  ])
  func addressesAreRelative(from: String, to: String, address: String) {
    #expect(SitePath(folder: to).relative(from: SitePath(folder: from)) == address)
  }
}
