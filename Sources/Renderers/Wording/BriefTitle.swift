import Records

extension Arrangement {
  /// The short title without the words that most titles begin with: `VRU` for `Gemeenschappelijke
  /// regeling VRU`. For lists; the title itself stays as the register has it.
  package var briefTitle: String {
    let words = "gemeenschappelijke regeling "
    let rest = shortTitle.dropFirst(words.count)
    let begins = shortTitle.prefix(words.count).lowercased() == words
    return begins && rest.first?.isUppercase == true ? String(rest) : shortTitle
  }
}
