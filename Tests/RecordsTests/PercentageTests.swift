import Records
import Testing

@Suite struct PercentageTests {
  @Test(arguments: [
    ("16,33", 163_300, "16.33"), ("16.33", 163_300, "16.33"), ("100", 1_000_000, "100"),
    ("0", 0, "0"), ("0,5", 5_000, "0.5"), ("0,0001", 1, "0.0001"), ("007,10", 71_000, "7.1"),
    ("999999999,9999", 9_999_999_999_999, "999999999.9999"),
  ])
  func readsCommaAndDot(text: String, value: Int, written: String) throws {
    let share = try #require(Percentage(text))
    #expect(share.tenThousandths == value)
    #expect(share.description == written)
    #expect(Percentage(share.description) == share)
  }

  @Test(arguments: [
    "", "1.2.3", "1,2,3", ",5", "5,", ".", "-1", "+1", "1e3", " 1", "1 ", "16,33%", "1,23456",
    "9999999999", "99999999999999999999999999", "１６", "nan",
  ])
  func refusesWhatIsNoShare(text: String) {
    #expect(Percentage(text) == nil)
  }

  @Test func ordersByValue() {
    #expect(Percentage(tenThousandths: 9) < Percentage(tenThousandths: 10))
  }

  @Test(arguments: [(-163_300, "-16.33"), (-1, "-0.0001"), (-20_000, "-2"), (Int.min, nil)])
  func writesANegativeShare(value: Int, written: String?) {
    let text = Percentage(tenThousandths: value).description
    if let written { #expect(text == written) }
  }
}
