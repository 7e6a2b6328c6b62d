import Foundation
import Overviews
import Pages
import Records
import Renderers
import Testing

/// Whole answers compared with files. With `WGR_RECORD_GOLDEN=1` the files are written anew, and the
/// run fails so that nobody does that by accident.
struct GoldenTests {
  @Test(arguments: Language.allCases, [OutputFormat.text, .markdown])
  func theOverviewReadsAsAgreed(language: Language, format: OutputFormat) throws {
    let answer = render(try Fixture().overview(), as: format, Presentation(language: language))
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/overview.\(language.rawValue).\(format.rawValue)")
    guard ProcessInfo.processInfo.environment["WGR_RECORD_GOLDEN"] != "1" else {
      try Data(answer.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written anew")
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == expectedLines)
  }
}
