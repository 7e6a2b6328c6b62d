import Checksums
import Foundation
import Overviews
import Pages
import Records
import Renderers
import TestSupport
import Testing

struct HTMLTests {
  private func pages(_ language: Language) throws -> [String] {
    let fixture = Fixture()
    let presentation = Presentation(language: language)
    return [
      render(try fixture.overview(), as: .html, presentation),
      render(try fixture.overview(of: Fixture.oudendam), as: .html, presentation),
      (try fixture.arrangement()).answer(
        on: Fixture.day, signals: []
      ).text(as: .html, presentation),
      (try fixture.arrangement(Fixture.taxes)).answer(
        on: Fixture.day, signals: []
      ).text(as: .html, presentation),
      render(fixture.list, as: .html, presentation),
      fixture.excerpt.standing(on: Fixture.day).sourcesAnswer.text(as: .html, presentation),
      Standing(day: Fixture.day, documents: []).sourcesAnswer.text(as: .html, presentation),
    ]
  }

  @Test(arguments: Language.allCases)
  func pagesAreWellFormedWithOneHeadingAndALanguage(language: Language) throws {
    for text in try pages(language) {
      let page = try PageElements(text)
      #expect(page.names.count { $0 == "h1" } == 1)
      #expect(page.names.count { $0 == "main" } == 1)
      #expect(page.attributes["lang"]?.first == language.rawValue)
      #expect(
        page.attributes["lang"]?.allSatisfy { ["nl", language.rawValue].contains($0) } == true)
    }
  }

  @Test func nothingIsRunOrLoaded() throws {
    for text in try pages(.dutch) {
      let page = try PageElements(text)
      #expect(Set(page.names).isDisjoint(with: ["script", "img", "link", "iframe", "form", "b"]))
      #expect(
        page.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "style" })
      for address in page.attributes["href"] ?? [] {
        #expect(
          ["#", "http://", "https://", "mailto:"].contains { address.hasPrefix($0) },
          "\(address) must not be a link")
      }
    }
  }

  @Test func linksWithinThePageLeadSomewhere() throws {
    for text in try pages(.dutch) {
      let page = try PageElements(text)
      let identifiers = page.attributes["id"] ?? []
      #expect(Set(identifiers).count == identifiers.count)
      for address in page.attributes["href"] ?? [] where address.hasPrefix("#") {
        #expect(identifiers.contains(String(address.dropFirst())))
      }
    }
  }

  @Test func tablesNameTheirRowsAndColumns() throws {
    let page = try PageElements(try pages(.dutch)[0])
    #expect(
      page.names.count { $0 == "caption" } == page.names.count { $0 == "table" })
    #expect(
      page.names.count { $0 == "th" } == page.attributes["scope"]?.count)
    #expect(
      page.names.count { $0 == "td" } == page.attributes["data-label"]?.count)
  }

  /// A caption that says what the heading says is there for who hears the table, and not shown twice.
  @Test func aCaptionThatRepeatsTheHeadingIsNotShown() {
    func table(_ caption: String) -> Block {
      .table(Table(caption, [1], [.own("A") { .text(String($0)) }]))
    }
    let page = Page(
      language: .dutch, title: "T",
      sections: [
        Section(
          title: "Met wie", anchor: "a",
          blocks: [
            table("Met wie"), table("Anders"), .details(summary: "Samen (2)", [table("Samen")]),
          ])
      ])
    let text = html(page, in: nil)
    for caption in ["Met wie", "Samen"] {
      #expect(text.contains("<caption class=\"repeated\">\(caption)</caption>"))
    }
    #expect(text.contains("<caption>Anders</caption>"))
  }

  @Test func theDataOfTheRegisterStaysText() throws {
    let text = try pages(.dutch)[0]
    #expect(text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
    #expect(text.contains("javascript:alert(1)"))
    #expect(text.contains("href=\"http://wetten.overheid.nl/jci1.3:c:BWBR0003740\""))
  }

  @Test func thePolicyAdmitsTheStyleSheet() {
    var checksum = Checksum()
    Data(HTMLStyle.sheet.utf8).withUnsafeBytes { checksum.add($0) }
    #expect(HTMLStyle.checksum == Data(checksum.bytes).base64EncodedString())
  }
}
