import Overviews
import Records
import Testing

struct RateTests {
  @Test(
    arguments: [
      (82, 6_947, "1.2"), (-1, 8, "-12.5"), (1, 3, "33.3"), (2, 3, "66.7"), (-2, 3, "-66.7"),
      (5, 5, "100.0"), (0, 7, "0.0"), (1, 0, nil), (1, -4, nil), (.max, 1, nil), (.min, .max, nil),
    ] as [(Int64, Int64, String?)])
  func isRoundedToOneDecimal(part: Int64, whole: Int64, text: String?) {
    #expect(Rate(of: Euro(part), in: Euro(whole))?.description == text)
  }
}

struct HeadcountsTests {
  private let listed = Headcounts(
    [OrganisationCode("GM9001")].compactMap(\.self)
      .reduce(into: [:]) { $0[$1] = [2019: 10, 2023: 40, 2021: 0] })

  private func municipality(_ code: String, register: Int?) -> Organisation {
    var organisation = Organisation(id: BodyID(1), name: "Gemeente Duinstad")
    organisation.code = OrganisationCode(code)
    organisation.inhabitants = register
    return organisation
  }

  @Test(arguments: [(2019, 10), (2023, 40), (2021, nil), (2022, nil), (2030, nil)])
  func onlyTheInhabitantsOfTheYearItselfCount(year: Int, count: Int?) {
    let headcount = listed.headcount(of: municipality("GM9001", register: 7), for: year)
    #expect(headcount?.count == count)
    #expect(headcount?.year == count.map { _ in year })
  }

  @Test func theRegistersNumberHasNoDateAndIsNotUsed() {
    #expect(listed.headcount(of: municipality("GM9002", register: 7), for: 2023) == nil)
  }

  @Test(
    arguments: [
      (6_947_000, "1736750.00"), (1, "0.25"), (-1, "-0.25"), (-402, "-100.50"), (.max, nil),
    ] as [(Int64, String?)])
  func amountsPerInhabitantAreInCents(amount: Int64, text: String?) throws {
    let code = try #require(OrganisationCode("GM9003"))
    let headcounts = Headcounts([code: [2023: 4]])
    let headcount = try #require(
      headcounts.headcount(of: municipality("GM9003", register: nil), for: 2023))
    #expect(PerInhabitant(Euro(amount), headcount)?.description == text)
  }
}
