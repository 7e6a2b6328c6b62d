import Records
import TestSupport
import Testing

@testable import Store

/// What documents dated on or before a day told.
@Suite struct KnownTimeTests {
  private static let day = Day(iso: "2026-06-01") ?? Day(number: 0)

  private func register() throws -> Register {
    try .holding(
      .national(
        "2026-05-10", [.organisation(1, "A", code: "gm0001"), .organisation(2, "B")],
        [.arrangement(7, "Oud", [.member(1, "A"), .member(2, "B")])]),
      .national(
        "2026-05-20", [.organisation(1, "A", code: "gm0001"), .organisation(2, "B")],
        [.arrangement(7, "Nieuw", [.member(1, "A")])]),
      .national(
        "2026-05-30", [.organisation(1, "A", code: "gm0001"), .organisation(2, "B")],
        [
          .arrangement(8, "Ander", [.member(1, "A")])
        ]))
  }

  @Test(
    arguments: [
      ("2026-05-10", ["Oud"], [1, 2]), ("2026-05-19", ["Oud"], [1, 2]),
      ("2026-05-20", ["Nieuw"], [1]), ("2026-05-30", ["Ander"], [1]),
    ] as [(String, [String], [Int64])])
  func theRegisterIsAsItWasKnown(known: String, titles: [String], members: [Int64]) throws {
    let known = try register().known(on: Day(iso: known))
    let excerpt = try known.excerpts { try $0.council(BodyID(1), on: Self.day) }
    #expect(excerpt.arrangements.values.map(\.title) == titles)
    #expect(excerpt.participations.map(\.organisation.id.number) == members)
    let found = try known.arrangements(ArrangementFilter(), on: Self.day)
    #expect(found.map(\.arrangement.title) == titles)
    #expect(found.map(\.participantCount) == (members.isEmpty ? [] : [members.count]))
  }

  @Test func nothingCanBeAskedOfADayBeforeTheFirstDocument() throws {
    let register = try register()
    let day = try #require(Day(iso: "2026-05-09"))
    #expect(throws: NothingKnown(day: day)) { try register.known(on: day) }
  }

  @Test func aRegisterWithoutDocumentsAnswersThatItHasNone() throws {
    let known = try Register.temporary().known(on: nil)
    #expect(known.documents.isEmpty)
    #expect(known.standing(on: Self.day).register == nil)
  }

  @Test func anAnswerStandsOnTheNewestExportKnown() throws {
    let register = try register()
    let standing = try register.known(on: Day(iso: "2026-05-25")).standing(on: Self.day)
    #expect(standing.register == Day(iso: "2026-05-20"))
    #expect(standing.knownOn == Day(iso: "2026-05-25"))
    #expect(standing.daysBehind == 12)
  }

  @Test func aPlaceNamesTheDocumentInWhichTheRecordWasFirstSeen() throws {
    let register = try register()
    let documents = try register.known(on: nil).documents
    let excerpt = try register.known(on: nil).excerpts {
      try $0.council(BodyID(1), on: Self.day)
    }
    #expect(excerpt.documents == documents)
    #expect(documents.map(\.number) == Array(1...documents.count))
    #expect(excerpt.places[SystemID(1)]?.document == documents.first)
    #expect(excerpt.places[SystemID(8)]?.document == documents.last)
  }

  @Test func versionsOfALineThatLoopAreReadOnce() throws {
    let link = { (name: String, id: Int) in Element(name, "x", ["systemId": String(id)]) }
    let register = try Register.holding(
      .national(
        "2026-05-10", [.organisation(1, "A")],
        [
          .arrangement(
            7, "R", [.member(1, "A")], [link("previousVersion", 8), link("nextVersion", 8)]),
          .arrangement(8, "S", until: "2020-01-01", [], [link("previousVersion", 7)]),
        ]))
    let excerpt = try register.known(on: nil).excerpts { try $0.arrangement(VersionID(7)) }
    #expect(excerpt.versions(inLineOf: VersionID(7)).count == 2)
  }
}
