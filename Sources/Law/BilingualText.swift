/// A sentence for people, in Dutch and in English.
public struct BilingualText: Hashable, Sendable {
  /// Plain Dutch, at the level a new councillor reads without help (B1).
  public let dutch: String
  /// The same in English, with the Dutch term where English has none.
  public let english: String

  /// A sentence in both languages.
  public init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }
}
