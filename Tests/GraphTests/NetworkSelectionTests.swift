import Graph
import Records
import TestSupport
import Testing

@Suite struct NetworkSelectionTests {
  @Test func nothingIsLeftOutUnlessAsked() {
    let network = NetworkSelection().network(of: TownsAndDistrict.excerpt, on: TownsAndDistrict.day)
    #expect(network.participations.count == 6)
  }

  @Test func formsAndKindsChooseArrangementsAndOrganisations() {
    var selection = NetworkSelection()
    selection.forms = [.publicBody]
    selection.kinds = [.waterBoard]
    let network = selection.network(of: TownsAndDistrict.excerpt, on: TownsAndDistrict.day)
    #expect(Array(network.arrangements.keys) == [VersionID(100)])
    #expect(Array(network.organisations.keys) == [BodyID(4)])
  }

  @Test func aVersionThatNoDocumentListsAnyMoreIsNotInForce() {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.unlisted = [VersionID(201)]
    let network = Network(excerpt, on: TownsAndDistrict.day)
    #expect(Array(network.arrangements.keys) == [VersionID(100)])
    #expect(network.participations.count == 4)
  }

  @Test(arguments: [("AFVAL", 1), ("económie", 1), ("zorg", 0)])
  func aThemeIsFoundInAnyCase(theme: String, count: Int) {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.arrangementDetails[VersionID(201)] = ArrangementDetails()
    excerpt.arrangementDetails[VersionID(201)]?.policyAreas = [
      .init(name: "milieu | afval"), .init(name: "economie"),
    ]
    var selection = NetworkSelection()
    selection.themes = [theme]
    let network = selection.network(of: excerpt, on: TownsAndDistrict.day)
    #expect(network.arrangements.count == count)
  }
}
