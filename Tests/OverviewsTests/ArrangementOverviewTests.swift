import Overviews
import Records
import Testing

@Suite struct ArrangementOverviewTests {
  private let today = SmallRegister.today

  private func overview(_ id: Int64, _ register: SmallRegister) throws -> ArrangementOverview {
    try #require(ArrangementOverview(of: VersionID(id), in: register.excerpt, on: today))
  }

  @Test func participantsAreThoseOfTheDayByFoldedName() throws {
    var register = SmallRegister()
    register.organisation(1, "Zwolle")
    register.organisation(2, "Épe")
    register.arrangement(7, members: [1: nil, 2: 20_000, 3: 20_001])
    #expect(try overview(7, register).participants.map(\.organisation.id.number) == [2, 1])
  }

  @Test func anEndedVersionListsEveryoneInIt() throws {
    var register = SmallRegister()
    register.arrangement(7, until: 15_000, members: [1: nil, 3: 20_001])
    #expect(try overview(7, register).participants.count == 2)
  }

  @Test func theLineIsNamedAfterItsFirstVersion() throws {
    var register = SmallRegister()
    register.arrangement(6, until: 10_000)
    register.arrangement(7)
    register.excerpt.arrangements[VersionID(7)]?.previous = VersionID(6)
    #expect(try overview(7, register).line == LineID(6))
    #expect(try overview(6, register).line == LineID(6))
  }

  @Test func aVersionTheExcerptDoesNotHaveHasNone() {
    #expect(ArrangementOverview(of: VersionID(7), in: RegisterExcerpt(), on: today) == nil)
  }

  @Test(arguments: [
    ("Centrumregeling Zorg", nil, true), ("Zorg", "De centrumgemeente voert uit", true),
    ("Zorg", "CENTRUMCONSTRUCTIE", true), ("Het stadscentrum", "centrum gemeente", false),
    ("Subcentrumgemeente", nil, false), ("Zorg", nil, false),
  ])
  func aHostMunicipalityIsDerivedFromTheTextsOfALightArrangement(
    title: String, purpose: String?, expected: Bool
  ) {
    var arrangement = Arrangement(id: VersionID(7), title: title, inForce: Period())
    var details = ArrangementDetails()
    details.purpose = purpose
    for form in CooperationForm.allCases {
      arrangement.form = form
      let isDerived = ArrangementOverview.isHostMunicipality(arrangement, details)
      #expect(isDerived == (expected && form == .lightArrangement), "\(form)")
    }
    arrangement.form = .lightArrangement
    details = ArrangementDetails()
    details.powers = [Power(article: "Artikel 3", content: "De centrumgemeente besluit")]
    #expect(ArrangementOverview.isHostMunicipality(arrangement, details))
  }
}
