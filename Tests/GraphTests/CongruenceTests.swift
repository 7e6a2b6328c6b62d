import Graph
import Records
import TestSupport
import Testing

@Suite struct CongruenceTests {
  let network = Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)

  @Test func twoArrangementsShareTheirParticipantsOutOfAll() {
    let congruence = Congruence(of: BodyID(1), in: network)
    #expect(congruence.arrangements == [VersionID(100), VersionID(201)])
    #expect(congruence.matrix == [[1, 0.5], [0.5, 1]])
    #expect(congruence.mean == 0.5)
  }

  @Test func oneArrangementHasNothingToCompare() {
    #expect(Congruence(of: BodyID(3), in: network).mean == nil)
    #expect(Congruence(of: BodyID(9), in: network).arrangements.isEmpty)
    #expect(Congruence.index([], []) == 0)
  }

  @Test func theCountryIsTheMeanOfItsCouncils() {
    let country = NationalCongruence(network)
    #expect(country.councils.map(\.organisation) == [1, 2, 3].map { BodyID($0) })
    #expect(country.councils.map(\.mean) == [0.5, 0.5, nil])
    #expect(country.mean == 0.5 && country.median == 0.5)
    #expect(country.pairCount == 1 && country.identicalPairCount == 0)
    #expect(country.distribution == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
  }

  @Test func formsAreComparedInTheirOwnOrder() {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.arrangements[VersionID(201)]?.form = .lightArrangement
    let country = NationalCongruence(Network(excerpt, on: TownsAndDistrict.day))
    #expect(country.forms.map(\.form) == [.publicBody, .lightArrangement])
    #expect(country.forms.map(\.means) == [[nil, 0.5], [0.5, nil]])
  }

  @Test(.needsSharedDocuments, .needsPeers) func theCountryAndACouncilSayTheSame() throws {
    let excerpt = try SharedRegister.excerpt()
    let network = Network(excerpt, on: SharedRegister.day)
    let country = NationalCongruence(network)
    #expect(country.councils.count == 351)
    #expect(country.distribution.reduce(0, +) == country.pairCount)
    for council in country.councils {
      #expect(Congruence(of: council.organisation, in: network).mean == council.mean)
    }
  }

  /// Of town 1: towns 2 and 3 in arrangement 100, town 2 in 201. Town 2 is in both, town 3 in one of two: (2 + 1) / (2
  /// partners × 2 arrangements). Town 2 shares two subjects, town 3 one.
  @Test func partnersAreCountedOnceAndComparedWithItsOwnArrangements() {
    let subjects: [VersionID: String] = [100: "veiligheidsregio", 201: "afval"]
    let partners = PartnerCongruence(of: BodyID(1), in: network, subjects: subjects)
    #expect(partners.partnerCount == 2 && partners.scaleCount == 2)
    #expect(partners.congruence == 0.75 && partners.incongruence == 0.25)
    #expect(partners.multiplexity == 1.5)
  }

  /// Town 3 takes part in one arrangement, in which every partner is; without subjects nothing is known of these.
  @Test func withOneArrangementEveryPartnerIsAlwaysThere() {
    let partners = PartnerCongruence(of: BodyID(3), in: network)
    #expect(partners.congruence == 1 && partners.incongruence == 0 && partners.scaleCount == 1)
    #expect(partners.multiplexity == nil)
    let nobody = PartnerCongruence(of: BodyID(9), in: network)
    #expect(nobody.partnerCount == 0 && nobody.congruence == nil && nobody.scaleCount == 0)
  }

  @Test func anEmptyNetworkHasNoCongruence() {
    let country = NationalCongruence(Network(RegisterExcerpt(), on: TownsAndDistrict.day))
    #expect(country.mean == nil && country.median == nil && country.councils.isEmpty)
  }
}
