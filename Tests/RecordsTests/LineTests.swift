import Records
import TestSupport
import Testing

/// The lines of versions, looked up once, beside a walk for each question.
struct LineTests {
  /// A register of versions that name each other in any way: in lines, in forks, in rings, and lost.
  private func excerpt(_ random: inout SplitMix) throws -> RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    let count = Int64.random(in: 1...9, using: &random)
    for number in 1...count {
      func other() -> VersionID? {
        switch Int.random(in: 0...5, using: &random) {
        case 0: nil
        case 1: VersionID(Int64.random(in: 1...(count + 1), using: &random))
        default: VersionID(number - 1)
        }
      }
      let start = try #require(
        Day(year: 2000 + Int.random(in: 0...9, using: &random), month: 1, day: 1))
      let end = Bool.random(using: &random) ? nil : start.adding(days: 1500)
      var version = Arrangement(
        id: VersionID(number), title: "R\(number)", inForce: Period(start: start, end: end))
      version.previous = other()
      version.next =
        Bool.random(using: &random) ? VersionID(number + 1) : other()
      excerpt.arrangements[version.id] = version
      if Int.random(in: 0...4, using: &random) == 0 { excerpt.unlisted.insert(version.id) }
    }
    return excerpt
  }

  private func walk(_ version: VersionID, _ arrangements: [VersionID: Arrangement]) -> [VersionID] {
    guard let start = arrangements[version] else { return [] }
    var before: [VersionID] = []
    var after: [VersionID] = []
    var seen: Set<VersionID> = [version]
    var current = start
    while let id = current.previous, let earlier = arrangements[id], seen.insert(id).inserted {
      before.insert(id, at: 0)
      current = earlier
    }
    current = start
    while let id = current.next, let later = arrangements[id], seen.insert(id).inserted {
      after.append(id)
      current = later
    }
    return before + [version] + after
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func linesAreThoseOfAWalk(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var excerpt = try excerpt(&random)
    for _ in 0...1 {
      for version in excerpt.arrangements.keys {
        let line = walk(version, excerpt.arrangements)
        #expect(excerpt.versions(inLineOf: version).map(\.id) == line)
        #expect(excerpt.line(of: version) == LineID(startingWith: try #require(line.first)))
        for year in [2001, 2005, 2009] {
          let day = try #require(Day(year: year, month: 7, day: 1))
          let latest = line.compactMap { excerpt.arrangements[$0] }
            .filter { $0.inForce.contains(day) && !excerpt.unlisted.contains($0.id) }
            .map { $0.inForce.start ?? day }.max()
          let own = try #require(excerpt.arrangements[version])
          if excerpt.counts(version, on: day) {
            #expect(own.inForce.start == latest)
            #expect(!excerpt.unlisted.contains(version))
          } else if own.inForce.contains(day), !excerpt.unlisted.contains(version) {
            #expect(line.count > 1)
          }
        }
      }
      // What was looked up is not believed any more once the excerpt changes; a copy is as it was.
      let copy = excerpt
      let id = VersionID(1)
      excerpt.arrangements[id]?.previous = nil
      excerpt.unlisted.formSymmetricDifference([id])
      for version in copy.arrangements.keys {
        #expect(
          copy.versions(inLineOf: version).map(\.id) == walk(version, copy.arrangements))
      }
    }
  }

  @Test func participationsAreFoundByTheirVersion() throws {
    var excerpt = RegisterExcerpt()
    func participation(_ version: Int64, _ organisation: Int64) -> Participation {
      Participation(
        arrangement: VersionID(version),
        organisation: OrganisationReference(id: BodyID(organisation), name: "O\(organisation)"))
    }
    excerpt.participations = [participation(1, 1), participation(2, 2), participation(1, 3)]
    #expect(excerpt.participations(in: VersionID(1)).map(\.organisation.id.number) == [1, 3])
    let copy = excerpt
    excerpt.participations.append(participation(1, 4))
    #expect(excerpt.participations(in: VersionID(1)).map(\.organisation.id.number) == [1, 3, 4])
    #expect(copy.participations(in: VersionID(1)).map(\.organisation.id.number) == [1, 3])
    #expect(copy.participations(in: VersionID(9)) == [])
  }
}
