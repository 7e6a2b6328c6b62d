import Overviews
import Pages
import Records
import Renderers
import TestSupport
import Testing

/// Whole overviews of a made-up council, with everything that can be in one.
struct GoldenTests {
  @Test(arguments: Language.allCases, [OutputFormat.text, .markdown])
  func theOverviewReadsAsAgreed(language: Language, format: OutputFormat) throws {
    let answer = render(try Fixture().overview(), as: format, Presentation(language: language))
    try Golden("overview.\(language.rawValue).\(format.rawValue)").expect(answer)
  }
}
