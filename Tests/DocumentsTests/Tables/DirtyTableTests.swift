import Records
import Testing

@testable import Documents

/// Tables as people have them: one wrong row never costs the others.
struct DirtyTableTests {
  private let header = "gemeente;regeling;boekjaar;documentsoort;bijdrage;opmerking"

  private func read(_ rows: String...) throws -> Reading<FigureRow> {
    try Reading(
      TableDocument(text: ([header] + rows).joined(separator: "\r\n")).readContributions)
  }

  private func figures(_ rows: String...) throws -> [BudgetFigure] {
    try Reading(TableDocument(text: ([header] + rows).joined(separator: "\r\n")).readContributions)
      .records.flatMap(\.figures)
  }

  @Test func cellsLeftOutAtTheEndAreEmpty() throws {
    let reading = try read(
      "Urk;GGD;2027;begroting;712,00", "Urk;RUD;2027;begroting;5;;;;",
      "Urk;VR;2027;begroting;5;;;x", "Urk;WSP;2027;begroting")
    #expect(reading.records.flatMap(\.figures).map(\.amount) == [Euro(712), Euro(5)])
    #expect(reading.rejected.map(\.problem) == [.fieldCount(expected: 6, found: 8)])
    #expect(reading.ignored == [.noFigure])
  }

  @Test(arguments: [
    "Totaal verbonden partijen", "Subtotaal gemeenschappelijke regelingen", "TOTAAL", "Verschil",
    "Eindtotaal", "Sub-totaal GR'en", "Regelingen totaal",
  ])
  func totalsAndDifferencesArePassedOver(_ name: String) throws {
    let reading = try read("Urk;\(name);2027;begroting;5;", "Totaal;;;;5;")
    #expect(reading.ignored == [.total, .total])
  }

  @Test func theEstimateOfTheArrangementIsPassedOver() throws {
    #expect(try read("Urk;Raming GR;2027;begroting;5;").ignored == [.otherEstimate])
  }

  @Test func notesArePassedOverByName() throws {
    let reading = try read("Bron: jaarstukken 2025", ";Gemeenschappelijke regelingen;;;;")
    #expect(reading.ignored == [.note, .note])
  }

  @Test func aStrayControlCharacterCostsNothing() throws {
    let figure = try #require(
      try figures("Urk;GGD;2027;begroting;712,00;regel een\u{2} met teken").first)
    #expect(figure.remark == "regel een met teken")
  }

  @Test(
    arguments: [
      ("realisatie", .accounts), ("Primitieve begroting", .budget), ("Begroting 2027", .budget),
      ("begroting na wijziging", .budgetAmendment), ("Jaarstukken 2027", .accounts),
      ("meerjarenbegroting", .multiYearEstimate),
    ] as [(String, DocumentKind)])
  func theWordsOfBudgetsAreUnderstood(_ words: String, _ kind: DocumentKind) throws {
    #expect(try figures("Urk;GGD;2027;\(words);5;").map(\.documentKind) == [kind])
  }

  @Test func aBudgetOfAnotherYearIsNotGuessed() throws {
    #expect(
      try read("Urk;GGD;2027;Begroting 2026;5;").rejected.map(\.problem) == [
        .anotherYear(column: "documentsoort", text: "Begroting 2026", year: 2027)
      ])
  }

  @Test func linesThatWereQuotedWholeAreRead() throws {
    let text = """
      \u{FEFF}"gemeente;regeling;boekjaar;documentsoort;bijdrage"
      "Urk;""GGD; Flevoland"";2027;begroting;712"

      """
    let document = try TableDocument(text: text)
    #expect(document.kind == .contributions)
    let figure = try #require(
      try Reading(document.readContributions).records.first?.figures.first)
    #expect(figure.arrangement.name == "GGD; Flevoland")
    #expect(figure.amount == Euro(712))
    #expect(figure.place.lineNumber == 2)
  }

  @Test(arguments: [("ibm850", [0xA3]), ("macintosh", [0x9C])] as [(String, [UInt8])])
  func otherCodePagesAreSuspectedAndRead(_ name: String, _ letter: [UInt8]) throws {
    let bytes =
      Array("\(header)\nS".utf8) + letter + Array("dwest-Frysl".utf8)
      + (name == "ibm850" ? [0x83] : [0x89]) + Array("n;GGD;2027;begroting;5;\n".utf8)
    let guessed = try TableDocument(BytesInMemory(bytes))
    _ = try Reading(guessed.readContributions)
    #expect(guessed.mojibake?.lineNumber == 2)
    let encoding = try #require(TextEncoding(rawValue: name))
    let told = try TableDocument(BytesInMemory(bytes), options: TableOptions(encoding: encoding))
    let reading = try Reading(told.readContributions)
    #expect(reading.records.first?.figures.first?.municipality?.name == "Súdwest-Fryslân")
    #expect(told.mojibake == nil)
  }

  @Test(arguments: [
    ("0,25", "25"), ("25", "25"), ("25 %", "25"), ("0.25", "25"),
  ])
  func sharesMayBeFractionsOfOne(_ written: String, _ percent: String) throws {
    let names = ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]
    let rows = names.map { "2021-01-01;GM0788;Haaren;;\($0);gesplitst;\(written)" }
    let text =
      "datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel\n"
      + rows.joined(separator: "\n")
    let reading = try Reading(TableDocument(text: text).readMergers)
    #expect(reading.records.map(\.share?.description) == Array(repeating: percent, count: 4))
  }

  @Test(arguments: ["samengevoegd", "Samengevoegd tot", "fusie"])
  func mergersHaveManyWords(_ words: String) {
    #expect(Merger.Manner(written: words) == .absorbed)
  }

  private func iv3(_ cells: String..., mark: DecimalMark? = nil) throws -> Reading<Iv3Row> {
    let rows = cells.map { "0;1.1;L4.3.3;GM0034;2024X005;\($0);" }
    let text =
      "ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\n"
      + rows.joined(separator: "\n")
    return try Reading(
      TableDocument(text: text, options: TableOptions(decimalMark: mark)).readIv3)
  }

  @Test func thousandsDotsInIv3AreNeverTakenForDecimals() throws {
    let unclear = try iv3("12.000", "1.200")
    #expect(
      unclear.rejected.map(\.problem) == [
        .ambiguousNumber(column: "k_1ePlaatsing_1", text: "12.000"),
        .ambiguousNumber(column: "k_1ePlaatsing_1", text: "1.200"),
      ])
    let amounts = { (reading: Reading<Iv3Row>) in reading.records.map(\.amount.amount) }
    #expect(amounts(try iv3("12.000", mark: .comma)) == [12_000_000])
    #expect(amounts(try iv3("12.000", "1.200.000")) == [12_000_000, 1_200_000_000])
    #expect(amounts(try iv3("12.000", "0.5")) == [12_000, 500])
    #expect(amounts(try iv3("12.125", "12000")) == [12_125, 12_000_000])
  }

  @Test(arguments: [
    ("ja", CouncilView.Status.submitted), ("nee", .noView), ("Positief", .submitted),
    ("akkoord", .noView),
  ])
  func shortDecisionsAreUnderstood(_ words: String, _ status: CouncilView.Status) {
    #expect(CouncilView.Status(wordedAs: words) == status)
  }

  @Test func anAmpersandIsTheWordAnd() {
    #expect(
      ArrangementName.folded("Werk & Inkomen Lekstroom")
        == ArrangementName.folded("Werk en Inkomen Lekstroom"))
  }
}
