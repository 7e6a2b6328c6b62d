/// What a name says of the legal form of who bears it, by a word in it. A name without such a word tells nothing.
package enum LegalFormWord: String, Hashable, Sendable, CaseIterable {
  /// A company with shares: `N.V.`, `B.V.` or `vennootschap`.
  case company = "vennootschap"
  /// A cooperative: `coöperatie`, `coöperatieve`.
  case cooperative = "coöperatie"
  /// A foundation: `stichting`.
  case foundation = "stichting"
  /// An association: `vereniging`.
  case association = "vereniging"

  /// The form that a name has a word of; the first of several.
  package init?(in name: String) {
    let words = Folding.fold(name).parts(between: " ").map(String.init)
    func has(_ word: String) -> Bool { words.contains(word) }
    func ends(_ letters: String...) -> Bool {
      words.count > letters.count && Array(words.suffix(letters.count)) == letters
    }
    if has("stichting") {
      self = .foundation
    } else if words.contains(where: { $0.hasPrefix("cooperatie") }) || ends("u", "a") {
      self = .cooperative
    } else if has("vereniging") {
      self = .association
    } else if has("nv") || has("bv") || has("vennootschap") || ends("n", "v") || ends("b", "v") {
      self = .company
    } else {
      return nil
    }
  }
}
