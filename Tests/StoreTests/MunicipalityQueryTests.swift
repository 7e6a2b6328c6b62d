import Records
import TestSupport
import Testing

@testable import Store

@Suite struct MunicipalityQueryTests {
  private static let day = Day(iso: "2026-06-01") ?? Day(number: 0)

  private func register() throws -> Register {
    try .holding(
      .national(
        "2026-05-10",
        [
          .organisation(
            1, "Gemeente Súdwest-Fryslân",
            tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm1900"),
          .organisation(2, "Gemeente Bergen (L)", code: "gm0893"),
          .organisation(3, "Gemeente Bergen (NH)", code: "gm0373"),
          .organisation(4, "Gemeente Bergen op Zoom", code: "gm0748"),
          .organisation(5, "Gemeente 's-Hertogenbosch", code: "gm0796"),
          .organisation(6, "Gemeente Brielle", code: "gm0501", end: "2023-01-01"),
          .organisation(7, "Gemeente Zevenaar", code: "gm0299", end: "2018-01-01"),
          .organisation(8, "Gemeente Zevenaar", code: "gm0299", start: "2018-01-01"),
          .organisation(10, "Gemeente Zuid", code: "gm0010"),
        ], [.arrangement(70, "R")]))
  }

  private func ids(_ text: String, in register: Register? = nil) throws -> [Int64] {
    try (register ?? self.register()).known(on: nil)
      .municipalities(matching: text, on: Self.day)
      .exact.map(\.id.number)
  }

  @Test(arguments: [
    "Súdwest-Fryslân", "sudwest fryslan", "Gemeente Sudwest-Fryslan", "SÚDWEST FRYSLÂN", "GM1900",
    "gm1900", "1900", "https://identifier.overheid.nl/tooi/id/gemeente/gm1900", "1900\n",
  ])
  func aMunicipalityIsMeantHoweverItIsWritten(text: String) throws {
    #expect(try ids(text) == [1])
  }

  @Test(
    arguments: [
      ("Bergen", [2, 3]), ("Bergen (NH)", [3]), ("bergen l", [2]), ("Bergen op Zoom", [4]),
      ("s-Hertogenbosch", [5]), ("'s-Hertogenbosch", [5]), ("373", [3]), ("Brielle", [6]),
    ] as [(String, [Int64])])
  func nothingIsGuessed(text: String, expected: [Int64]) throws {
    #expect(try ids(text) == expected)
  }

  @Test func ofSeveralThoseThatExistAreMeant() throws {
    #expect(try ids("Zevenaar") == [8])
    let before = try register().known(on: nil).municipalities(
      matching: "Zevenaar", on: Day(number: 15_000))
    #expect(before.exact.map(\.id.number).contains(7))
  }

  @Test(arguments: ["Briele", "brille", "Brielel"])
  func theNearestNamesAreGivenWhenNoneMatches(text: String) throws {
    let matches = try register().known(on: nil).municipalities(matching: text, on: Self.day)
    #expect(matches.exact.isEmpty)
    #expect(matches.nearest.first?.id == BodyID(6))
  }

  @Test(arguments: ["", "   ", "%", "'", "\"", "x' OR '1'='1", "Gemeente", "\u{10FFFF}", "GM9999"])
  func whatMeansNothingMatchesNothing(text: String) throws {
    #expect(try ids(text).isEmpty)
  }

  /// One that has a code which another had before shares it with nobody, though it had one that a third has.
  @Test func whoeverHadACodeThatAnotherHasIsToldOnce() throws {
    let register = try Register.holding(
      .national(
        "2026-05-10",
        [
          .organisation(1, "Noord", code: "gm0001"), .organisation(2, "Zuid", code: "gm0002"),
          .organisation(3, "Oost", code: "gm0003"), .organisation(4, "West"),
        ], []),
      .national(
        "2026-05-11",
        [
          .organisation(1, "Noord", code: "gm0002"), .organisation(2, "Zuid", code: "gm0001"),
          .organisation(3, "Oost", code: "gm0003"), .organisation(4, "West"),
        ], []))
    let found = try register.known(on: nil).municipalitiesOfCodesMetTwice(on: Self.day)
    #expect(found.map(\.id.number) == [1, 2])
    #expect(found.map(\.code?.text) == ["GM0002", "GM0001"])
  }

  @Test func aRenamedMunicipalityIsItsLastRecordUnderBothNames() throws {
    let register = try Register.holding(
      .national("2026-05-10", [.organisation(1, "Zuid"), .organisation(2, "Midden")], []),
      .national(
        "2026-05-11",
        [.organisation(1, "Alfa", code: "gm0001"), .organisation(2, "Midden", code: "gm0002")], []))
    for text in ["Zuid", "Alfa", "GM0001"] {
      let found = try register.known(on: nil).municipalities(matching: text, on: Self.day).exact
      #expect(found.map(\.name) == ["Alfa"], "\(text)")
    }
    let all = try register.known(on: nil).municipalities(on: Self.day)
    #expect(all.map(\.name) == ["Alfa", "Midden"])
  }

  @Test func onlyThoseThatExistOnTheDayAreListed() throws {
    let all = try register().known(on: nil).municipalities(on: Self.day)
    #expect(all.map(\.id.number).sorted() == [1, 2, 3, 4, 5, 8, 10])
  }
}
