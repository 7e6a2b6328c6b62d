import Pages
import Records
import Testing

struct PageColumnTests {
  private struct Council {
    let name: String
    var seats: Int?
    var isSmall: Bool?
    var share: Double?
  }

  private static let fields = FieldList<Council>(
    [
      Field(
        "naam", .init("gemeente", "municipality"), .init("de naam", "the name"), .text { $0.name }),
      Field(
        "zetels", .init("zetels in de raad", "seats in the council"), .init("hoeveel", "how many"),
        .integer { $0.seats }),
      Field("klein", .init("of zij klein is", "whether it is small"), .flag { $0.isSmall }),
      Field(
        "deel", .init("deel", "part"), .init("het deel", "the part"), .decimal { $0.share }),
    ], columns: "naam,zetels,klein,deel")

  private let councils = [
    Council(name: "Dorp", seats: 1_009, isSmall: true, share: 0.12345), Council(name: "Stad"),
  ]

  private func table(_ language: Language, _ columns: [PageColumn<Council>]) -> Table {
    Self.fields.table("Gemeenten", councils, in: language, columns)
  }

  private func words(_ table: Table) -> [[String]] {
    table.rows.map { row in
      row.map { phrase in
        phrase.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
      }
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func aPageAndATableForSpreadsheetsSayTheSameHeadings(language: Language) {
    let page = table(language, ["naam", "zetels", "klein", "deel"]).columns
    let sheet = Self.fields.sheet(councils, in: language).columns
    #expect(page.map(\.title) == sheet.map(\.title.capitalisedFirst))
    #expect(page.map(\.key) == sheet.map(\.key))
    #expect(page.map(\.isNumeric) == [false, true, false, true])
  }

  @Test func valuesAreWrittenAsPeopleReadThem() {
    #expect(
      words(table(.dutch, ["naam", "zetels", "klein", .field("deel", digits: 2)]))
        == [["Dorp", "1.009", "ja", "0,12"], ["Stad", "", "", ""]])
    #expect(
      words(table(.english, ["naam", "zetels", "klein", "deel"])).first
        == ["Dorp", "1,009", "yes", "0.123"])
  }

  @Test func aValueInOtherWordsKeepsTheHeadingOfItsField() {
    let table = table(
      .dutch,
      [
        .field("naam") { [.code($0.name)] }, .field("zetels", isNumeric: false),
        .own("Opmerking") { .text($0.isSmall == true ? "klein" : nil) },
      ])
    #expect(table.columns.map(\.title) == ["Gemeente", "Zetels in de raad", "Opmerking"])
    #expect(table.columns.map(\.isNumeric) == [false, false, false])
    #expect(table.columns.map(\.key) == ["naam", "zetels", nil])
  }

  @Test func aColumnWithoutAnyValueIsLeftOut() {
    let table = Self.fields.table("", [Council(name: "Stad")], in: .dutch, ["naam", "zetels"])
    #expect(table.columns.map(\.title) == ["Gemeente"])
  }
}
