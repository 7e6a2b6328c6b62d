import Pages
import Renderers
import Testing

struct GlossaryMarksTests {
  /// What of a page of one block became terms, in order.
  private func found(_ block: Block, _ language: Language = .dutch) -> [String] {
    var marks = GlossaryMarks(Term.all(in: language))
    _ = marks.mark(Page(language: language, title: "", summary: [block]))
    return marks.found.compactMap(\.forms.first)
  }

  @Test(arguments: [
    ("4 openbare lichamen en een Zienswijze.", ["openbaar lichaam", "zienswijze"]),
    ("zienswijzen, dan een zienswijze", ["zienswijze"]),
    ("de zienswijzeprocedure en zienswijzen.csv", []),
    ("preopenbaar lichaam", []), ("", []),
  ])
  func aTermIsAWholeWordAndIsExplainedOnce(text: String, terms: [String]) {
    #expect(found(.paragraph(text)) == terms)
  }

  @Test func theTextAroundATermStays() throws {
    var marks = GlossaryMarks(Term.all(in: .dutch))
    let page = marks.mark(
      Page(language: .dutch, title: "", summary: [.paragraph("Een Zienswijze, é.")]))
    guard case .paragraph(let phrase) = try #require(page.summary.first), phrase.count == 3,
      case .text("Een ") = phrase[0], case .term("Zienswijze", _) = phrase[1],
      case .text(", é.") = phrase[2]
    else {
      Issue.record("\(page.summary)")
      return
    }
  }

  @Test func textsOfTheRegisterAndLinksAreLeftAsTheyAre() {
    #expect(found(.verbatim(["Het openbaar lichaam"])).isEmpty)
    #expect(found(.paragraph([.link("mandaat", to: "https://x.example/")])).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func noTwoTermsShareAFormOrAnAnchor(language: Language) {
    let terms = Term.all(in: language)
    #expect(Set(terms.map(\.anchor)).count == terms.count)
    let forms = terms.flatMap(\.forms)
    #expect(Set(forms).count == forms.count)
    #expect(forms.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
  }
}
