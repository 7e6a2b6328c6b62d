import Law
import Overviews
import Pages
import Records

/// What a council can check in the text of a version, and which documents it can ask for.
struct TextChecklistSection {
  let overview: ArrangementOverview
  let language: Language

  /// One list of what the text must hold, for a version from after the change of July 2022, and one of
  /// documents; none for a body of foreign law.
  var sections: [Section] {
    guard !overview.isForeignLaw else { return [] }
    return [contents, documents].compactMap(\.self)
  }

  private var contents: Section? {
    let rules = Rule.contents(of: overview.arrangement.form)
    guard let start = overview.arrangement.inForce.start, let change = rules.first?.inForce.start,
      start >= change
    else { return nil }
    return Section(
      title: language("Staat dit in de tekst?", "Is this in the text?"), anchor: "tekst",
      blocks: [
        .paragraph(
          language(
            "Deze versie is van na de wetswijziging van \(language.date(change)). Dan moet dit in de tekst "
              + "staan; de tekst zelf is hier niet gelezen.",
            "This version dates from after the law changed on \(language.date(change)). Then the text must "
              + "hold this; the text itself was not read here.")),
        .list(rules.map(point)),
      ])
  }

  private var documents: Section {
    Section(
      title: language("Welke stukken u kunt vragen", "Which documents you can ask for"),
      anchor: "stukken",
      blocks: [.list(Rule.documents(of: overview.arrangement.form).map(point))])
  }

  private func point(_ rule: Rule) -> Phrase {
    let citation = language.citation(rule.citation(in: overview.chapter.chapter))
    return [.text("\(language(rule.meaning)) (\(citation))")]
  }
}
