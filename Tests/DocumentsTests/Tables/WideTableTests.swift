import Records
import Testing

@testable import Documents

/// Tables with one column for each year.
struct WideTableTests {
  private static let table = """
    Deelnemer;2023;2024;2025
    Almere;1.000,50;n.v.t.;3.000,00
    Urk;;;
    """

  private func read(_ table: String, _ mapping: String) throws -> Reading<FigureRow> {
    let mapping = try FigureMapping(argument: mapping)
    let document = try TableDocument(BytesInMemory(table), mapping: mapping)
    return try Reading { try document.readFigures(mapping, $0) }
  }

  private static let mapping =
    "gemeente=Deelnemer,regeling:=GGD,documentsoort:=begroting,boekjaar:=kolomnaam,"
    + "grootheid:=bijdrage"

  @Test func everyColumnWithAYearHasTheAmountsOfThatYear() throws {
    let reading = try read(Self.table, Self.mapping)
    let figures = reading.records.flatMap(\.figures)
    #expect(figures.map(\.year) == [2023, 2025])
    #expect(figures.map(\.amount) == [Euro(1_001), Euro(3_000)])
    #expect(figures.map(\.place.column) == ["2023", "2025"])
    #expect(figures.allSatisfy { $0.quantity == .contribution && $0.documentKind == .budget })
    #expect(reading.ignored == [.note])
  }

  @Test func namesOfColumnsTellTheStatementToo() throws {
    let table = """
      Deelnemer;Rekening 2023 (x € 1.000);Begroting 2024 (x € 1.000);Toelichting
      Almere;5;6;zie 2023
      """
    let figures = try read(
      table, Self.mapping.replacing("documentsoort:=begroting", with: "documentsoort:=kolomnaam")
    ).records.flatMap(\.figures)
    #expect(figures.map(\.documentKind) == [.accounts, .budget])
    #expect(figures.map(\.year) == [2023, 2024])
    #expect(figures.map(\.amount) == [Euro(5_000), Euro(6_000)])
  }

  @Test func aColumnWithoutItsStatementIsRefused() {
    #expect(throws: TableError(.noStatementInName("2023"), lineNumber: 1)) {
      try read(
        Self.table,
        Self.mapping.replacing("documentsoort:=begroting", with: "documentsoort:=kolomnaam"))
    }
  }

  @Test func withoutAYearInAnyNameThereIsNothingToRead() {
    #expect(throws: TableError(.noYearInNames, lineNumber: 1)) {
      try read("Deelnemer;Bedrag\nAlmere;5\n", Self.mapping)
    }
  }

  @Test(arguments: [
    ("2025", 2025), ("Begroting 2025", 2025), ("jaar 1899", nil), ("2024-2025", nil),
  ])
  func aNameTellsOneYearOrNone(name: String, year: Int?) {
    #expect(ColumnMoment(name)?.year == year)
  }

  @Test(arguments: [("komma", 172_000), ("punt", 172)])
  func theMappingSettlesTheDecimalMark(mark: String, amount: Int64) throws {
    let table = "Deelnemer;2023;2024\nAlmere;172.000;\n"
    let refused = try read(table, Self.mapping).rejected
    #expect(refused.map(\.problem) == [.ambiguousNumber(column: "2023", text: "172.000")])
    let settled = try read(table, Self.mapping + ",decimaalteken:=\(mark)")
    #expect(settled.records.flatMap(\.figures).map(\.amount) == [Euro(amount)])
  }

  @Test func aMappingOfNamesComesBackFromItsFile() throws {
    let mapping = try FigureMapping(argument: Self.mapping + ",decimaalteken:=komma")
    #expect(try FigureMapping(file: mapping.description) == mapping)
    #expect(mapping.toldByNames == [.year])
  }

  @Test(arguments: ["decimaalteken=komma", "decimaalteken:=streep"])
  func anotherDecimalMarkIsRefused(entry: String) {
    #expect(throws: TableError(.malformedMapping(entry))) { try FigureMapping(argument: entry) }
  }
}
