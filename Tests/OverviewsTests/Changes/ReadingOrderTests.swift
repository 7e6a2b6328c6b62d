import Overviews
import Records
import Store
import TestSupport
import Testing

/// Random sequences of exports; the seed names the case, so that a failure can be repeated.
struct ReadingOrderTests {
  @Test(arguments: 1...12)
  func readingInAnyOrderGivesTheSameChanges(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let exports = Self.exports(&random)
    let inOrder = try Self.answers(Register.reading(exports))
    #expect(inOrder.contains { !$0.isEmpty })
    for _ in 1...3 {
      let shuffled = try Self.answers(Register.reading(exports.shuffled(using: &random)))
      #expect(shuffled == inOrder)
    }
  }

  /// A register that was asked after each export tells, once all are read, what one tells into which all
  /// were read at once.
  @Test(arguments: 1...6)
  func aRegisterThatGrewEqualsOneThatWasRebuilt(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let exports = Self.exports(&random)
    let grown = try Register.temporary()
    for export in exports {
      try export.read(into: grown)
      _ = try Self.answers(grown)
    }
    #expect(try Self.answers(grown) == Self.answers(Register.reading(exports)))
  }

  /// What concerns a council is read for it alone, or picked out of what concerns the country: the same.
  @Test(arguments: 1...12)
  func aCouncilAloneIsToldWhatItIsToldAmongAll(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let register = try Register.reading(Self.exports(&random))
    let councils = (1...3).map { BodyID(Int64($0)) }
    let days = ["2010-01-01"] + (16...22).map { "2026-05-\($0)" }
    for (place, since) in days.enumerated() {
      for until in days[place...].dropFirst() + ["2027-06-01"] {
        let (difference, scopes) = try register.known(on: nil).difference(
          since: .day(day(since)), until: .day(day(until)), councils: councils)
        let amongAll = Changes.items(difference, of: scopes)
        for council in councils {
          let alone = try register.changes(since: since, until: until, council: council.number)
          #expect(alone.items.map(told) == amongAll[council]?.map(told))
        }
      }
    }
  }

  /// The changes from each day to each later one.
  private static func answers(_ register: Register) throws -> [[String]] {
    let days = (16...23).map { "2026-05-\($0)" }
    return try days.indices.flatMap { first in
      try days[first...].map { last in
        try register.changes(since: days[first], until: last).items.map(told)
      }
    }
  }

  /// Seven exports of as many days, each with a few random edits.
  private static func exports(_ random: inout SplitMix) -> [DatedExport] {
    var exports = [ChangesTests.before]
    for date in 17...22 {
      let next = exports[exports.count - 1].next("2026-05-\(date)") { export in
        for _ in 0...Int.random(in: 0...3, using: &random) {
          let arrangement = VersionID(Int64.random(in: 1...6, using: &random) * 100)
          let member = BodyID(Int64.random(in: 1...3, using: &random))
          switch Int.random(in: 0...5, using: &random) {
          case 0: export.leave(arrangement, member)
          case 1:
            export.leave(arrangement, member)
            export.join(arrangement, member, day("2026-05-\(date)"), [.executive])
          case 2: export.remove(arrangement)
          case 3:
            export.remove(arrangement)
            export.add(
              arrangement: arrangement, "Regeling \(arrangement)", from: "2026-05-01",
              members: [member])
          case 4:
            export.detail(arrangement) {
              $0.purpose = "Doel \(Int.random(in: 1...2, using: &random))"
            }
          default:
            export.change(organisation: member) { $0.inhabitants = date }
          }
        }
      }
      exports.append(next)
    }
    return exports
  }
}
