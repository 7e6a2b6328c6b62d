import Foundation
import Overviews
import Pages
import Records
import Renderers
import Testing

/// What every question keeps to in every format.
struct AllFormatsTests {
  /// Each question in a format and language.
  private func answers(
    as format: OutputFormat, _ presentation: Presentation
  ) throws -> [String] {
    let fixture = Fixture()
    let standing = fixture.excerpt.standing(on: Fixture.day)
    return [
      render(try fixture.overview(), as: format, presentation),
      (try fixture.arrangement(Fixture.taxes)).answer(
        on: Fixture.day, signals: []
      ).text(as: format, presentation),
      render(fixture.list, as: format, presentation),
      standing.sourcesAnswer.text(as: format, presentation),
    ]
  }

  @Test(arguments: OutputFormat.allCases, Language.allCases)
  func noAnswerHoldsCharactersThatSteerTheReader(format: OutputFormat, language: Language) throws {
    for answer in try answers(as: format, Presentation(language: language)) {
      #expect(!answer.unicodeScalars.contains { Nasty.steering.contains($0) })
      #expect(answer.utf8.last == 0x0A)
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func theSameQuestionGivesTheSameBytes(format: OutputFormat) throws {
    #expect(try answers(as: format, Presentation()) == answers(as: format, Presentation()))
  }

  @Test(arguments: [OutputFormat.text, .markdown, .html], Language.allCases)
  func anAnswerSaysUntilWhenTheDataGo(format: OutputFormat, language: Language) throws {
    let fixture = Fixture()
    let later = render(
      try fixture.overview(on: Fixture.day.adding(days: 1)), as: format,
      Presentation(language: language))
    let until = language("dat is 1 dag geleden", "1 day ago")
    #expect(later.contains(until))
    let reach = language(
      "bijgewerkt tot en met 16 mei 2026", "up to date as of 16 May 2026")
    #expect(later.contains(reach))
    let sameDay = render(
      try fixture.overview(), as: format, Presentation(language: language))
    #expect(!sameDay.contains(until))
    #expect(sameDay.contains(reach))
  }

  @Test(arguments: OutputFormat.allCases)
  func aVeryLongTitleIsKeptWhole(format: OutputFormat) throws {
    var fixture = Fixture()
    fixture.excerpt.arrangements[Fixture.taxes]?.title = String(repeating: "x", count: 10_000)
    let answer = render(try fixture.overview(), as: format, Presentation())
    #expect(answer.count { $0 == "x" } >= 10_000)
  }
}
