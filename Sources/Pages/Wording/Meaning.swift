/// What a column or an attribute tells, in a few words of either language.
package struct Meaning: Sendable {
  private let dutch: String
  private let english: String

  /// The same in both languages.
  package init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The words in a language.
  package func text(in language: Language) -> String { language(dutch, english) }
}
