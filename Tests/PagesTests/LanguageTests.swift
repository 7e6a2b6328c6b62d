import Pages
import Records
import Testing

struct LanguageTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1.000"), (159_000, "159.000"), (-1_234_567, "-1.234.567"),
  ])
  func dutchNumbersAreGroupedWithDots(number: Int, text: String) {
    #expect(Language.dutch.number(number) == text)
  }

  @Test func theSmallestIntegerHasANumberToo() {
    #expect(Language.english.number(.min) == "-9,223,372,036,854,775,808")
  }

  @Test(arguments: [(Language.dutch, "1 maart 2026"), (.english, "1 March 2026")])
  func datesAreInWords(language: Language, text: String) throws {
    #expect(try language.date(#require(Day(year: 2026, month: 3, day: 1))) == text)
  }

  @Test func momentsAreInWordsAndWhatIsNoneIsLeftAsItIs() {
    #expect(Language.dutch.moment("2026-03-01T09:05:59Z") == "1 maart 2026, 09:05 UTC")
    #expect(Language.english.moment("2026-03-01T09:05:59Z") == "1 March 2026, 09:05 UTC")
    #expect(Language.dutch.moment("gisteren") == "gisteren")
  }

  @Test func sharesHaveTheSignOfTheLanguage() throws {
    let share = try #require(Percentage("16,33"))
    #expect(Language.dutch.percentage(share) == "16,33 %")
    #expect(Language.english.percentage(share) == "16.33%")
  }

  @Test func theLastItemIsJoinedWithAWord() {
    #expect(Language.dutch.enumeration(["a", "b", "c"]) == "a, b en c")
    #expect(Language.english.enumeration(["a", "b"]) == "a and b")
    #expect(Language.dutch.enumeration([]) == "")
  }

  @Test func onlyOneIsSingular() {
    let noun = Noun(dutch: ("regeling", "regelingen"), english: ("arrangement", "arrangements"))
    #expect(Language.dutch.count(1, noun) == "1 regeling")
    #expect(Language.english.count(0, noun) == "0 arrangements")
    #expect(Language.dutch.count(1_200, noun) == "1.200 regelingen")
  }
}
