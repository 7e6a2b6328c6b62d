import Records
import Testing

@Suite struct ProvinceTests {
  @Test(arguments: [
    ("https://identifier.overheid.nl/tooi/id/provincie/pv24", "Flevoland"), ("pv21", "Fryslân"),
    ("Noord-Holland", "Noord-Holland"), ("FRYSLAN", "Fryslân"),
  ])
  func anAddressNamesAProvinceByItsCodeOrName(text: String, name: String) {
    #expect(Province(inAddress: text)?.name == name)
  }

  @Test func whatIsNoProvinceIsNone() {
    #expect(Province(inAddress: "") == nil && Province(inAddress: "pv99") == nil)
  }

  @Test func addressesThatDisagreeTellNone() {
    #expect(Province(ofAddresses: ["pv24", "Flevoland"]) == .flevoland)
    #expect(Province(ofAddresses: ["pv24", "pv25"]) == nil)
    #expect(Province(ofAddresses: ["pv24", "elders"]) == nil)
    #expect(Province(ofAddresses: []) == nil)
  }
}
