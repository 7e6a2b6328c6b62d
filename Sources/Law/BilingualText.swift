/// A sentence for people, in Dutch and in English.
package struct BilingualText: Hashable, Sendable {
  /// Plain Dutch, at the level a new councillor reads without help (B1).
  package let dutch: String
  /// The same in English, with the Dutch term where English has none.
  package let english: String

  /// A sentence in both languages.
  package init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }
}
