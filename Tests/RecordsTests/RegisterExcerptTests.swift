import Records
import TestSupport
import Testing

@Suite struct RegisterExcerptTests {
  /// An excerpt of versions with the version before and after each.
  private func excerpt(_ links: [(id: Int64, previous: Int64?, next: Int64?)]) -> RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    for link in links {
      var version = Arrangement(id: VersionID(link.id), title: "v\(link.id)", inForce: Period())
      version.previous = link.previous.map { VersionID($0) }
      version.next = link.next.map { VersionID($0) }
      excerpt.arrangements[version.id] = version
    }
    return excerpt
  }

  @Test(arguments: [1, 2, 3] as [Int64])
  func aLineIsTheSameFromEachOfItsVersions(start: Int64) {
    let excerpt = excerpt([(1, nil, 2), (2, 1, 3), (3, 2, nil)])
    #expect(excerpt.versions(inLineOf: VersionID(start)).map(\.id.number) == [1, 2, 3])
  }

  @Test func aLineStopsWhereTheExcerptDoes() {
    #expect(excerpt([(2, 1, 3)]).versions(inLineOf: VersionID(2)).map(\.id.number) == [2])
    #expect(excerpt([]).versions(inLineOf: VersionID(2)).isEmpty)
  }

  /// A line of three versions: the second inside the first, the third after it.
  private func overlapping() -> RegisterExcerpt {
    var excerpt = excerpt([(1, nil, 2), (2, 1, 3), (3, 2, nil)])
    for (id, start, end) in [(1, 100, 500), (2, 200, 300), (3, 500, nil)] as [(Int64, Int, Int?)] {
      excerpt.arrangements[VersionID(id)]?.inForce = Period(
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
    excerpt.unlisted = [VersionID(2)]
    #expect(excerpt.counts(VersionID(1), on: Day(number: 250)))
    #expect(!excerpt.counts(VersionID(2), on: Day(number: 250)))
    #expect(excerpt.countingPeriods(of: VersionID(2)).isEmpty)
  }

  /// A line that the register has from day 200 on, and who takes part in its two versions.
  private func beginningLate() -> RegisterExcerpt {
    var excerpt = excerpt([(1, nil, 2), (2, 1, nil)])
    for (id, start, end) in [(1, 200, 300), (2, 300, nil)] as [(Int64, Int, Int?)] {
      excerpt.arrangements[VersionID(id)]?.inForce = Period(
        start: Day(number: start), end: end.map { Day(number: $0) })
    }
    for (id, end) in [(7, nil), (8, 170), (9, nil)] as [(Int64, Int?)] {
      var organisation = Organisation(id: BodyID(id), name: "\(id)")
      organisation.kind = id == 9 ? .waterBoard : .municipality
      organisation.existence = Period(end: end.map { Day(number: $0) })
      excerpt.organisations[organisation.id] = organisation
    }
    for (version, member, joined) in [
      (1, 7, 150), (1, 8, 150), (1, 9, 160), (2, 7, 150), (2, 6, 150),
    ] as [(Int64, Int64, Int)] {
      excerpt.participations.append(
        Participation(
          arrangement: VersionID(version),
          organisation: OrganisationReference(id: BodyID(member), name: "\(member)"),
          joined: Day(number: joined)))
    }
    return excerpt
  }

  @Test(arguments: [
    (149, []), (150, [7, 8]), (160, [7, 8, 9]), (170, [7, 9]), (199, [7, 9]), (200, []), (300, []),
  ])
  func whoJoinedBeforeTheFirstVersionIsDerivedUntilItBegins(day: Int, derived: [Int64]) {
    let found = beginningLate().derivedParticipations(on: Day(number: day))
    #expect(found.map(\.organisation.id.number) == derived)
    #expect(found.allSatisfy { $0.origin == .derived && $0.arrangement == VersionID(1) })
  }

  @Test(arguments: [(160, 0, 2), (170, 0, 1), (200, 2, 0), (300, 1, 0)])
  func coverageCountsMunicipalitiesThatAreRecordedAndDerived(
    day: Int, recorded: Int, derived: Int
  ) {
    #expect(
      beginningLate().municipalCoverage(on: Day(number: day))
        == Standing.Coverage(recorded: recorded, derived: derived))
  }

  @Test(arguments: [(2026, 900, 15), (2024, 800, nil), (2020, nil, nil)] as [(Int, Int?, Int?)])
  func inhabitantsAndSeatsAreThoseOfTheirYearOrNone(year: Int, inhabitants: Int?, seats: Int?) {
    var excerpt = RegisterExcerpt()
    excerpt.documents = CitedDocument.numbered([
      Document(
        id: DocumentID(1), kind: .registerExport, fileName: "export.xml", sha256: "",
        date: Day(iso: "2026-05-16") ?? Day(number: 0), dateOrigin: .document, readAt: "",
        ledger: Ledger())
    ])
    var municipality = Organisation(id: BodyID(1), name: "Dorp")
    municipality.code = OrganisationCode("GM0001")
    municipality.inhabitants = 900
    municipality.seats = 15
    excerpt.inhabitants = OrganisationCode("GM0001").map { [$0: [2024: 800]] } ?? [:]
    let dated = excerpt.organisation(municipality, in: year)
    #expect(dated.inhabitants == inhabitants)
    #expect(dated.seats == seats)
  }

  /// Whatever starts and ends versions have: of those in force the one that started last, told twice.
  @Test func whichVersionCountsIsThatOfTheRule() {
    var random = SplitMix(state: 7)
    for _ in 0..<200 {
      let count = Int64.random(in: 1...8, using: &random)
      var excerpt = excerpt(
        (1...count).map { ($0, $0 > 1 ? $0 - 1 : nil, $0 < count ? $0 + 1 : nil) })
      for id in 1...count {
        let start = Int.random(in: 0..<12, using: &random)
        let end = Int.random(in: 0..<14, using: &random)
        excerpt.arrangements[VersionID(id)]?.inForce = Period(
          start: start < 2 ? nil : Day(number: start), end: end > 11 ? nil : Day(number: end))
      }
      excerpt.unlisted = Set(
        (1...count).filter { _ in .random(in: 0..<5, using: &random) == 0 }.map { VersionID($0) })
      let listed = excerpt.arrangements.values.filter { !excerpt.unlisted.contains($0.id) }
      for day in (0..<14).map(Day.init(number:)) {
        let expected = listed.inForce(on: day).map { [$0.id] } ?? []
        #expect(excerpt.arrangements.keys.filter { excerpt.counts($0, on: day) } == expected)
        #expect(
          excerpt.arrangements.keys.filter { id in
            excerpt.countingPeriods(of: id).contains { $0.contains(day) }
          } == expected)
      }
    }
  }

  /// A ring has as many lines as versions, each as long as the ring: together they would be its square.
  @Test func aRingIsNotFollowedWithoutEnd() {
    let ring = excerpt((0..<500).map { ($0, ($0 + 499) % 500, ($0 + 1) % 500) })
    let line = ring.versions(inLineOf: VersionID(250))
    #expect(line.count < 250 && line.contains { $0.id == VersionID(250) })
  }

  @Test func aLoopEndsTheWalk() {
    let loop = excerpt([(1, 3, 2), (2, 1, 3), (3, 2, 1)])
    #expect(Set(loop.versions(inLineOf: VersionID(2)).map(\.id.number)) == [1, 2, 3])
    #expect(loop.versions(inLineOf: VersionID(2)).count == 3)
    #expect(excerpt([(1, 1, 1)]).versions(inLineOf: VersionID(1)).count == 1)
  }
}
