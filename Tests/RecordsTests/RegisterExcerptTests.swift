import Records
import Testing

@Suite struct RegisterExcerptTests {
  /// An excerpt of versions with the version before and after each.
  private func excerpt(_ links: [(id: Int64, previous: Int64?, next: Int64?)]) -> RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    for link in links {
      var version = Arrangement(id: SystemID(link.id), title: "v\(link.id)", inForce: Period())
      version.previous = link.previous.map { SystemID($0) }
      version.next = link.next.map { SystemID($0) }
      excerpt.arrangements[version.id] = version
    }
    return excerpt
  }

  @Test(arguments: [1, 2, 3] as [Int64])
  func aLineIsTheSameFromEachOfItsVersions(start: Int64) {
    let excerpt = excerpt([(1, nil, 2), (2, 1, 3), (3, 2, nil)])
    #expect(excerpt.line(of: SystemID(start)).map(\.id.number) == [1, 2, 3])
  }

  @Test func aLineStopsWhereTheExcerptDoes() {
    #expect(excerpt([(2, 1, 3)]).line(of: SystemID(2)).map(\.id.number) == [2])
    #expect(excerpt([]).line(of: SystemID(2)).isEmpty)
  }

  /// A line of three versions: the second inside the first, the third after it.
  private func overlapping() -> RegisterExcerpt {
    var excerpt = excerpt([(1, nil, 2), (2, 1, 3), (3, 2, nil)])
    for (id, start, end) in [(1, 100, 500), (2, 200, 300), (3, 500, nil)] as [(Int64, Int, Int?)] {
      excerpt.arrangements[SystemID(id)]?.inForce = Period(
        start: Day(number: start), end: end.map { Day(number: $0) })
    }
    return excerpt
  }

  @Test(arguments: [(99, []), (150, [1]), (200, [2]), (299, [2]), (300, [1]), (500, [3])])
  func ofVersionsThatOverlapTheOneThatStartedLastCounts(day: Int, counting: [Int64]) {
    let excerpt = overlapping()
    let day = Day(number: day)
    #expect(
      excerpt.arrangements.keys.filter { excerpt.counts($0, on: day) }.map(\.number) == counting)
    for id in excerpt.arrangements.keys {
      #expect(
        excerpt.countingPeriods(of: id).contains { $0.contains(day) }
          == excerpt.counts(id, on: day))
    }
  }

  @Test func aVersionThatIsNoLongerListedTakesNoDayFromAnother() {
    var excerpt = overlapping()
    excerpt.unlisted = [SystemID(2)]
    #expect(excerpt.counts(SystemID(1), on: Day(number: 250)))
    #expect(!excerpt.counts(SystemID(2), on: Day(number: 250)))
    #expect(excerpt.countingPeriods(of: SystemID(2)).isEmpty)
  }

  @Test func aLoopEndsTheWalk() {
    let loop = excerpt([(1, 3, 2), (2, 1, 3), (3, 2, 1)])
    #expect(Set(loop.line(of: SystemID(2)).map(\.id.number)) == [1, 2, 3])
    #expect(loop.line(of: SystemID(2)).count == 3)
    #expect(excerpt([(1, 1, 1)]).line(of: SystemID(1)).count == 1)
  }
}
