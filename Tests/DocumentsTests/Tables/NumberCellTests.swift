import Records
import TestSupport
import Testing

@testable import Documents

struct NumberCellTests {
  @Test(arguments: [
    ("1.234.567,89", 123_456_789, 2), ("1234567.89", 123_456_789, 2), ("1 234", 1234, 0),
    ("1\u{A0}234\u{202F}567", 1_234_567, 0), ("€ 1.250,00", 125_000, 2), ("1250", 1250, 0),
    ("177.498-", -177_498, 0), ("(12,50)", -1250, 2), ("-12", -12, 0), ("\u{2212}12", -12, 0),
    ("€ -12", -12, 0), ("- € 12", -12, 0), ("EUR 1.250,-", 1250, 0), ("1.250,--", 1250, 0),
    ("+5", 5, 0), ("12,5", 125, 1), ("0,125", 125, 3), ("0.125", 125, 3),
    ("1234.567", 1_234_567, 3),
    ("1,234.56", 123_456, 2), ("1,234,567", 1_234_567, 0), ("12 euro", 12, 0), ("  7  ", 7, 0),
    ("1 234,50", 123_450, 2),
  ])
  func readsWhatDutchDocumentsWrite(_ text: String, _ digits: Int64, _ decimals: Int) {
    let number = NumberCell(text).number(with: .comma)
    #expect(number?.digits == digits)
    #expect(number?.decimalCount == decimals)
  }

  @Test(arguments: [
    "", " ", "-", "–", "--", "n.v.t.", "N.v.t.", "nvt", "p.m.", "PM", "p.m", "onbekend", ".", "..",
    "...", "null",
    " €  -   ", "€ -", "€\u{A0}-", "€ –",
  ])
  func wordsForNoValueAreNoValue(_ text: String) {
    #expect(NumberCell(text) == .noValue)
  }

  @Test(arguments: ["0", "0,00", "€ 0", "0,-"])
  func aWrittenZeroIsAZero(_ text: String) {
    #expect(NumberCell(text).number(with: nil)?.digits == 0)
  }

  @Test(arguments: [
    "abc", "12a", "1.23.456", "1,23,456", "12.", ",", "1 23", "--12", "-12-", "(-12)", "1.234,",
    "1..2", "€", "1e6", "NaN", "0x10", "٣", "1 2345", "12,5,-", "1.2,3.4", "%",
  ])
  func otherTextIsNoNumber(_ text: String) {
    #expect(NumberCell(text) == .notANumber)
  }

  @Test(arguments: ["1.234", "1,234", "12.345", "-123.456", "€ 1.234"])
  func oneSignAndThreeDigitsAreAmbiguous(_ text: String) {
    #expect(NumberCell(text).number(with: nil) == nil)
    let comma = NumberCell(text).number(with: .comma)?.decimalCount
    let dot = NumberCell(text).number(with: .dot)?.decimalCount
    #expect(Set([comma, dot]) == [0, 3])
  }

  @Test(
    arguments: [
      ("€ 8,2 mln", 8_200_000), ("8,2 mln.", 8_200_000), ("12 miljoen euro", 12_000_000),
      ("1,5 mld", 1_500_000_000), ("712 duizend", 712_000),
    ] as [(String, Int64)])
  func aCellCanHaveAUnitOfItsOwn(_ text: String, _ euros: Int64) {
    #expect(NumberCell(text).number(with: nil)?.euros(inUnitsOf: 1000) == Euro(euros))
  }

  @Test func aPercentageSaysSo() {
    #expect(NumberCell("11,86%").number(with: nil)?.isPercentage == true)
  }

  @Test(arguments: ["9999999999999999999", "123456789012345678,99", "1.000.000.000.000.000.000"])
  func tooManyDigitsAreTooLarge(_ text: String) {
    #expect(NumberCell(text) == .tooLarge)
  }

  @Test func randomTextNeverTraps() {
    var random = SplitMix(state: 3)
    let alphabet = Array("0123456789.,-–()€% \u{A0}eurx")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? " "
        })
      let number = NumberCell(text).number(with: .comma)
      #expect(number?.euros(inUnitsOf: 1_000_000).map { $0.amount < .max } ?? true)
    }
  }
}

struct EuroTests {
  @Test(
    arguments: [
      (250, 2, 3), (249, 2, 2), (-250, 2, -3), (-249, 2, -2), (150, 2, 2), (49, 2, 0), (-50, 2, -1),
      (5, 0, 5), (1, 18, 0),
    ] as [(Int64, Int, Int64)])
  func centsAreRoundedHalfAwayFromZero(_ digits: Int64, _ decimals: Int, _ euros: Int64) {
    #expect(Euro(digits: digits, decimals: decimals) == Euro(euros))
  }

  @Test func thousandsAreExact() {
    #expect(Euro(digits: 12_345, decimals: 1, multipliedBy: 1000) == Euro(1_234_500))
    #expect(Euro(digits: 118, decimals: 1, multipliedBy: 1_000_000) == Euro(11_800_000))
  }

  @Test func whatDoesNotFitIsNil() {
    #expect(Euro(.max).adding(Euro(1)) == nil)
    #expect(Euro(.min).subtracting(Euro(1)) == nil)
    #expect(Euro(.max).multiplied(by: 2) == nil)
    #expect(Euro(digits: .max, decimals: 0, multipliedBy: 1000) == nil)
    #expect(Euro(digits: 1, decimals: 19) == nil)
    #expect(Euro(digits: 1, decimals: -1) == nil)
    #expect(Euro.sum([Euro(.max), Euro(1), Euro(-1)]) == nil)
  }

  @Test func theSumOfNothingIsZero() {
    #expect(Euro.sum([]) == .zero)
    #expect(Euro.sum([Euro(2), Euro(-3)]) == Euro(-1))
  }
}

struct WrittenDateTests {
  @Test(arguments: [
    "2026-04-30", "30-04-2026", "30/4/2026", "30 april 2026", "30 apr. 2026", "30 APRIL 2026",
    "30.4.2026", "2026-04-30T00:00:00",
  ])
  func readsWhatDutchDocumentsWrite(_ text: String) {
    #expect(WrittenDate.day(text)?.description == "2026-04-30")
  }

  @Test(arguments: [
    "30-02-2026", "4/30/2026", "30-4-26", "april 2026", "46142", "2026", "31 april 2026", "n.v.t.",
    "0-0-0000", "30-04-2026-1", "1 mar 202x",
  ])
  func impossibleAndUnclearDatesAreRefused(_ text: String) {
    #expect(WrittenDate.day(text) == nil)
  }

  @Test func marchIsReadInItsDutchShortForm() {
    #expect(WrittenDate.day("1 mrt 2026") == Day(year: 2026, month: 3, day: 1))
  }

  @Test func datesAreFoundInATitle() {
    #expect(
      WrittenDate.days(in: "Begroting 2026 (versie AB 9-10-2025)").map(\.description)
        == ["2025-10-09"])
    #expect(
      WrittenDate.days(in: "Besluitenlijst college 1 juni 2021 - begroting 2022")
        .map(\.description) == ["2021-06-01"])
  }
}
