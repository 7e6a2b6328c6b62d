import Records
import TestSupport
import Testing

@testable import Documents

struct TableDocumentTests {
  private let header = "gemeente;gemeentecode;regeling;boekjaar;documentsoort;bijdrage"

  private func contributions(_ document: TableDocument) throws -> Reading<FigureRow> {
    try Reading(document.readContributions)
  }

  private func contributions(
    _ text: String, options: TableOptions = TableOptions()
  ) throws -> Reading<FigureRow> {
    try contributions(TableDocument(text: text, options: options))
  }

  @Test(arguments: CSVDialect.Delimiter.allCases)
  func theDelimiterIsDetected(_ delimiter: CSVDialect.Delimiter) throws {
    let text =
      header.replacing(";", with: delimiter.rawValue)
      + "\nUrk;GM0184;GGD;2026;begroting;\"12,50\"\n".replacing(";", with: delimiter.rawValue)
    let document = try TableDocument(text: text)
    #expect(document.dialect.delimiter == delimiter)
    #expect(try contributions(document).records.first?.figures.first?.amount == Euro(13))
  }

  @Test func decimalCommasDoNotMakeItCommaSeparated() throws {
    let document = try TableDocument(
      text: "gemeente;jaar;inwoners\nA, B;2024;1\nC, D;2024;2\nE, F;2024;3\n")
    #expect(document.dialect.delimiter == .semicolon)
  }

  @Test func aLineOfExcelTellsTheDelimiter() throws {
    let text = "sep=,\n" + header.replacing(";", with: ",") + "\nUrk,184,GGD;RUD,2026,begroting,5\n"
    let document = try TableDocument(text: text)
    #expect(document.dialect.delimiter == .comma)
    #expect(try contributions(document).records.first?.figures.first?.place.lineNumber == 3)
  }

  @Test func theDelimiterCanBeGiven() throws {
    let options = TableOptions(delimiter: .comma)
    #expect(
      try TableDocument(text: "a;b,c;d\n1;2,3;4\n", options: options).columnNames == ["a;b", "c;d"])
  }

  @Test func windows1252IsReadWhenItIsNoUTF8() throws {
    let bytes =
      Array("\(header)\n".utf8) + Array("Gaasterl".utf8) + [0xE2, 0x6E] + Array(";;GGD ".utf8)
      + [0x80, 0x96] + Array(";2026;begroting;".utf8) + [0x80] + Array(" 5\n".utf8)
    let document = try TableDocument(BytesInMemory(bytes))
    #expect(document.dialect.encoding == .windows1252)
    let figure = try contributions(document).records.first?.figures.first
    #expect(figure?.municipality?.name == "Gaasterlân")
    #expect(figure?.arrangement.name == "GGD €–")
    #expect(figure?.amount == Euro(5))
  }

  @Test func windows1252IsFoundWhenItShowsLate() throws {
    let filler = String(repeating: "Urk;184;GGD;2026;begroting;5\n", count: 12_000)
    let bytes =
      Array("\(header)\n\(filler)Gaasterl".utf8) + [0xE2, 0x6E]
      + Array(";;GGD;2026;begroting;5\n".utf8)
    let document = try TableDocument(BytesInMemory(bytes))
    #expect(document.dialect.encoding == .utf8)
    let reading = try contributions(document)
    #expect(reading.records.last?.figures.first?.municipality?.name == "Gaasterlân")
    #expect(document.dialect.encoding == .windows1252)
    #expect(document.mojibake == nil)
  }

  @Test func aRowInAnotherEncodingIsRefusedAsItIs() throws {
    let row = Array("Gaasterl".utf8) + [0xE2, 0x6E] + Array(";;GGD;2026;begroting;5".utf8)
    let good = Array("Gaasterlân;;GGD;2026;begroting;5\r\n".utf8)
    let filler = Array(String(repeating: "Urk;184;GGD;2026;begroting;5\r\n", count: 12_000).utf8)
    let bytes = Array("\(header)\r\n".utf8) + good + filler + row + [0x0D, 0x0A]
    let reading = try contributions(TableDocument(BytesInMemory(bytes)))
    #expect(reading.rejected.map(\.problem) == [.notInEncoding(.utf8)])
    #expect(reading.rejected.first?.lineNumber == 12_003)
    #expect(reading.rejected.first?.original == row)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16IsRead(_ encoding: TextEncoding) throws {
    let text = "\u{FEFF}\(header)\r\n\"Súdwest-\nFryslân 😀\";;GGD;2026;begroting;5\r\n"
    let bytes = text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return encoding == .utf16BigEndian ? [high, low] : [low, high]
    }
    let document = try TableDocument(BytesInMemory(bytes))
    #expect(document.dialect.encoding == encoding)
    #expect(
      try contributions(document).records.first?.figures.first?.municipality?.name
        == "Súdwest-\nFryslân 😀")
  }

  @Test func theEncodingCanBeGiven() throws {
    let text = "\(header)\nUrk;184;GGD;2026;begroting;5\n"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: TableError(.notText, lineNumber: 1)) { try TableDocument(BytesInMemory(bytes)) }
    let options = TableOptions(encoding: .utf16LittleEndian)
    let document = try TableDocument(BytesInMemory(bytes), options: options)
    #expect(try contributions(document).records.count == 1)
    let latin = Array(header.utf8) + [0x0A, 0xE9] + Array(";;GGD;2026;begroting;5".utf8)
    let strict = try TableDocument(BytesInMemory(latin), options: TableOptions(encoding: .utf8))
    #expect(try contributions(strict).rejected.map(\.problem) == [.notInEncoding(.utf8)])
  }

  @Test func aQuoteThatIsNotClosedCostsItsOwnLineAlone() throws {
    let filler = String(repeating: "Urk;184;GGD;2026;begroting;5\n", count: 60_000)
    let inHeader = "\"\(header)\n\(filler)"
    #expect(throws: TableError(.unterminatedQuote, lineNumber: 1)) {
      try TableDocument(text: inHeader)
    }
    let inRow = try TableDocument(text: "\(header)\nUrk;184;\"GGD;2026;begroting;5\n\(filler)")
    let first = try contributions(inRow)
    #expect(first.rejected.map(\.lineNumber) == [2])
    #expect(first.rejected.map(\.problem) == [.openQuote])
    #expect(first.records.count == 60_000)
    let late = try TableDocument(text: "\(header)\n\(filler)Urk;\"184;GGD\n")
    let last = try contributions(late)
    #expect(last.rejected.map(\.lineNumber) == [60_002])
    #expect(last.rejected.map { String(decoding: $0.original, as: UTF8.self) } == ["Urk;\"184;GGD"])
    #expect(last.records.count == 60_000)
  }

  @Test func damagedTextIsReportedAndLeftAsItIs() throws {
    let text = "\(header)\nUrk;;GGD;2026;begroting;1\nFryslÃ¢n;;GGD;2026;begroting;2\n"
    let document = try TableDocument(text: text + "Urk;;â‚¬urofonds;2026;begroting;3\n")
    let reading = try contributions(document)
    #expect(document.mojibake == Mojibake(lineNumber: 3, example: "FryslÃ¢n", recordCount: 2))
    #expect(reading.records[1].figures.first?.municipality?.name == "FryslÃ¢n")
  }

  @Test(arguments: ["Súdwest-Fryslân", "Ägäis", "€ 5", "‘s-Gravenhage", "Ãpe", "“één”", "Île"])
  func soundTextIsNotSuspected(_ text: String) {
    #expect(Mojibake.firstExample(in: text) == nil)
  }

  @Test(arguments: [
    "FryslÃ¢n", "cafÃ©", "â‚¬ 5", "â€™s", "Â€", "ï»¿naam", "Frysl\u{FFFD}n", "Ã‰Ã©n",
  ])
  func damagedTextIsSuspected(_ text: String) {
    #expect(Mojibake.firstExample(in: text) != nil)
  }

  @Test func columnNamesMatchWhateverTheirCaseSpacesAndUnit() throws {
    let text = """
      GEMEENTE ; Gemeentecode;"Regeling";Boekjaar;Document soort; Bijdrage (x € 1.000) \n
      Urk;gm0184;GGD;2026;Begroting;12,5
      """
    let document = try TableDocument(text: text)
    #expect(document.kind == .contributions)
    let figure = try contributions(document).records.first?.figures.first
    #expect(figure?.amount == Euro(12_500))
    #expect(
      figure?.place == FigurePlace(lineNumber: 3, column: "Bijdrage (x € 1.000)", text: "12,5"))
    #expect(figure?.municipality?.code?.text == "GM0184")
  }

  @Test func aTitleAboveTheHeaderGivesTheUnit() throws {
    let text =
      "Bijdragen 2026;;;;;\n(x € 1.000);;;;;\n\n\(header)\nUrk;184;GGD;2026;begroting;671\n"
    let figure = try contributions(text).records.first?.figures.first
    #expect(figure?.amount == Euro(671_000))
    #expect(figure?.place.lineNumber == 5)
  }

  @Test(arguments: [
    "GM0738", "gm0738", "0738", "738", "https://identifier.overheid.nl/tooi/id/gemeente/gm0738",
  ])
  func codesAreReadInTheirForms(_ code: String) throws {
    let reading = try contributions("\(header)\nX;\(code);GGD;2026;begroting;5\n")
    #expect(reading.records.first?.figures.first?.municipality?.code?.text == "GM0738")
  }

  @Test func oneAmbiguousCellIsSettledByItsColumn() throws {
    let rows = ["1.234", "12,50", "5.678"].map { "Urk;184;GGD;2026;begroting;\($0)" }
    let reading = try contributions(([header] + rows).joined(separator: "\n"))
    #expect(reading.records.map(\.figures.first?.amount) == [Euro(1234), Euro(13), Euro(5678)])
  }

  @Test func oneAmbiguousCellIsRefusedWithItsLineWhenNothingSettlesIt() throws {
    let rows = ["671", "1.234", "5"].map { "Urk;184;GGD;2026;begroting;\($0)" }
    let reading = try contributions(([header] + rows).joined(separator: "\n"))
    #expect(reading.records.count == 2)
    #expect(reading.rejected.first?.lineNumber == 3)
    #expect(reading.rejected.first?.problem == .ambiguousNumber(column: "bijdrage", text: "1.234"))
    #expect(reading.rejected.first?.original == Array("Urk;184;GGD;2026;begroting;1.234".utf8))
  }

  @Test func aColumnThatContradictsItselfSettlesNothing() throws {
    let rows = ["1.234", "12,50", "12.50"].map { "Urk;184;GGD;2026;begroting;\($0)" }
    let reading = try contributions(([header] + rows).joined(separator: "\n"))
    #expect(reading.rejected.map(\.lineNumber) == [2])
  }

  @Test func theDecimalMarkCanBeGiven() throws {
    let text = "\(header)\nUrk;184;GGD;2026;begroting;1.234\n"
    let reading = try contributions(text, options: TableOptions(decimalMark: .comma))
    #expect(reading.records.first?.figures.first?.amount == Euro(1234))
  }

  @Test(arguments: [
    ("Urk;184;GGD;2026;begroting;5;6", RowProblem.fieldCount(expected: 6, found: 7)),
    ("\"Urk\"x;184;GGD;2026;begroting;5", .textAfterQuote),
    (";;GGD;2026;begroting;5", .empty(column: "gemeente")),
    ("Urk;184;;2026;begroting;5", .empty(column: "regeling")),
    ("Urk;184;GGD;;begroting;5", .empty(column: "boekjaar")),
    ("Urk;184;GGD;26;begroting;5", .notAYear(column: "boekjaar", text: "26")),
    ("Urk;Q184;GGD;2026;begroting;5", .notACode(column: "gemeentecode", text: "Q184")),
    ("Urk;GM01840;GGD;2026;begroting;5", .notACode(column: "gemeentecode", text: "GM01840")),
    (
      "Urk;184;GGD;2026;folder;5",
      .unknownWord(
        column: "documentsoort", text: "folder", known: DocumentKind.allCases.map(\.rawValue))
    ),
    ("Urk;184;GGD;2026;begroting;veel", .notANumber(column: "bijdrage", text: "veel")),
    ("Urk;184;GGD;2026;begroting;5%", .notANumber(column: "bijdrage", text: "5%")),
    (
      "Urk;184;GGD;2026;begroting;99999999999999999999",
      .numberTooLarge(column: "bijdrage", text: "99999999999999999999")
    ),
  ])
  func aBadRowIsRefusedWithItsReason(_ row: String, _ problem: RowProblem) throws {
    let reading = try contributions("\(header)\n\(row)\r\nUrk;184;GGD;2026;begroting;5\n")
    #expect(
      reading.rejected == [RejectedRow(lineNumber: 2, problem: problem, original: Array(row.utf8))])
    #expect(reading.records.count == 1)
  }

  @Test func rowsWithoutAFigureAreIgnoredByName() throws {
    let reading = try contributions("\(header)\n;;;;;\nUrk;184;GGD;2026;begroting;p.m.\n\n")
    #expect(reading.ignored == [.emptyRow, .noFigure])
    #expect(reading.ignoredLines == [2, 3])
    #expect(reading.count == 2)
  }

  @Test func aColumnThatOccursTwiceIsRefused() throws {
    let document = try TableDocument(text: "\(header);Bijdrage\nUrk;184;GGD;2026;begroting;5;6\n")
    #expect(throws: TableError(.columnTwice("bijdrage"), lineNumber: 1)) {
      try document.readContributions { _ in }
    }
  }

  @Test func bytesThatAreNoTextAreRefusedWithTheirLine() throws {
    #expect(throws: TableError(.notText, lineNumber: 2)) {
      try TableDocument(text: "\(header)\na\u{0}b\n")
    }
    let random = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
    #expect(throws: TableError.self) { try TableDocument(BytesInMemory(random)) }
    let filler = String(repeating: "Urk;184;GGD;2026;begroting;5\n", count: 12_000)
    let late = try TableDocument(text: "\(header)\n\(filler)Urk;\u{0}\n")
    #expect(throws: TableError(.notText, lineNumber: 12_002)) {
      try late.readContributions { _ in }
    }
  }

  @Test(arguments: ["", "\n\n", "alleen een zin", "\u{FEFF}"])
  func aTextWithoutColumnNamesIsRefused(_ text: String) {
    #expect(throws: TableError(.noHeader)) { try TableDocument(text: text) }
  }

  @Test func textIsTrimmedAndComposed() throws {
    let reading = try contributions(
      "\(header)\n\u{A0} Fryslâ\u{6E} ;;Zuid\u{65}\u{301};2026;begroting;5\n")
    let figure = reading.records.first?.figures.first
    #expect(figure?.municipality?.name == "Fryslân")
    #expect(figure.map { Array($0.arrangement.name.unicodeScalars).count } == 5)
  }

  @Test func aFileIsReadAsItsBytesAre() throws {
    let name = "deelnemersbijdragen-flevoland.csv"
    let file = try TableDocument(DocumentInput(path: SharedLists.samplePath(name)))
    let sample = try contributions(SharedLists.sample(name))
    #expect(try contributions(file).records == sample.records)
    #expect(sample.records.count == 26)
  }

  @Test func randomBytesNeverTrap() throws {
    var random = SplitMix(state: 11)
    let alphabet: [UInt8] = [
      0x22, 0x3B, 0x2C, 0x0A, 0x0D, 0x31, 0x2E, 0x41, 0x80, 0xC3, 0xA9, 0xFF,
    ]
    for _ in 0..<500 {
      let noise = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let bytes = Array("\(header)\n".utf8) + noise
      do {
        let reading = try contributions(TableDocument(BytesInMemory(bytes)))
        #expect(reading.rejected.allSatisfy { $0.lineNumber > 1 })
      } catch is TableError {}
    }
  }
}
