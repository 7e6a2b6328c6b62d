import Pages
import Records
import Testing

struct OrderOfSizeTests {
  @Test(
    arguments: [
      (17_460_987, "€ 17,5 miljoen"), (4_656_263, "€ 4,66 miljoen"), (814_321, "€ 814.000"),
      (999_600, "€ 1 miljoen"), (1_234_567_890, "€ 1,23 miljard"), (-2_522_456, "-€ 2,52 miljoen"),
      (123_456_789, "€ 123 miljoen"), (0, "€ 0"),
    ] as [(Int64, String)])
  func threeDigitsAreShown(_ amount: Int64, _ text: String) {
    let shown = Language.dutch.orderOfSize(Euro(amount)).replacing("\u{A0}", with: " ")
    #expect(shown == text)
  }

  @Test func aRangeThatIsOneAmountIsSaidOnce() {
    let english = Language.english
    #expect(english.orderOfSize(Euro(1_001)...Euro(1_002)) == english.orderOfSize(Euro(1_000)))
    #expect(english.orderOfSize(Euro(1)...Euro(2_000_000)).hasSuffix("to €2 million"))
  }

  @Test(arguments: [(13_905, "€ 139"), (2_732, "€ 27,3"), (875, "€ 8,75"), (5, "€ 0,05")])
  func perInhabitantThreeDigitsAreShown(_ cents: Int, _ text: String) {
    let shown = Language.dutch.orderOfSize(cents: Int64(cents)).replacing("\u{A0}", with: " ")
    #expect(shown == text)
  }
}
