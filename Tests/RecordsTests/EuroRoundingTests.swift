import Records
import Testing

struct EuroRoundingTests {
  @Test(
    arguments: [
      (17_460_987, 17_500_000), (11_640_658, 11_600_000), (-14_550_823, -14_600_000), (999, 999),
      (9995, 10_000), (0, 0), (1234, 1230),
    ] as [(Int64, Int64)])
  func threeDigitsAreLeft(_ amount: Int64, _ rounded: Int64) {
    #expect(Euro(amount).rounded(toSignificantDigits: 3) == Euro(rounded))
  }

  @Test func theLargestAmountsAreRoundedToo() {
    #expect(Euro(.max).rounded(toSignificantDigits: 1) == Euro(9_000_000_000_000_000_000))
    #expect(Euro(.min).rounded(toSignificantDigits: 3).amount < 0)
  }

  @Test func aPartIsRoundedToTheEuro() throws {
    let share = try #require(Percentage("80"))
    #expect(Euro(5_820_329).part(share) == Euro(4_656_263))
    #expect(Euro(.max).part(share) == nil)
  }
}

struct DayMonthsTests {
  @Test(
    arguments: [
      ("2026-05-16", 12, "2027-05-16"), ("2026-08-31", 6, "2027-02-28"),
      ("2027-08-31", 6, "2028-02-29"), ("2026-12-31", 1, "2027-01-31"),
      ("2026-05-16", 0, "2026-05-16"), ("2026-05-16", -3, "2026-05-16"),
    ] as [(String, Int, String)])
  func monthsLaterIsTheSameDayOrTheLastOfTheMonth(_ day: String, _ months: Int, _ later: String)
    throws
  {
    #expect(try #require(Day(iso: day)).adding(months: months) == Day(iso: later))
  }

  @Test func theNextFirstOfJanuaryCanBeTheDayItself() throws {
    #expect(try #require(Day(iso: "2026-01-01")).firstOfJanuary == Day(iso: "2026-01-01"))
    #expect(try #require(Day(iso: "2026-01-02")).firstOfJanuary == Day(iso: "2027-01-01"))
    #expect(try #require(Day(iso: "9999-12-31")).adding(months: .max).year == 9999)
  }
}
