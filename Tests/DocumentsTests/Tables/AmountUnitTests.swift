import Records
import Testing

@testable import Documents

struct AmountUnitTests {
  @Test(
    arguments: [
      ("Bedragen x € 1.000", 1000), ("(× € 1000)", 1000), ("in duizenden euro's", 1000),
      ("x 1.000 euro", 1000), ("x € 1.000.000", 1_000_000), ("bedragen in miljoenen", 1_000_000),
      ("x 1 mln", 1_000_000), ("Bedragen in € 1.000", 1000), ("* bedragen x € 1.000,-", 1000),
      ("Begroting 2027 (in € mln)", 1_000_000), ("bedragen in duizendtallen", 1000),
      ("bedragen in k€", 1000), ("maal duizend euro", 1000), ("alle bedragen in hele euro's", 1),
      ("bedragen in euro", 1), ("in thousands of euros", 1000), ("x €1000", 1000),
      ("(bedragen x1.000)", 1000), ("Bedragen in euro's 2027", 1), ("in miljarden", 1_000_000_000),
    ] as [(String, Int64)])
  func aTitleOrNoteTellsTheUnit(_ text: String, _ factor: Int64) {
    #expect(AmountUnit.inText(text) == .euros(factor))
    #expect(AmountUnit.inName(text) == .euros(factor))
  }

  @Test(
    arguments: [
      ("Bijdrage (x 1.000)", 1000), ("Lasten (* 1.000)", 1000), ("€ 1.000", 1000),
      ("bijdrage € mln", 1_000_000), ("bijdrage (mln)", 1_000_000), ("mln €", 1_000_000),
      ("bijdrage (in €)", 1), ("keuro", 1000), ("2027 in euro's", 1),
    ] as [(String, Int64)])
  func aColumnTellsItsUnit(_ name: String, _ factor: Int64) {
    #expect(AmountUnit.inName(name) == .euros(factor))
  }

  @Test(arguments: ["bijdrage (€)", "EUR", "Bijdrage in 2027 €"])
  func aCurrencyAloneTellsNoFactor(_ name: String) {
    #expect(AmountUnit.inName(name) == .currency)
  }

  @Test(arguments: [
    "Bijdrage", "Bijdrage 2026", "max 1000", "Index 1.000", "x 1.000 2", "duizenden mensen",
    "k_1ePlaatsing_1", "Taxatie", "Samenwerking in Centraal Gelderland", "in 2027", "5 x 10 fte",
    "bijdrage per 1.000 inwoners", "Wij betalen € 1.000 aan de GGD", "x m2",
  ])
  func otherTextHasNoUnit(_ text: String) {
    #expect(AmountUnit.inText(text) == nil)
  }

  @Test(arguments: [
    "bedragen in centen", "bedragen in tonnen", "bedragen x € 12", "in honderdduizenden euro's",
    "x € 1.000 en x € 1 mln", "bedragen in guldens",
  ])
  func aUnitThatIsNotUnderstoodIsUnclear(_ text: String) {
    #expect(AmountUnit.inText(text) == .unclear(text))
  }

  /// However a unit of thousands is written, it is understood or asked about.
  @Test(arguments: [
    "k€", "K EUR", "€ 1.000", "€ dzd", "in T€", "T EUR", "x1k", "€1k", "x € mille", "x € 1'000",
    "eenheid: € 1.000", "Valuta: EUR (duizenden)", "EUR '000", "€000", "in 000's euro",
    "1.000 euro",
    "duizenden euro's", "Bedragen (€ 1.000)", "x € 1.000.=", "in 1000-en euro's", "k euro",
    "Bedragen x € 1.000 (– = voordeel)", "in eenheden van € 1.000", "bedragen in 1.000-tallen",
  ])
  func thousandsStandApart(_ text: String) {
    #expect(AmountUnit.inText(text) == .euros(1000))
    #expect(AmountUnit.inName("bijdrage " + text) == .euros(1000))
  }

  @Test(arguments: [
    "per € 1.000", "bedrag / 1.000", "€/1.000", "afgerond op duizenden euro's", "x 10^3", "x € 10³",
    "vermenigvuldigd met 1.000", "bedragen gedeeld door 1.000", "à € 1.000",
    "bedragen in kilo-euro",
    "1 = € 1.000", "bedragen x 100", "x €100k", "in euro's, tenzij vermeld x € 1.000",
    "Bijdragen € 1.000", "Bijdrage € mln",
  ])
  func whatMayBeAUnitIsNeverPassedOver(_ text: String) {
    guard case .unclear = AmountUnit.inText(text) else {
      Issue.record("\(text) is \(String(describing: AmountUnit.inText(text)))")
      return
    }
  }

  @Test(arguments: [
    "De bijdrage stijgt met € 1.000 in 2027", "Risico's groter dan € 1 miljoen",
    "De GGD ontvangt in 2027 een bijdrage van € 1,2 miljoen van Urk", "Er zijn 1.000 klanten",
    "Vanaf 2027 gaat het om een bedrag van € 1.000", "GGD 2026 t/m 2027", "M. de Vries",
  ])
  func anAmountInASentenceIsNoUnit(_ text: String) {
    #expect(AmountUnit.inText(text) == nil)
  }

  @Test(arguments: [
    ("bijdrage (in €)", "bijdrage"), ("Bijdrage x € 1.000", "Bijdrage"),
    ("Bijdrage € mln", "Bijdrage"), ("lasten in duizenden euro's", "lasten"),
    ("Inwoners in 2027", "Inwoners in 2027"), ("Kosten (bruto)", "Kosten (bruto)"),
  ])
  func aNameIsReadWithoutItsUnit(_ name: String, _ rest: String) {
    #expect(AmountUnit.removed(from: name) == rest)
  }
}

/// A silent factor of a thousand is the worst that can happen to an amount.
struct UnitsOfATableTests {
  private let names = "gemeente;regeling;boekjaar;documentsoort"

  private func read(
    above: String = "", column: String = "bijdrage", under: String = "", amount: String = "712",
    below: String = "", unit: MoneyUnit? = nil
  ) throws -> Reading<FigureRow> {
    let text = """
      \(above)
      \(names);\(column)
      \(under)
      Urk;GGD Flevoland;2027;begroting;\(amount)
      ;;;;
      \(below)
      """
    return try Reading(
      TableDocument(text: text, options: TableOptions(unit: unit)).readContributions)
  }

  private func amounts(_ reading: Reading<FigureRow>) -> [Int64] {
    reading.records.flatMap(\.figures).map(\.amount.amount)
  }

  @Test func aTitleANoteAndARowOfUnitsCount() throws {
    #expect(amounts(try read(above: "bedragen in € 1.000;;;;")) == [712_000])
    #expect(amounts(try read(below: "* bedragen x € 1.000;;;;")) == [712_000])
    let reading = try read(under: ";;;;x € 1.000")
    #expect(amounts(reading) == [712_000])
    #expect(reading.ignored == [.units, .emptyRow])
  }

  @Test func aColumnsOwnUnitWins() throws {
    let reading = try read(
      above: "bedragen x € 1.000;;;;", column: "bijdrage (in €)", amount: "712000")
    #expect(amounts(reading) == [712_000])
    #expect(
      amounts(try read(above: "bedragen in €;;;;", column: "bijdrage (x € 1.000)")) == [712_000])
  }

  /// Wherever a unit stands in a table or beside it, it counts or is asked about.
  @Test func aUnitOutsideTheColumnIsNotMissed() throws {
    #expect(amounts(try read(below: ";;;;x € 1.000")) == [712_000])
    #expect(amounts(try read(below: "€ 1.000;;;;")) == [712_000])
    #expect(amounts(try read(under: ";;jaar;;x € 1.000")) == [712_000])
    #expect(throws: TableError(.unclearUnit("omzet (x € 1.000)"), lineNumber: 2)) {
      try read(column: "bijdrage;omzet (x € 1.000)")
    }
    let other = """
      gemeente (bedragen x € 1.000);regeling;boekjaar;documentsoort;bijdrage
      Urk;GGD Flevoland;2027;begroting;712
      """
    #expect(amounts(try Reading(TableDocument(text: other).readContributions)) == [712_000])
  }

  @Test func aColumnWithUnitsHoldsRowByRow() throws {
    let text = """
      \(names);bijdrage;eenheid
      Urk;GGD Flevoland;2025;begroting;712;x € 1.000
      Urk;GGD Flevoland;2026;begroting;712;euro
      Urk;GGD Flevoland;2027;begroting;712;stuks
      """
    let reading = try Reading(TableDocument(text: text).readContributions)
    #expect(amounts(reading) == [712_000, 712])
    #expect(reading.rejected.map(\.problem) == [.unclearUnit(text: "stuks")])
  }

  @Test func theNameOfAFileOrASheetCounts() throws {
    let text = "\(names);bijdrage\nUrk;GGD Flevoland;2027;begroting;712\n"
    let document = try TableDocument(
      BytesInMemory(text), name: "bijdragen in duizenden euro's.csv")
    #expect(amounts(try Reading(document.readContributions)) == [712_000])
    let sheet = WrittenTable(
      rows: [
        (names + ";bijdrage").split(separator: ";").map { .text(String($0)) },
        [
          .text("Urk"), .text("GGD Flevoland"), .number("2027"), .text("begroting"), .number("712"),
        ],
      ], sheet: "Bijdragen x € 1.000")
    for format in [WrittenTable.Format.xlsx, .ods, .fods, .excel2003] {
      let table = try #require(try sheet.read(format).tables.first)
      #expect(amounts(try Reading(table.readContributions)) == [712_000], "\(format)")
    }
  }

  @Test func aUnitOnAnotherSheetIsAskedAbout() throws {
    let about = WrittenTable(
      rows: [[.text("Leeswijzer")], [.text("Alle bedragen x € 1.000")]], sheet: "Toelichting")
    let table = WrittenTable(
      rows: [
        (names + ";bijdrage").split(separator: ";").map { .text(String($0)) },
        [
          .text("Urk"), .text("GGD Flevoland"), .number("2027"), .text("begroting"), .number("712"),
        ],
      ], sheet: "Bijdragen")
    let bytes = try WrittenTable.workbook([about, table])
    let read = try #require(try WrittenTable.read(bytes).tables.first)
    #expect(throws: TableError(.unclearUnit("Alle bedragen x € 1.000"), lineNumber: 1)) {
      try read.readContributions { _ in }
    }
    let settled = try WrittenTable.read(bytes, options: TableOptions(unit: .thousand))
    #expect(
      amounts(try Reading(try #require(settled.tables.first).readContributions)) == [712_000])
  }

  @Test func aCellsOwnUnitWins() throws {
    #expect(amounts(try read(above: "x € 1.000;;;;", amount: "€ 8,2 mln")) == [8_200_000])
  }

  @Test func whatContradictsIsAsked() throws {
    #expect(throws: TableError.self) {
      try read(above: "bedragen x € 1.000;;;;", below: "bedragen in miljoenen euro's;;;;")
    }
    #expect(throws: TableError.self) {
      try read(above: "bedragen x € 1.000;;;;", column: "bijdrage (€)")
    }
    let settled = try read(
      above: "bedragen x € 1.000;;;;", column: "bijdrage (€)", unit: .euro)
    #expect(amounts(settled) == [712])
  }

  @Test func whatIsNotUnderstoodIsAsked() throws {
    #expect(throws: TableError(.unclearUnit("bedragen in tonnen"), lineNumber: 1)) {
      try read(above: "bedragen in tonnen;;;;")
    }
    #expect(amounts(try read(above: "bedragen in tonnen;;;;", unit: .thousand)) == [712_000])
  }
}
