import Foundation
import TestSupport
import Testing

/// What is larger than anything real is bounded, and the answer says so.
struct BoundTests {
  /// A register of an arrangement with so many municipalities.
  private func workplace(_ municipalities: Int) throws -> Workplace {
    let workplace = try Workplace()
    let ids = 1...municipalities
    let register = RegisterXML(
      ids.map {
        .organisation(
          $0, "Deelnemer \($0)",
          tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm\(1_000 + $0)")
      },
      [.arrangement(9_000_000, "Groot", ids.map { .member($0, "Deelnemer \($0)") })])
    _ = try workplace.write(Data(register.bytes), as: "register.xml")
    #expect(try workplace.wgr("import", "register.xml").status == 0)
    return workplace
  }

  /// Reads what two councils pay by budget and accounts.
  private func pay(in workplace: Workplace) throws {
    let list = try workplace.write(
      """
      regeling;gemeentecode;gemeente;boekjaar;documentsoort;bijdrage
      Groot;GM1001;Deelnemer 1;2024;begroting;100000
      Groot;GM1001;Deelnemer 1;2024;jaarrekening;200000
      Groot;GM1002;Deelnemer 2;2024;begroting;100000
      Groot;GM1002;Deelnemer 2;2024;jaarrekening;100000

      """, as: "bijdragen.csv")
    #expect(try workplace.wgr("import", list).status == 0)
  }

  @Test(arguments: [(500, false), (501, true)])
  func ofAWideArrangementEachCouncilsOwnFiguresAreLookedAt(
    _ municipalities: Int, isWide: Bool
  ) throws {
    let workplace = try workplace(municipalities)
    try pay(in: workplace)
    let text = try workplace.wgr("check").output
    #expect(text.contains("meer dan 500 deelnemers") == isWide)
    let english = try workplace.wgr("check", "--language", "en").output
    #expect(english.contains("more than 500 participants") == isWide)
    let answer = try workplace.wgr("check", "--signal", "begroting-wijkt-af", "--format", "json")
    let signals = try JSONValue(parsing: answer.bytes).list("signalen")
    #expect(signals.count == 1)
    #expect(signals.first?["tekst"]?.text?.contains("begroot op € 100.000") ?? false)
  }

  @Test func aNetworkOfTooManyPairsIsRefusedWithWhatToAskInstead() throws {
    let workplace = try workplace(3_200)
    for command in ["stats", "export"] {
      let refused = try workplace.wgr("network", command, "--projection", "municipalities")
      #expect(refused.status == 64)
      expectOneSentence(refused.errors)
      #expect(refused.errors.contains("--theme"))
    }
    #expect(try workplace.wgr("network", "stats").status == 0)
  }
}
