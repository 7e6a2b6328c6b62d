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

  @Test func anEmptyNetworkHasNoCongruence() {
    let country = NationalCongruence(Network(RegisterExcerpt(), on: TownsAndDistrict.day))
    #expect(country.mean == nil && country.median == nil && country.councils.isEmpty)
  }
}
