import Overviews
import Records
import TestSupport
import Testing

@Suite struct MissingFactTests {
  private func missing(_ change: (inout RegisterExcerpt) -> Void) throws -> [String: Int] {
    var register = MadeUpRegister()
    register.organisation(1, "Zwolle")
    register.arrangement(7, members: [1: nil])
    register.arrangement(8, members: [1: nil])
    change(&register.excerpt)
    let arrangements = try [7, 8].map {
      try #require(
        ArrangementOverview(of: VersionID($0), in: register.excerpt, on: MadeUpRegister.today))
    }
    return Dictionary(
      uniqueKeysWithValues: MissingFact.all(of: arrangements).map {
        ($0.code, $0.arrangements.count)
      })
  }

  @Test func whatNobodyToldIsMissingOfEveryArrangement() throws {
    let missing = try missing { _ in }
    #expect(missing["doel"] == 2 && missing["bijdragen"] == 2 && missing["bronhouder"] == 2)
  }

  @Test func whatIsToldOfOneIsMissingOfTheOther() throws {
    let missing = try missing { excerpt in
      excerpt.arrangementDetails[VersionID(7), default: ArrangementDetails()].purpose = "samen"
      for version in [VersionID(7), VersionID(8)] {
        excerpt.arrangements[version]?.keeper = OrganisationReference(id: BodyID(1), name: "Zwolle")
      }
    }
    #expect(missing["doel"] == 1 && missing["bronhouder"] == 0)
  }
}
