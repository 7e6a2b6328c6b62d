import Foundation
import Testing

/// What a council may do, and the clerk's cover sheet, asked with the binary.
struct RightsAndCoverSheetTests {
  @Test func everyArrangementOfAnOverviewHasItsRightsAndItsAgenda() throws {
    let answer = try Registers.sample.get().wgr(["overview", "Almere", "--format", "json"])
    let json = try JSONValue(parsing: answer.bytes)
    let arrangements = try #require(json["regelingen"]).items
    #expect(!arrangements.isEmpty)
    for arrangement in arrangements {
      let rights = try #require(arrangement["rechten"]).items
      #expect(rights.count == 28)
      for right in rights {
        #expect(right["recht"]?.text != nil && right["grondslag"]?.text != nil)
        #expect([.bool(true), .bool(false), .null].contains(right["geldt"]))
        #expect((right["geldt"] == .bool(true)) == (right["reden"] == .null))
      }
    }
    let lines = Set(arrangements.compactMap { $0["systeemId"]?.text })
    #expect(Set(try #require(json["agenda"]).items.compactMap { $0["regeling"]?.text }) == lines)
  }

  @Test func theOverviewSaysWhatTheCouncilCanDoAndWhen() throws {
    let text = try Registers.sample.get().wgr(["overview", "Almere"]).output
      .replacing("\n", with: " ")
    for words in [
      "Wat kan de raad?", "Wanneer bent u aan zet", "Dit kan de raad niet, en waarom",
      "niet bekend wanneer het bestuur de begroting vaststelt",
    ] {
      #expect(text.contains(words))
    }
    #expect(!text.contains("staan nog niet in dit overzicht"))
  }

  @Test func showSaysWhoMadeTheArrangementAndWhatThatMeans() throws {
    let text = try Registers.sample.get().wgr(["show", "29491919"]).output
      .replacing("\n", with: " ")
    #expect(text.contains("Colleges hebben dit geregeld, niet de raden (collegeregeling)."))
    #expect(text.contains("De toezichthouder is gedeputeerde staten."))
    #expect(text.contains("Toestemming. Het college of de burgemeester"))
  }

  @Test func theCoverSheetHasItsPartsInTheOrderOfClerks() throws {
    let sheet = try Registers.sample.get().wgr([
      "overview", "Almere", "--brief", "veiligheidsregio", "--year", "2027", "--format", "markdown",
    ])
    #expect(sheet.status == 0)
    let headings = sheet.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    #expect(
      headings == [
        "Wie doet mee", "Hoe is de zeggenschap verdeeld", "Wat wordt wanneer gevraagd",
        "De cijfers", "Wat verandert er", "Welke risico's zijn er", "Vragen die u kunt stellen",
        "Bronnen",
      ])
    #expect(sheet.output.contains("Nog niet ingevuld."))
  }

  @Test(arguments: ["text", "markdown", "html", "json", "csv"], ["nl", "en"])
  func theCoverSheetIsThereInEveryFormat(format: String, language: String) throws {
    let answer = try Registers.sample.get().wgr([
      "overview", "GM0034", "--brief", "29491919", "--format", format, "--language", language,
    ])
    #expect(answer.status == 0 && answer.errors.isEmpty && !answer.bytes.isEmpty)
    if format == "json" {
      let json = try JSONValue(parsing: answer.bytes)
      #expect(json["ontbreekt"]?.items.count == 3)
      #expect(json["vragen"]?.items.isEmpty == false)
    }
  }
}
