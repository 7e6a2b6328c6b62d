import Law
import Overviews
import Pages

/// Who appoints the board of an arrangement, and what the law says about its size and votes.
struct BoardWording {
  let overview: ArrangementOverview
  let language: Language

  /// One line with the rules and their articles; none for an arrangement without a board of the Wgr.
  var facts: [Fact] {
    guard !overview.isForeignLaw else { return [] }
    let rules = Rule.board(of: overview.arrangement.form, overview.kind)
    let values: [Phrase] = rules.map { rule in
      let citation = language.citation(rule.citation(in: overview.chapter.chapter))
      return [.text("\(language(rule.meaning)) (\(citation))")]
    }
    return [Fact(language("Wie zit in het bestuur", "Who sits on the board"), values)]
  }
}
