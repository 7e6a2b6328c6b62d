import Records
import Testing

@testable import Documents

struct Iv3Tests {
  private func header(_ key: String = "Gemeenten") -> String {
    "ID;TaakveldBalanspost;Categorie;\(key);Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2"
  }

  private func read(_ rows: String...) throws -> Reading<Iv3Row> {
    try Reading(TableDocument(text: ([header()] + rows).joined(separator: "\r\n")).readIv3)
  }

  @Test func theSampleOfArrangementsIsRead() throws {
    let document = try SharedLists.sample("iv3-regelingen.csv")
    #expect(document.kind == .iv3)
    #expect(document.iv3EntityKind == .arrangement)
    let reading = try Reading(document.readIv3)
    #expect(reading.records.count == 7)
    #expect(reading.ignored == [.noFigure, .noFigure])
    let first = try #require(reading.records.first)
    #expect(first.entity.description == "GR9999")
    #expect(first.field.description == "1.1")
    #expect(first.category.description == "B4.3.2")
    #expect(first.report.year == 2024)
    #expect(first.report.documentKind == .accounts)
    #expect(first.amount == Euro(905_000))
    #expect(first.isRevised)
    #expect(first.lineNumber == 2)
  }

  @Test func theSampleOfMunicipalitiesIsRead() throws {
    let document = try SharedLists.sample("iv3-gemeenten.csv")
    #expect(document.iv3EntityKind == .municipality)
    let reading = try Reading(document.readIv3)
    #expect(reading.records.map(\.amount) == [900_000, 905_000, -25_000, 40_000].map(Euro.init))
    #expect(reading.records.map(\.isRevised) == [false, false, false, true])
    #expect(reading.records.first?.report.documentKind == .budget)
  }

  @Test func theOlderLayoutIsRead() throws {
    let text = """
      "ID","FunctieKostenplaatsBalanspost","Categorie","Gemeenten","Verslagsoort","k_1stePlaatsing_1","k_2dePlaatsing_2"
      1,"F120   ","L4.3.3","GM9999   ","2015X005",12.5,
      """
    let reading = try Reading(TableDocument(text: text).readIv3)
    #expect(reading.records.first?.amount == Euro(12_500))
    #expect(reading.records.first?.field.description == "F120")
    #expect(reading.records.first?.mainField == nil)
  }

  @Test(arguments: ["", "-99998", ".", "..", "...", "null", " ", "-99998.0"])
  func aCellWithoutFigureIsNone(_ cell: String) throws {
    #expect(try read("1;0.1;L1.1;GM9999;2024X000;\(cell);").ignored == [.noFigure])
    let revised = try read("1;0.1;L1.1;GM9999;2024X000;7;\(cell)")
    #expect(revised.records.map(\.amount) == [Euro(7000)])
  }

  @Test(
    arguments: [
      ("-99999", -99_999_000), ("-446327", -446_327_000), ("0", 0), ("-0", 0), ("1.5", 1500),
      ("-0.5", -500), (" 12 ", 12_000), ("1000000000", 1_000_000_000_000),
    ] as [(String, Int64)])
  func thousandsOfEurosAreEuros(_ cell: String, _ euros: Int64) throws {
    #expect(try read("1;0.1;L1.1;GM9999;2024X000;\(cell);").records.first?.amount == Euro(euros))
  }

  @Test(arguments: [
    "abc", "1,5", "9999999999999999", "1.2.3",
    "--5", "-", "1e5", "+5x",
  ])
  func otherCellsAreRefused(_ cell: String) throws {
    let reading = try read("1;0.1;L1.1;GM9999;2024X000;\(cell);")
    #expect(
      reading.rejected.map(\.problem) == [
        .notANumber(column: "k_1ePlaatsing_1", text: cell)
      ])
    #expect(reading.rejected.first?.lineNumber == 2)
  }

  @Test func badKeysAreRefused() throws {
    let reading = try read(
      "1;0.1;L1.1;GM9999;2024Q5;7;", "2;0.1;L1.1;GM9999;2024X009;7;", "3;;L1.1;GM9999;2024X000;7;",
      "4;0.1;L1.1;GM999912345;2024X000;7;")
    #expect(
      reading.rejected.map(\.problem) == [
        .notACode(column: "Verslagsoort", text: "2024Q5"),
        .notACode(column: "Verslagsoort", text: "2024X009"),
        .notACode(column: "TaakveldBalanspost", text: ""),
        .notACode(column: "Gemeenten", text: "GM999912345"),
      ])
  }

  @Test func codesKeepTheirZerosAndCompareAsText() throws {
    let reading = try read(
      "1;\"0.10  \";L7.1;GM9999;2024X000;7;", "2;0.1 Bestuur;L7.1;GM9999;2024X000;7;")
    #expect(reading.records.map(\.field.description) == ["0.10", "0.1"])
    #expect(reading.records.map(\.mainField) == [0, 0])
    let codes = ["0.1", "0.10", "0.11", "1.1", "A111", "P12", "Ultimo", "2024X005"]
    #expect(codes.compactMap { ShortCode($0) }.sorted().map(\.description) == codes.sorted())
    #expect(ShortCode("") == nil && ShortCode("123456789") == nil && ShortCode("é") == nil)
  }

  @Test func statementsAddUp() throws {
    var statements = Iv3Statements()
    let document = try SharedLists.sample("iv3-regelingen.csv")
    for row in try Reading(document.readIv3).records { statements.add(row) }
    let (key, statement) = try #require(statements.byKey.first)
    #expect(statements.byKey.count == 1)
    #expect(key.entity.description == "GR9999")
    #expect(key.report.year == 2024)
    #expect(statement.expenditure.amount == Euro(890_000))
    #expect(statement.revenue.amount == Euro(905_000))
    #expect(statement.result == Euro(15_000))
    #expect(statement.bookedSurplus.amount == statement.result)
    #expect(statement.bookedDeficit.amount == nil)
    #expect(statement.equityAtStart.amount == Euro(200_000))
    #expect(statement.equityAtEnd.amount == Euro(230_000))
    #expect(statement.balanceAtEnd.amount == Euro(230_000))
  }

  @Test(arguments: ["1000000001", "-1000000001", "999999999999999"])
  func anAmountBeyondBeliefIsRefused(_ cell: String) throws {
    let reading = try read("1;0.1;L1.1;GM9999;2024X000;\(cell);")
    #expect(
      reading.rejected.map(\.problem) == [
        .numberTooLarge(column: "k_1ePlaatsing_1", text: cell)
      ])
  }

  @Test func mutationsOfTheBalanceAreNoExpenditure() throws {
    var statements = Iv3Statements()
    let reading = try read(
      "1;A111;L7.3;GM9999;2024X005;7;", "2;P12;B7.2;GM9999;2024X005;7;",
      "3;A213;Ultimo;GM9999;2024X005;7;", "4;P12;Ultimo;GM9999;2024X005;9;",
      "5;0.1;B1;GM9999;2024X005;1;")
    for row in reading.records { statements.add(row) }
    let last = try #require(reading.records.last)
    let beyondItsSum = Iv3Row(
      lineNumber: last.lineNumber, entity: last.entity, report: last.report, field: last.field,
      category: last.category, amount: Euro(.max), isRevised: false)
    for _ in 0..<10 { statements.add(beyondItsSum) }
    let statement = try #require(statements.byKey.values.first)
    #expect(statement.expenditure.amount == nil)
    #expect(statement.equityAtEnd.amount == nil)
    #expect(statement.balanceAtEnd.amount == Euro(9000))
    #expect(statement.revenue.count == 11)
    #expect(statement.revenue.amount == nil)
    #expect(statement.result == nil)
  }

  @Test func manyRowsComeBackWhateverTheBlocks() throws {
    let rows = (0..<200).map {
      "\($0);\"0.1   \";\"L1.1    \";\"GM\(1000 + $0 % 7)   \";\"2024X00\($0 % 6)\";\($0);"
    }
    let text = ([header()] + rows).joined(separator: "\r\n")
    let whole = try Reading(TableDocument(text: text).readIv3).records
    #expect(whole.count == 200)
    for size in [1, 7, 100, 4096] {
      #expect(try Reading(TableDocument(Blocks(text, size: size)).readIv3).records == whole)
    }
  }

  @Test func theCodeListIsRead() throws {
    let document = try SharedLists.sample("iv3-codelijst.csv")
    #expect(document.kind == .iv3CodeList)
    let reading = try Reading(document.readIv3CodeList)
    #expect(reading.records.map(\.key) == ["GR9999", "1.1"])
    #expect(
      reading.records.map(\.explanation) == [
        "Verzonnen regeling met een heel lange naam", nil,
      ])
  }
}
