import Graph
import Records
import TestSupport
import Testing

@Suite struct CommunityTracksTests {
  /// Two groups of three towns in an arrangement each; in 2021 one town goes over from the first to the second group.
  private func networks() throws -> [Network] {
    var register = MadeUpRegister()
    for id in 1...6 {
      register.organisation(BodyID(Int64(id)), "Gemeente \(id)", code: "GM000\(id)")
    }
    let change = Day(iso: "2021-01-01")
    let (first, second) = (
      Period(start: Day(iso: "2019-01-01"), end: change), Period(start: change)
    )
    register.arrangement(100, "A", first, next: 101, isAskedFor: false)
    register.arrangement(101, "A", second, previous: 100, isAskedFor: false)
    register.arrangement(200, "B", first, next: 201, isAskedFor: false)
    register.arrangement(201, "B", second, previous: 200, isAskedFor: false)
    let members: [(VersionID, [BodyID])] = [
      (100, [1, 2, 3]), (200, [4, 5, 6]), (101, [1, 2]), (201, [3, 4, 5, 6]),
    ]
    for (version, members) in members {
      for member in members { register.join(version, member, Day(iso: "2019-01-01"), []) }
    }
    return try ["2020-06-01", "2021-06-01"].map {
      Network(register.excerpt, on: try #require(Day(iso: $0)))
    }
  }

  @Test func aCommunityKeepsItsNumberWhileItsMembersOverlap() throws {
    let years = CommunityTracks(try networks()).years
    #expect(years.map(\.communityCount) == [2, 2])
    let before = years[0].communities
    let after = years[1].communities
    #expect(after[1] == before[1] && after[2] == before[2])
    #expect(after[3] == before[4] && after[6] == before[6])
    #expect(years.map(\.comparedCount) == [0, 6] && years.map(\.stayedCount) == [0, 5])
  }

  @Test func aCommunityWithOtherMembersIsANewOne() throws {
    let (first, second) = (try networks()[0], MadeUpRegister())
    let none = Network(second.excerpt, on: first.day)
    #expect(CommunityTracks([first, none]).years.map(\.communityCount) == [2, 0])
    #expect(CommunityTracks([]).years.isEmpty)
  }
}
