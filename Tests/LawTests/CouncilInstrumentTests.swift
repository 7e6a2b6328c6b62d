import Law
import Records
import Testing

/// The five instruments of a council rest on rights that were read in the law.
struct CouncilInstrumentTests {
  private static let today = Day(iso: "2026-05-16") ?? Day(number: 20_000)

  @Test func everyInstrumentRestsOnVerifiedRights() {
    #expect(CouncilInstrument.all.map(\.rights.count) == [2, 2, 3, 3, 2])
    for instrument in CouncilInstrument.all {
      for right in instrument.rights {
        let rules = right.provisions.map(\.rule)
        #expect(rules.allSatisfy { $0.isVerified }, "\(right.code)")
        #expect(rules.contains { $0.holds(on: Self.today) == .yes }, "\(right.code)")
      }
    }
  }

  @Test func whatIsNotPossibleNamesItsArticle() {
    for instrument in CouncilInstrument.all {
      #expect(
        instrument.limit.dutch.plain.contains(/(Wgr|Gemeentewet) art\. \d+[a-z]?( lid \d)?/),
        "\(instrument.code)")
      #expect(
        instrument.limit.english.plain.contains(/(Wgr|Gemeentewet) art\. \d+/), "\(instrument.code)"
      )
    }
  }

  @Test func theSampleIsFilledInWhereSomethingIsKnown() {
    let blanks = CouncilInstrument.Blanks(council: "Urk", arrangement: "GGD", year: "2027")
    for instrument in CouncilInstrument.all {
      let filled = instrument.sample(blanks).map(\.dutch.plain).joined()
      #expect(filled.contains("Urk") && filled.contains("GGD"), "\(instrument.code)")
      #expect(!instrument.sample(.empty).map(\.dutch.plain).joined().contains("Urk"))
    }
  }
}
