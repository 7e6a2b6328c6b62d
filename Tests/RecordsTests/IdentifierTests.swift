import Foundation
import Records
import Testing

@Suite struct SystemIDTests {
  @Test func readsDigitsAlone() {
    #expect(SystemID("25408161")?.number == 25_408_161)
    for text in ["", "-1", "+1", " 1", "1 ", "1a", "１", "99999999999999999999"] {
      #expect(SystemID(text) == nil, "\(text)")
    }
  }

  @Test func ordersByNumberAndNotByText() {
    #expect(SystemID(9) < SystemID(10))
  }

  @Test func aLineHasTheNumberOfItsFirstVersion() {
    let line = LineID(startingWith: VersionID(25_408_161))
    #expect(line.description == "25408161")
    #expect(line.firstVersion == VersionID(25_408_161))
    #expect(line.firstVersion.record == SystemID(25_408_161))
  }
}

@Suite struct TOOITests {
  @Test(arguments: [
    ("https://identifier.overheid.nl/tooi/id/gemeente/gm0307", "gm0307"),
    ("https://identifier.overheid.nl/tooi/id/samenwerkingsorganisatie/SO1052", "so1052"),
    ("", ""), ("/", "/"), ("gm0307", "gm0307"),
  ])
  func hasTheCodeBehindTheLastSlash(uri: String, code: String) {
    #expect(TOOI(uri).code == code)
  }
}

@Suite struct OrganisationCodeTests {
  @Test(arguments: ["GM0307", "gm307", "Gm0307", "0307", "307"])
  func readsWhatPeopleWriteForAMunicipality(text: String) {
    #expect(OrganisationCode(municipality: text)?.text == "GM0307")
  }

  @Test(arguments: ["", "gm", "PV27", "GM03O7", "-307", "3 07", "307.0", "123456789", "Amersfoort"])
  func refusesWhatIsNoMunicipality(text: String) {
    #expect(OrganisationCode(municipality: text) == nil)
  }

  @Test func writesCodesInCapitals() {
    #expect(OrganisationCode("so0896")?.text == "SO0896")
    #expect(OrganisationCode("") == nil)
    #expect(OrganisationCode("gm 0307") == nil)
  }

  @Test(arguments: [("GM0307", true), ("PV27", false), ("GM", false), ("GMX", false)])
  func knowsAMunicipalityByItsCode(text: String, isMunicipality: Bool) throws {
    #expect(try #require(OrganisationCode(text)).isMunicipality == isMunicipality)
  }
}
