import Foundation
import TestSupport
import Testing

/// What `doctor` tells of a register that is sound, not whole, or none.
struct DoctorTests {
  @Test func tellsWhatWasReadAndWhatIsMissing() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let answer = try workplace.wgr("doctor")
    #expect(answer.status == 0)
    #expect(
      answer.output.contains("Het bestand is heel, en alles waarnaar het verwijst staat erin."))
    #expect(answer.output.contains(workplace.database))
    #expect(answer.output.contains("Het register is bijgewerkt tot en met 16 mei 2026"))
    #expect(answer.output.contains("Iv3 van CBS: wat elke gemeente in totaal betaalt."))
    #expect(!answer.output.contains("Het register zelf: wie waaraan meedoet."))
    let json = try JSONValue(parsing: workplace.wgr("doctor", "--format", "json").bytes)
    #expect("\(json)".contains("registerexport"))
  }

  @Test func saysThatAFileIsDamaged() throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    var bytes = try #require(workplace.databaseBytes)
    // The pages behind the schema, of tables and indexes.
    for place in stride(from: 4 * 16_384 + 100, to: bytes.count - 4_096, by: 16_384) {
      bytes.replaceSubrange(place..<place + 2_000, with: Data(repeating: 0x5A, count: 2_000))
    }
    _ = try workplace.write(bytes, as: "register.sqlite")
    let answer = try workplace.wgr("doctor")
    #expect(answer.status == 74)
    #expect(!(answer.output + answer.errors).contains("fout in wgr zelf"))
  }

  @Test func saysHowARegisterIsMadeWhereThereIsNone() throws {
    let answer = try Workplace().wgr("diagnose")
    #expect(answer.status == 66)
    #expect(answer.errors.contains("wgr update"))
  }
}
