import Overviews
import Pages
import Records
import Renderers
import Testing

/// A council's page on a website, beside a page for each of its arrangements.
struct CouncilPageOnSiteTests {
  private func page(_ language: Language = .dutch) throws -> String {
    var presentation = Presentation(language: language)
    presentation.frame = HTMLFrame(wrap: { "\($0)\n\($1)" }, address: { _ in nil })
    return CouncilYear(try Fixture().overview()).answerBesideArrangements.text(
      as: .html, presentation)
  }

  @Test func theAnswerIsInTheWordOfPeople() throws {
    #expect(try page().contains("doet mee aan 3 samenwerkingen, met 3 andere organisaties."))
  }

  @Test func headingsHaveEverydayNames() throws {
    let headings = try page().matches(of: /<h[23][^>]*>(.*?)<\/h[23]>/).map(\.output.1)
    #expect(headings.contains("Veiligheidsregio Kust"))
    #expect(headings.allSatisfy { !$0.contains("Gemeenschappelijke regeling ") })
  }

  @Test func aSheetHasTheNextDaysAndThreeQuestions() throws {
    let parts = try page().split(separator: "<dt>")
    func onPaper(_ question: String) -> [Substring] {
      parts.filter { $0.hasPrefix(question) }
        .flatMap { $0.matches(of: /<dd class="paper">(.*?)<\/dd>/).map(\.output.1) }
    }
    let days = onPaper("Wanneer is de raad aan zet?")
    #expect(
      (1...3).contains(days.count) && days.allSatisfy { $0.contains(#/^\d+ [a-z]+ \d{4}: /#) })
    #expect(onPaper("Is er iets te vragen?").count == 3)
  }

  @Test func aCardCountsItsRightsAndLeadsToThem() throws {
    let text = try page()
    #expect(text.contains("rechten; zie ") && !text.contains("rechten uit de wet gelden hier"))
  }
}
