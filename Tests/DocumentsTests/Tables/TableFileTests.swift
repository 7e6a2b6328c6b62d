import Foundation
import Records
import TestSupport
import Testing

@testable import Documents

/// A table says the same whatever format it comes in.
struct TableFileTests {
  private static let parties = WrittenTable(rows: [
    [
      .text("gemeente"), .text("regeling"), .text("boekjaar"), .text("documentsoort"),
      .text("bijdrage"), .text("eigen_vermogen_eind"), .text("resultaat"), .text("bron_datum"),
      .text("opmerking"),
    ],
    [
      .text("Súdwest-Fryslân"), .text("Werk & Inkomen <Noord>"), .number("2027"),
      .text("begroting"), .number("1592100"), .number("-1250.5"), .number("0"),
      .date("2026-04-30"), .text("regel \"een\"; twee"),
    ],
    [
      .text("0184"), .text("GGD Flevoland"), .number("2027"), .text("Begroting 2027"),
      .number("712000.125"), .none, .text("n.v.t."), .none, .none,
    ],
    [
      .text("Urk"), .text("Totaal"), .number("2027"), .text("begroting"), .number("5"), .none,
      .none, .none, .none,
    ],
  ])

  private func figures(_ file: TableFile) throws -> [BudgetFigure] {
    try file.tables.flatMap { table in
      try Reading(table.readAffiliatedParties).records.flatMap(\.figures)
    }.map { figure in
      var figure = figure
      figure.place = FigurePlace(lineNumber: 0, column: "", text: "")
      return figure
    }
  }

  @Test(arguments: WrittenTable.Format.allCases)
  func theSameTableGivesTheSameFigures(_ format: WrittenTable.Format) throws {
    let file = try Self.parties.read(format)
    #expect(file.tables.map(\.kind) == [.affiliatedParties])
    let expected = try figures(Self.parties.read(.csv))
    #expect(expected.map(\.amount.amount) == [1_592_100, -1251, 0, 712_000])
    #expect(try figures(file) == expected)
    let reading = try Reading(try #require(file.tables.first).readAffiliatedParties)
    #expect(reading.ignored == [.total])
    #expect(reading.rejected.isEmpty)
  }

  @Test(arguments: [
    (WrittenTable.Format.xlsx, "bijdrage (Blad 1!E)", 2),
    (.ods, "bijdrage (Blad 1!E)", 2), (.fods, "bijdrage (Blad 1!E)", 2),
    (.excel2003, "bijdrage (Blad 1!E)", 2), (.html, "bijdrage (tabel 1, kolom 5)", 2),
    (.json, "bijdrage", 2), (.csv, "bijdrage", 2),
  ])
  func aFigureHasAPlaceThatAPersonFinds(
    _ format: WrittenTable.Format, _ column: String, _ lineNumber: Int
  ) throws {
    let table = try #require(try Self.parties.read(format).tables.first)
    let figure = try #require(try Reading(table.readAffiliatedParties).records.first?.figures.first)
    #expect(figure.place.column == column)
    #expect(figure.place.lineNumber == lineNumber)
  }

  private static func contributions(_ amounts: [WrittenTable.Value], title: String? = nil)
    -> WrittenTable
  {
    let names: [WrittenTable.Value] = [
      "gemeente", "regeling", "boekjaar", "documentsoort", "bijdrage",
    ]
    .map { .text($0) }
    let rows: [[WrittenTable.Value]] = amounts.map {
      [.text("Urk"), .text("GGD"), .text("2027"), .text("begroting"), $0]
    }
    return WrittenTable(rows: (title.map { [[.text($0)]] } ?? []) + [names] + rows)
  }

  private func amounts(_ file: TableFile) throws -> [Int64] {
    try file.tables.flatMap {
      try Reading($0.readContributions).records.flatMap(\.figures).map(\.amount.amount)
    }
  }

  @Test(arguments: [WrittenTable.Format.xlsx, .ods, .fods, .excel2003])
  func aCellWithAnErrorIsRefusedWithItsRow(_ format: WrittenTable.Format) throws {
    let file = try Self.contributions([.error("#REF!"), .number("5")]).read(format)
    let reading = try Reading(try #require(file.tables.first).readContributions)
    #expect(reading.rejected.map(\.problem) == [.errorCell(column: "bijdrage", text: "#REF!")])
    #expect(reading.rejected.map(\.lineNumber) == [2])
    #expect(reading.rejected.first?.table == .sheet("Blad 1"))
    #expect(reading.records.count == 1)
  }

  /// A number that a sheet shows in thousands is kept in euros; a title over it speaks of what is shown.
  @Test(
    arguments: [
      ("#,##0,", "bedragen x € 1.000", [712_000]), ("#,##0", "bedragen x € 1.000", [712_000_000]),
      ("0.0\" mln\"", nil, [712_000_000_000]), ("#,##0,\" k€\"", nil, [712_000]),
      ("\"€\" #,##0.00", nil, [712_000]),
    ] as [(String, String?, [Int64])])
  func theNumberFormatOfExcelCounts(_ format: String, _ title: String?, _ amounts: [Int64]) throws {
    var table = Self.contributions([.number("712000")], title: title)
    table.numberFormat = format
    #expect(try self.amounts(table.read(.xlsx)) == amounts)
  }

  @Test func mergedCellsHoldForTheirRowsAndHeadersJoin() throws {
    let table = WrittenTable(
      rows: [
        [
          .text("gemeente"), .text("regeling"), .text("boekjaar"), .text("documentsoort"),
          .text("eigen vermogen"), .none, .text("resultaat"),
        ],
        [.none, .none, .none, .none, .text("begin"), .text("eind"), .none],
        [
          .text("Urk"), .text("GGD"), .number("2027"), .text("begroting"), .number("1"),
          .number("2"), .number("3"),
        ],
        [.none, .text("RUD"), .number("2027"), .text("begroting"), .number("4"), .none, .none],
      ], merged: ["E1:F1", "A3:A4"])
    let file = try table.read(.xlsx)
    let figures = try figures(file)
    #expect(figures.map(\.quantity) == [.equityAtStart, .equityAtEnd, .result, .equityAtStart])
    #expect(figures.map(\.municipality?.name) == ["Urk", "Urk", "Urk", "Urk"])
    #expect(file.remarks == [.mergedCells(sheet: "Blad 1", count: 2)])
  }

  @Test func everySheetWithKnownColumnsIsReadAndTheOthersAreNamed() throws {
    var first = Self.contributions([.number("5")])
    first.sheet = "Een"
    var second = Self.contributions([.number("6")])
    second.sheet = "Twee"
    var hidden = Self.contributions([.number("7")])
    hidden.sheet = "Weg"
    hidden.isHidden = true
    let other = WrittenTable(
      rows: [[.text("a"), .text("b")], [.text("c"), .text("d")]], sheet: "Uitleg")
    let file = try WrittenTable.read(WrittenTable.workbook([first, other, second, hidden]))
    #expect(try amounts(file) == [5, 6])
    #expect(file.remarks == [.hiddenSheet("Weg"), .passedOver(.sheet("Uitleg"))])
  }

  @Test func severalTablesOnASheetAreReadEach() throws {
    var table = Self.contributions([.number("5")])
    table.rows += [[], [.text("bedragen x € 1.000")]] + Self.contributions([.number("6")]).rows
    #expect(try amounts(table.read(.xlsx)) == [5, 6000])
  }

  @Test func sharedTextsAndTheirPartsAreRead() throws {
    let sheet = """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>\
      <c r="D1" t="s"><v>9</v></c></row></sheetData></worksheet>
      """
    let bytes = try WrittenTable.archive([
      ("xl/workbook.xml", "<workbook><sheets><sheet name=\"B\" id=\"r\"/></sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"r\" Target=\"/xl/s.xml\"/></r>"),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>een</t></si><si><r><t>twee </t></r><r><t>drie</t></r></si></sst>"
      ),
      ("xl/s.xml", sheet),
    ])
    #expect(try WrittenTable.read(bytes).tables.first?.columnNames == ["een", "", "twee drie"])
  }

  @Test(arguments: [
    ("xl/vbaProject.bin", DocumentError.Problem.macros),
    ("xl/externalLinks/externalLink1.xml", .externalLinks),
  ])
  func macrosAndLinksAreRefused(_ part: String, _ problem: DocumentError.Problem) throws {
    let bytes = try WrittenTable.workbook(
      [Self.contributions([.number("5")])], others: [(part, "x")])
    let error = try #require(throws: DocumentError.self) { try WrittenTable.read(bytes) }
    #expect(error.problem == problem)
  }

  @Test func aDoctypeInASheetIsRefused() throws {
    let bytes = try WrittenTable.archive([
      ("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>")
    ])
    let error = try #require(throws: DocumentError.self) { try WrittenTable.read(bytes) }
    #expect(error.problem == .doctype)
  }

  @Test func aBombIsRefusedAtOnce() throws {
    let zeros = String(repeating: " ", count: 40 << 20)
    let bytes = try WrittenTable.archive([
      ("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", "<sst>\(zeros)</sst>"),
    ])
    #expect(bytes.count < 100_000)
    let start = ContinuousClock.now
    let error = try #require(throws: DocumentError.self) { try WrittenTable.read(bytes) }
    #expect(error.problem == .tooLargeArchive)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func damagedArchivesNeverStopTheProgram() throws {
    let whole = try WrittenTable.workbook([Self.contributions([.number("5")])])
    var random = SplitMix(state: 5)
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<40, using: &random)) }
      do {
        for table in try WrittenTable.read(bytes).tables {
          _ = try Reading(table.readContributions)
        }
      } catch is DocumentError {} catch is TableError {}
    }
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7".utf8), .portableDocument), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image),
      ([0xFF, 0xD8, 0xFF, 0xE0], .image), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .binaryExcel),
      (Array("{\\rtf1}".utf8), .richText),
    ] as [([UInt8], UnreadableFormat)])
  func whatHoldsNoTableIsNamed(_ bytes: [UInt8], _ format: UnreadableFormat) throws {
    let error = try #require(throws: DocumentError.self) { try WrittenTable.read(bytes) }
    #expect(error.problem == .unreadableFormat(format))
  }

  @Test(arguments: [
    ("word/document.xml", UnreadableFormat.word), ("Index/Document.iwa", .numbers),
    ("xl/workbook.bin", .binaryExcel),
  ])
  func archivesOfOtherProgramsAreNamed(_ part: String, _ format: UnreadableFormat) throws {
    let bytes = try WrittenTable.archive([(part, "x")])
    let error = try #require(throws: DocumentError.self) { try WrittenTable.read(bytes) }
    #expect(error.problem == .unreadableFormat(format))
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("712000", "712000"), ("1.5E+5", "150000"), ("-0.5", "-0.5"),
    ("1234567.890000001", "1234567.89"),
  ])
  func aNumberIsReadAsItWasMeant(_ written: String, _ text: String) {
    #expect(SheetNumber(written)?.text == text)
  }

  @Test(arguments: [
    ("dd-mm-jjjj", true), ("yyyy\\-mm\\-dd", true), ("[$-413]d mmmm yyyy;@", true),
    ("#,##0", false),
    ("General", false), ("0.0%", false), ("\"dag\" 0", false),
  ])
  func formatsOfDaysAreKnown(_ code: String, _ isDate: Bool) {
    #expect(NumberFormat(code: code).isDate == isDate)
  }

  @Test func indentedJSONOfOtherShapeHasNoTable() throws {
    let error = try #require(throws: DocumentError.self) {
      try WrittenTable.read(Array("{\n  \"a\": [1, 2]\n}".utf8))
    }
    #expect(error.problem == .noTable)
    let broken = try #require(throws: DocumentError.self) {
      try WrittenTable.read(Array("{\n  \"value\": [{\"a\": }]".utf8))
    }
    #expect(broken.problem == .malformedJSON)
    #expect(broken.lineNumber == 2)
  }

  @Test func answersOfODataAreRead() throws {
    let text = """
      {"odata.metadata": "x", "value": [
        {"ID": 0, "TaakveldBalanspost": "1.1   ", "Categorie": "L4.3.3 ", "Gemeenten": "GM0034",
         "Verslagsoort": "2024X005", "k_1ePlaatsing_1": 12000.0, "k_2ePlaatsing_2": null},
        {"ID": 1, "TaakveldBalanspost": "1.1", "Categorie": "L1.1", "Gemeenten": "GM0034",
         "Verslagsoort": "2024X005", "k_1ePlaatsing_1": 12.125, "k_2ePlaatsing_2": null}]}
      """
    let table = try #require(try WrittenTable.read(Array(text.utf8)).tables.first)
    #expect(table.kind == .iv3)
    let reading = try Reading(table.readIv3)
    #expect(reading.records.map(\.amount) == [Euro(12_000_000), Euro(12_125)])
    #expect(reading.records.map(\.lineNumber) == [2, 4])
  }
}
