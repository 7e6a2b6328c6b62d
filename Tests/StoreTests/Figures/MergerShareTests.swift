import Records
import Testing

@testable import Store

struct MergerShareTests {
  private func merger(share: String?) throws -> Merger {
    Merger(
      date: try #require(Day(iso: "2021-01-01")),
      before: MunicipalityMention(name: "Haaren", code: OrganisationCode("GM0788")),
      after: MunicipalityMention(name: "Tilburg", code: OrganisationCode("GM0855")),
      manner: .divided, share: share.flatMap { Percentage($0) }, lineNumber: 2)
  }

  /// The shares known after reading lists with these, dated a day apart, in the order given.
  private func shares(_ lists: [(share: String?, date: String)]) throws -> [String?] {
    let test = try TestRegister()
    for (place, list) in lists.enumerated() {
      _ = try test.register.importList(
        test.incoming(.mergers, "0\(place + 1)"), date: test.day(list.date), origin: .given
      ) { try $0.state(merger(share: list.share)) }
    }
    return try test.register.known(on: nil).mergers().map(\.share?.description)
  }

  @Test func aListWithAShareTellsOfTheSameDivision() throws {
    let lists = [(share: String?.none, date: "2026-06-01"), (share: "25.5", date: "2026-06-02")]
    #expect(try shares(lists) == ["25.5"])
    #expect(try shares(lists.reversed()) == ["25.5"])
  }

  @Test func aListWithoutSharesTakesNoneAway() throws {
    #expect(
      try shares([(share: "25.5", date: "2026-06-01"), (share: nil, date: "2026-06-02")])
        == ["25.5"])
  }

  @Test func theNewestShareCounts() throws {
    #expect(
      try shares([(share: "30", date: "2026-06-02"), (share: "25.5", date: "2026-06-01")])
        == ["30"])
  }
}
