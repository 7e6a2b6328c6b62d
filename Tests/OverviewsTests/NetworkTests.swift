import Graph
import Records
import Testing

@Suite struct NetworkTests {
  private let today = SmallRegister.today

  @Test(
    arguments: [
      (20_000, nil, 1), (20_001, nil, 0), (10_000, 20_000, 0), (10_000, 20_001, 1),
      (20_000, 20_000, 0),
    ] as [(Int, Int?, Int)])
  func anArrangementCountsFromItsStartUntilItsEnd(start: Int, end: Int?, expected: Int) {
    var register = SmallRegister()
    register.arrangement(7, from: start, until: end, members: [1: 9_000])
    let network = Network(register.excerpt, on: today)
    #expect(network.arrangements.count == expected)
    #expect(network.participations.count == expected)
    #expect(network.organisations.count == expected)
  }

  @Test func aParticipationCountsFromTheDayOfJoining() {
    var register = SmallRegister()
    register.arrangement(7, members: [1: 19_999, 2: 20_000, 3: 20_001, 4: nil])
    let network = Network(register.excerpt, on: today)
    #expect(network.participations.map(\.organisation.id.number) == [1, 2, 4])
  }

  @Test func anOrganisationCountsOnceInAnArrangement() {
    var register = SmallRegister()
    register.organisation(1, "A")
    register.arrangement(7, members: [1: 100, 2: 100, 2: 200, 1: nil])
    let network = Network(register.excerpt, on: today)
    #expect(network.participations.count == 2)
    #expect(network.partners(of: BodyID(1)).map(\.shared) == [[VersionID(7)]])
  }

  @Test func aParticipantWithoutRecordKeepsTheNameOfItsMention() {
    var register = SmallRegister()
    register.arrangement(7, members: [5: nil])
    let network = Network(register.excerpt, on: today)
    #expect(network.organisations[BodyID(5)]?.name == "Deelnemer 5")
  }

  @Test func partnersAreOrderedByWhatTheyShareThenByNameThenByNumber() {
    var register = SmallRegister()
    for (id, name) in [(1, "Zelf"), (2, "B"), (3, "A"), (4, "C"), (5, "A")] as [(Int64, String)] {
      register.organisation(id, name)
    }
    register.arrangement(7, members: [1: nil, 2: nil, 3: nil, 4: nil, 5: nil])
    register.arrangement(8, members: [1: nil, 4: nil])
    register.arrangement(9, members: [2: nil, 3: nil])
    let partners = Network(register.excerpt, on: today).partners(of: BodyID(1))
    #expect(partners.map(\.organisation.id.number) == [4, 3, 5, 2])
    #expect(partners.first?.shared == [VersionID(7), VersionID(8)])
    #expect(Network(register.excerpt, on: today).partners(of: BodyID(99)).isEmpty)
  }
}
