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
