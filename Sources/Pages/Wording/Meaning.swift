/// What a column or an attribute tells, in a few words of either language.
public struct Meaning: Sendable {
  private let dutch: String
  private let english: String

  /// The same in both languages.
  public init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The words in a language.
  public func text(in language: Language) -> String { language(dutch, english) }
}
