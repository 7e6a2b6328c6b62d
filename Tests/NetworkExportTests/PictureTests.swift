import Graph
import NetworkTestSupport
import Records
import Renderers
import Testing

@Suite struct PictureTests {
  let network = Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)

  @Test func theSurroundingsAreDrawnWithTitleDescriptionAndTheSameEachTime() throws {
    let ego = try #require(NetworkExportTests.small.ego(of: "org:1"))
    let picture = EgoPicture.render(ego)
    #expect(picture == EgoPicture.render(ego))
    guard let opened = try OpenedExport("svg", [.init(name: "a.svg", text: picture)]) else {
      return
    }
    #expect(opened.title?.hasPrefix("Gemeente Aa") == true)
    #expect(
      opened.description?.contains("2. Afval, nieuw: Gemeente Aa, Gemeente \"Bee\" & <Cee>.")
        == true)
  }

  @Test func thereIsNoPictureOfAnUnknownNode() {
    #expect(NetworkExportTests.small.ego(of: "org:99") == nil)
  }

  @Test func partnersInOneModeAreNamed() throws {
    let ego = try #require(NetworkExport(projecting: network).ego(of: "org:3", steps: 1))
    #expect(EgoPicture.textAlternative(ego).contains("met 2 gemeenten: Gemeente Aa"))
    #expect(EgoPicture.render(ego).contains("stroke-dasharray"))
  }

  @Test func theMatrixShowsPercentagesAndTellsThem() throws {
    let congruence = Congruence(of: SystemID(1), in: network)
    let picture = CongruencePicture.render(
      congruence, title: "Congruentie & <meer>", names: [SystemID(201): "Afval"])
    guard let opened = try OpenedExport("svg", [.init(name: "a.svg", text: picture)]) else {
      return
    }
    #expect(opened.title == "Congruentie & <meer>")
    #expect(opened.description?.contains("1. regeling 100: 50 % met 2.") == true)
    #expect(opened.description?.hasSuffix("2. Afval.") == true)
  }
}
