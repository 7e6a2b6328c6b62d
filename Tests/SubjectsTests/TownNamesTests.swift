import Records
import Subjects
import Testing

@Suite struct TownNamesTests {
  private func merger(_ before: String, _ after: String, _ year: Int) throws -> Merger {
    Merger(
      date: try #require(Day(year: year, month: 1, day: 1)),
      before: MunicipalityMention(name: before), after: MunicipalityMention(name: after),
      manner: .absorbed, lineNumber: 2)
  }

  @Test func aTownIsKnownByThoseThatWentIntoIt() throws {
    // Given out of order, and over two changes.
    let towns = TownNames([
      try merger("Menameradiel", "Waadhoeke", 2018),
      try merger("Menaldumadeel", "Menameradiel", 2011),
    ])
    let town = Organisation(id: BodyID(1), name: "Gemeente Waadhoeke")
    #expect(towns.names(of: town) == ["waadhoeke", "menameradiel", "menaldumadeel"])
  }

  @Test func aTownIsKnownByTheNameOfCustom() {
    let town = Organisation(id: BodyID(1), name: "Gemeente 's-Hertogenbosch")
    #expect(TownNames.customary.names(of: town) == ["s hertogenbosch", "den bosch"])
  }
}
