import Graph
import NetworkFormats
import Pages
import Records
import Renderers
import TestSupport
import Testing

@Suite struct PictureTests {
  let network = Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)
  static let standing = Standing(
    day: TownsAndDistrict.day, documents: TownsAndDistrict.excerpt.documents)

  @Test(.needsPeers) func theSurroundingsAreDrawnWithTitleDescriptionAndTheSameEachTime() throws {
    let ego = try #require(NetworkExportTests.small.ego(of: "org:1"))
    let picture = EgoPicture.render(ego)
    #expect(picture == EgoPicture.render(ego))
    let opened = try OpenedExport("svg", [.init(name: "a.svg", title: "", text: picture)])
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

  @Test(
    .needsPeers,
    arguments: [
      (Language.dutch, "50 % met 2.", "Hoeveel procent van de deelnemers elke twee"),
      (.english, "50% with 2.", "What percentage of participants each two"),
    ])
  func theMatrixShowsPercentagesAndTellsThem(
    language: Language, pair: String, opening: String
  ) throws {
    let town = try #require(TownsAndDistrict.excerpt.organisations[BodyID(1)])
    let congruence = CouncilCongruence(of: town, in: network)
    let picture = CongruencePicture.render(congruence, Self.standing, language: language)
    let opened = try OpenedExport("svg", [.init(name: "a.svg", title: "", text: picture)])
    #expect(opened.title?.hasPrefix("Gemeente Aa: ") == true)
    #expect(opened.description?.hasPrefix(opening) == true)
    #expect(opened.description?.contains(pair) == true)
    #expect(opened.description?.hasSuffix("2. Afval, nieuw.") == true)
  }

  @Test(.needsPeers) func theCountryIsDrawnByForm() throws {
    let picture = CongruencePicture.render(
      NationalCongruence(network), Self.standing, language: .dutch)
    let opened = try OpenedExport("svg", [.init(name: "a.svg", title: "", text: picture)])
    #expect(opened.title == "Hoe regelingen samenvallen op 1 juni 2024")
  }
}
