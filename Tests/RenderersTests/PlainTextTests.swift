import Overviews
import Pages
import Records
import Renderers
import Testing

struct PlainTextTests {
  @Test(arguments: [40, 60, 100, 200])
  func noLineIsWiderThanAskedExceptForAWebAddress(width: Int) throws {
    let text = render(try Fixture().overview(), as: .text, Presentation(width: width))
    for line in text.split(separator: "\n") where !line.contains("://") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func escapeSequencesComeOnlyWhenAsked() throws {
    let plain = render(try Fixture().overview(), as: .text, Presentation())
    let colored = render(try Fixture().overview(), as: .text, Presentation(color: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1m"))
    #expect(
      colored.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test(arguments: [
    ("een twee drie", 8, ["een twee", "drie"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("", 5, []), ("a https://example.nl/x b", 4, ["a", "https://example.nl/x", "b"]),
    ("dat is € 82 (+1,2 %)", 9, ["dat is", "€ 82", "(+1,2 %)"]),
  ])
  func linesBreakBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(WrappedText.lines(text, width: width) == lines)
  }
}
