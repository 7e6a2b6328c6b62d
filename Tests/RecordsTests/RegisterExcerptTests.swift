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

  @Test func aLoopEndsTheWalk() {
    let loop = excerpt([(1, 3, 2), (2, 1, 3), (3, 2, 1)])
    #expect(Set(loop.line(of: SystemID(2)).map(\.id.number)) == [1, 2, 3])
    #expect(loop.line(of: SystemID(2)).count == 3)
    #expect(excerpt([(1, 1, 1)]).line(of: SystemID(1)).count == 1)
  }
}
