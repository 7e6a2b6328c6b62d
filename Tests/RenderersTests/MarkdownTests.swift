import Overviews
import Pages
import Records
import Renderers
import Testing

struct MarkdownTests {
  @Test func theDataOfTheRegisterIsNotMarkup() throws {
    let text = render(try Fixture().overview(), as: .markdown, Presentation())
    #expect(!text.contains(" <script"))
    #expect(text.contains("\\<script\\>"))
    #expect(text.contains("\\*x\\*"))
    #expect(!text.contains("](<javascript"))
    #expect(text.contains("[Wet gemeenschappelijke regelingen](<http://wetten.overheid.nl/"))
  }

  @Test(arguments: [
    ("# kop", "### Onderwerp onbekend: \\# kop"), ("1. punt", "| 1\\. punt |"),
    ("- punt", "| Punt |"),
    ("a | b", "| A \\| b |"),
  ])
  func aTitleOpensNoBlockAndNoCell(title: String, expected: String) throws {
    var fixture = Fixture()
    fixture.excerpt.arrangements[Fixture.taxes]?.title = title
    let text = render(try fixture.overview(), as: .markdown, Presentation())
    #expect(text.contains(expected))
  }

  @Test func everyRowOfATableHasTheSameCells() throws {
    let text = render(Fixture().list, as: .markdown, Presentation())
    let table = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.prefix(5)
    #expect(table.count == 5)
    for row in table {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 7)
    }
  }
}
