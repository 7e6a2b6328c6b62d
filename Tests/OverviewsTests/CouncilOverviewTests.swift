import Overviews
import Records
import TestSupport
import Testing

@Suite struct CouncilOverviewTests {
  private let today = MadeUpRegister.today

  private func register(_ existence: Period = Period()) -> MadeUpRegister {
    var register = MadeUpRegister()
    register.organisation(1, "Gemeente Een", existence)
    register.organisation(2, "Gemeente Twee", Period(end: Day(number: 15_000)))
    register.arrangement(7, "Zorg", members: [1: nil, 2: nil])
    register.arrangement(8, "école", form: .jointOrgan, members: [1: 20_000])
    register.arrangement(9, "Later", members: [1: 20_001])
    register.arrangement(10, "Afval", until: 20_000, members: [1: nil])
    register.arrangement(11, "Van anderen", members: [2: nil])
    return register
  }

  private func overview(_ register: MadeUpRegister) throws -> CouncilOverview {
    try #require(CouncilOverview(of: BodyID(1), in: register.excerpt, on: today))
  }

  @Test func itHasTheArrangementsOfTheDayByTitle() throws {
    let overview = try overview(register())
    #expect(overview.existence == .exists)
    #expect(overview.arrangements.map(\.overview.arrangement.id.number) == [8, 7])
    #expect(overview.countPerForm.map(\.form) == [.publicBody, .jointOrgan])
    #expect(overview.countPerForm.map(\.count) == [1, 1])
    #expect(overview.partners.map(\.organisation.id.number) == [2])
  }

  @Test func aParticipantThatNoLongerExistsStaysAndIsMarked() throws {
    let zorg = try #require(try overview(register()).arrangements.last).overview
    #expect(zorg.participants.map(\.organisation.id.number) == [1, 2])
    #expect(zorg.participants.map { $0.isAbolished(on: today) } == [false, true])
  }

  @Test(arguments: [
    (Period(end: Day(number: 20_000)), CouncilOverview.Existence.ended(Day(number: 20_000))),
    (Period(start: Day(number: 20_001)), .notYet(Day(number: 20_001))),
  ])
  func whereTheMunicipalityDoesNotExistItIsCompleteAndEmpty(
    existence: Period, expected: CouncilOverview.Existence
  ) throws {
    let overview = try overview(register(existence))
    #expect(overview.existence == expected)
    #expect(overview.arrangements.isEmpty && overview.partners.isEmpty)
    #expect(overview.municipality.name == "Gemeente Een")
  }

  @Test func theLastDayBeforeTheEndCounts() throws {
    #expect(try overview(register(Period(end: Day(number: 20_001)))).existence == .exists)
  }

  @Test func anUnknownOrganisationHasNone() {
    #expect(CouncilOverview(of: BodyID(99), in: register().excerpt, on: today) == nil)
  }

  @Test func aDuplicateParticipationIsOneArrangement() throws {
    var register = register()
    register.arrangement(7, "Zorg", members: [1: nil])
    #expect(try overview(register).arrangements.count == 2)
  }
}
