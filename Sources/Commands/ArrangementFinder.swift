import Records
import Store
import Subjects

/// Finds arrangements by the words of people: names, abbreviations, what they do, who takes part.
struct ArrangementFinder {
  private let items: [FindableArrangement]
  private let index: SearchIndex<Int>
  private let options: GlobalOptions

  /// A finder among the arrangements that answer a filter. Cost: that of reading them all.
  init(_ filter: ArrangementFilter, _ question: Question) throws {
    options = question.options
    let items = try question.known.findableArrangements(filter, on: question.day)
    let mergers = try question.known.mergers()
    let towns = TownNames(mergers)
    self.items = items
    index = SearchIndex(
      items.enumerated().map { place, item in
        .init(
          id: place, item.found.arrangement, item.details, body: item.body,
          members: item.municipalities, towns: towns)
      },
      towns: try question.known.municipalities().map(\.name) + mergers.map(\.before.name))
  }

  /// Those that words find, the best first; says so when it looked for other words than those typed.
  func find(_ words: String) -> [FoundArrangement] {
    let result = index.search(words)
    let language = options.chosenLanguage
    if !options.quiet, !result.skipped.isEmpty {
      let names = result.skipped.map { "“\($0)”" }.joined(separator: ", ")
      Output.complain(
        language(
          "\(names) staat nergens en telt niet mee.", "\(names) is nowhere and was left out."))
    }
    if !options.quiet, !result.corrections.isEmpty {
      let meant = SearchText.distinct(result.corrections.map(\.meant))
      let typed = SearchText.distinct(result.corrections.map(\.typed))
      let names = [typed, meant].map { $0.map { "“\($0)”" }.joined(separator: ", ") }
      Output.complain(
        language(
          "\(names[0]) staat nergens; gezocht is naar \(names[1]).",
          "\(names[0]) is nowhere; this was looked for: \(names[1])."))
    }
    return result.found.map { items[$0].found }
  }

  /// Those that words name without a doubt or a slip: the best of all that were found.
  func best(_ words: String) -> [FoundArrangement] {
    let result = index.search(words)
    return result.isAsTyped ? result.best.map { items[$0].found } : []
  }

  /// Those that words with a slip may mean, the nearest first.
  func nearest(_ words: String) -> [FoundArrangement] {
    index.search(words).found.prefix(5).map { items[$0].found }
  }
}
