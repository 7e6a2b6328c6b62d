/// A text for people, in Dutch and in English: the one carrier of both, from the law to a column's title.
///
/// Facts in it stay values until they are written down, so that dates and amounts look as they do
/// everywhere else.
package struct BilingualText: Hashable, Sendable {
  /// Plain Dutch, at the level a new councillor reads without help (B1).
  package let dutch: Sentence
  /// The same in English, with the Dutch term where English has none.
  package let english: Sentence

  /// A text in both languages.
  package init(_ dutch: Sentence, _ english: Sentence) {
    self.dutch = dutch
    self.english = english
  }

  /// A text without facts.
  package init(words dutch: String, _ english: String) {
    self.init(Sentence(words: dutch), Sentence(words: english))
  }

  /// Texts one after another, with a space in between; `nil` when there are none.
  package static func joined(_ texts: [BilingualText]) -> BilingualText? {
    guard let first = texts.first else { return nil }
    return texts.dropFirst().reduce(first) {
      BilingualText("\($0.dutch) \($1.dutch)", "\($0.english) \($1.english)")
    }
  }
}
