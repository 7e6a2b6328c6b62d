import Pages
import Records
import Renderers
import Testing

struct HTMLFrameTests {
  private static let line = LineID(7)

  private func frame(_ additions: [Section] = []) -> HTMLFrame {
    HTMLFrame(
      additions: additions, terms: Term.all(in: .dutch), wrap: { "[\($0)]\($1)" },
      address: { $0 == .arrangement(line: Self.line) ? "../7/index.html" : nil })
  }

  private func written(_ phrase: Phrase, in frame: HTMLFrame?) -> String {
    html(Page(language: .dutch, title: "T", summary: [.paragraph(phrase)]), in: frame)
  }

  @Test func aSubjectIsALinkWhereItHasAPage() {
    let phrase: Phrase = [.subject(label: "A & B", .arrangement(line: Self.line))]
    #expect(
      written(phrase, in: frame()).contains("<p><a href=\"../7/index.html\">A &amp; B</a></p>"))
    #expect(written(phrase, in: nil).contains("<p>A &amp; B</p>"))
    let other: Phrase = [.subject(label: "C", .arrangement(line: LineID(8)))]
    #expect(written(other, in: frame()).contains("<p>C</p>"))
  }

  @Test func theFrameGetsTheTitleAndWhatStandsUnderIt() {
    let text = html(Page(language: .dutch, title: "<b>"), in: frame())
    #expect(text.hasPrefix("[&lt;b&gt;]<div class=\"summary\">"))
    #expect(!text.contains("<html"))
  }

  @Test func whatIsToBeTypedIsNotOnAWebsite() {
    let page = Page(
      language: .dutch, title: "",
      summary: [
        .paragraph([.instruction([.code("wgr calendar")], website: .text("Zie de agenda."))]),
        .paragraph([.instruction([.code("wgr template")], website: [])]),
        .list([[.text("Een lijst"), .instruction([.code(" wgr import")], website: [])]]),
      ])
    let site = html(page, in: frame())
    #expect(site.contains("<p>Zie de agenda.</p>") && site.contains("<li>Een lijst</li>"))
    #expect(!site.contains("wgr ") && !site.contains("<p></p>"))
    for written in [html(page, in: nil), Markdown().write(page)] {
      for command in ["wgr calendar", "wgr template", "wgr import"] {
        #expect(written.contains(command))
      }
      #expect(!written.contains("Zie de agenda"))
    }
  }

  @Test func additionsComeBeforeTheSources() throws {
    let page = Page(
      language: .dutch, title: "", sections: [Section(title: "Bronnen", anchor: "bronnen")])
    let text = html(page, in: frame([Section(title: "Extra", anchor: "extra")]))
    let extra = try #require(text.firstRange(of: "id=\"extra\""))
    let sources = try #require(text.firstRange(of: "id=\"bronnen\""))
    #expect(extra.lowerBound < sources.lowerBound)
  }

  @Test func aWordOfWhatIsLeftOutIsNotExplained() {
    let sources = Section(
      title: "Bronnen", anchor: "bronnen", blocks: [.paragraph("zienswijzen van raden")])
    let frame = HTMLFrame(
      terms: Term.all(in: .dutch), hasPageOfSources: true, wrap: { $1 }, address: { _ in nil })
    let text = html(Page(language: .dutch, title: "", sections: [sources]), in: frame)
    #expect(!text.contains("zienswijze") && !text.contains("id=\"woorden\""))
  }

  @Test func termsAreExplainedInAFrameOnly() {
    let phrase: Phrase = .text("Een zienswijze.")
    let site = written(phrase, in: frame())
    #expect(
      site.contains("href=\"#begrip-zienswijze\"") && site.contains("id=\"begrip-zienswijze\""))
    #expect(written(phrase, in: nil).contains("<p>Een zienswijze.</p>"))
  }
}
