import Overviews
import Pages
import Records
import Renderers
import Testing

struct CSVTests {
  @Test func forPeopleItOpensInASpreadsheetWithoutRunningAnything() throws {
    let text = render(try Fixture().overview(), as: .csv, Presentation())
    #expect(text.hasPrefix("\u{FEFF}regeling;systeemId;lijn;vorm;"))
    let rows = CSVText.rows(text.dropFirst(), separator: ";")
    #expect(rows.count == 4)
    #expect(Set(rows.map(\.count)) == [39])
    let taxes = try #require(rows.first { $0[1] == "9002" })
    #expect(taxes[0].hasPrefix("'=cmd|"))
    #expect(!taxes[0].contains("\n"))
    let safety = try #require(rows.first { $0[1] == "9001" })
    #expect(safety[9] == "16,33")
    #expect(safety[3] == "openbaar lichaam")
    #expect(safety[7] == "2010-10-01")
  }

  @Test func forProgramsItHasTheValuesAsTheyAre() throws {
    let text = render(try Fixture().overview(), as: .csv, Presentation(raw: true))
    let rows = CSVText.rows(text[...], separator: ",")
    #expect(rows.first?.prefix(3) == ["titel", "systeemId", "lijn"])
    let taxes = try #require(rows.first { $0[1] == "9002" })
    #expect(taxes[0] == Nasty.title)
    let safety = try #require(rows.first { $0[1] == "9001" })
    #expect(safety[9] == "16.33")
    #expect(safety[3] == "OL")
  }

  @Test(arguments: [
    ("-12,5", "-12,5"), ("+31", "+31"), ("-1-2", "'-1-2"), ("@x", "'@x"), ("＝1+1", "'＝1+1"),
    ("2026-05-16", "2026-05-16"), ("gewoon", "gewoon"), ("\t=1", "'=1"),
  ])
  func onlyFormulasGetAnApostrophe(title: String, cell: String) throws {
    var fixture = Fixture()
    fixture.excerpt.arrangements[Fixture.taxes]?.title = title
    let text = render(try fixture.overview(), as: .csv, Presentation())
    let rows = CSVText.rows(text.dropFirst(), separator: ";")
    #expect(rows.contains { $0[0] == cell })
  }

  @Test func anAbolishedParticipantIsMarkedInItsRow() throws {
    let fixture = Fixture()
    let text = (try fixture.arrangement()).answer(
      on: Fixture.day, signals: []
    ).text(as: .csv, Presentation(language: .english))
    let rows = CSVText.rows(text.dropFirst(), separator: ";")
    #expect(rows.count == 5)
    #expect(rows.first?.dropLast().last == "no longer exists since")
    #expect(rows.map(\.last).dropFirst().allSatisfy { $0 == "2026-05-16" })
    #expect(rows.first { $0[1] == "Gemeente Oudendam" }?.dropLast().last == "2023-01-01")
  }

  @Test func aListAndTheSourcesHaveOneRowForEachItem() {
    let fixture = Fixture()
    let list = CSVText.rows(render(fixture.list, as: .csv, Presentation())[...], separator: ";")
    #expect(list.count == 4)
    let sources = CSVText.rows(
      fixture.excerpt.standing(on: Fixture.day).sourcesAnswer.text(
        as: .csv, Presentation(raw: true))[
          ...],
      separator: ",")
    #expect(sources.count == 2)
    #expect(sources.last?[2] == "export \"mei\".xml")
    #expect(sources.last?[6] == "1233")
  }
}

/// Reads CSV as RFC 4180 has it.
enum CSVText {
  static func rows(_ text: Substring, separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var quoted = false
    var characters = text[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"" where quoted && characters.first == "\"":
        field.append("\"")
        characters.removeFirst()
      case "\"": quoted.toggle()
      case separator where !quoted:
        row.append(field)
        field = ""
      case "\r\n" where !quoted:
        rows.append(row + [field])
        row = []
        field = ""
      default: field.append(character)
      }
    }
    return rows
  }
}
