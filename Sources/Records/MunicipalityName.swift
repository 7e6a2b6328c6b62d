/// The name of a municipality as people write it.
package enum MunicipalityName {
  /// The folded name without a leading `Gemeente` or `Gem.`: `Gemeente Súdwest-Fryslân` is
  /// `sudwest fryslan`.
  package static func folded(_ name: String) -> String {
    let folded = Folding.fold(name)
    for lead in ["gemeente ", "gem "] where folded.hasPrefix(lead) {
      return String(folded.dropFirst(lead.count))
    }
    return folded
  }

  /// The folded name also without what stands in brackets behind it: `bergen l` is `bergen`.
  package static func withoutQualifier(_ name: String) -> String {
    folded(String(name.prefix { $0 != "(" }))
  }

  /// The folded name with what stands in brackets behind it as one word: `Bergen (N.H.)` is `bergen nh`,
  /// as `Bergen (NH)` is.
  package static func withJoinedQualifier(_ name: String) -> String {
    guard let (bare, qualifier) = parts(name) else { return folded(name) }
    return bare + " " + qualifier
  }

  /// The folded name without a qualifier that CBS adds to tell a municipality from a province or from a
  /// place of the same name elsewhere (`Groningen (gemeente)`, `Hengelo (O.)`, `Laren NH`); `nil` when it
  /// has none.
  package static func withoutCommonQualifier(_ name: String) -> String? {
    guard let (bare, qualifier) = parts(name), qualifiers.contains(qualifier) else { return nil }
    return others.contains("\(bare) \(qualifier)") ? nil : bare
  }

  /// Another folded name of the same municipality, where custom has two: `'s-Gravenhage` is `den haag`.
  package static func customary(_ foldedName: String) -> String? { customs[foldedName] }

  /// The name without the word that every municipality has before it: `Almere` for `Gemeente Almere`.
  package static func short(_ name: String) -> String {
    let word = "Gemeente "
    return name.hasPrefix(word) && name.count > word.count
      ? String(name.dropFirst(word.count)) : name
  }

  /// The folded names that custom gives to the municipality of a folded name: `s hertogenbosch` is also
  /// `den bosch`; sorted.
  package static func customaryNames(of foldedName: String) -> [String] {
    customs.filter { $0.value == foldedName }.map(\.key).sorted()
  }

  /// A name and what qualifies it, in brackets or as its last word (`Bergen N.H.`); `nil` when nothing does.
  private static func parts(_ name: String) -> (bare: String, qualifier: String)? {
    if let open = name.firstIndex(of: "(") {
      return (
        withoutQualifier(name), Folding.fold(String(name[open...])).replacing(" ", with: "")
      )
    }
    let words = folded(name).parts(between: " ")
    return [2, 1].lazy.filter { $0 < words.count }
      .map { (words.dropLast($0).joined(separator: " "), words.suffix($0).joined()) }
      .first { qualifiers.contains($0.1) }
  }

  /// The abbreviations of provinces that CBS and the post use, and the word itself.
  private static let qualifiers: Set = [
    "gemeente", "gem", "gr", "gn", "fr", "fri", "dr", "ov", "o", "fl", "gld", "gl", "g", "ut", "u",
    "nh", "zh", "z", "zl", "zld", "nb", "l", "lb", "li",
  ]
  /// Municipalities that are gone, of which the name without its province is that of another one.
  private static let others: Set = [
    "hengelo gld", "hengelo g", "rijswijk nb", "laren gld", "beek nb", "middelburg zh",
  ]
  private static let customs = [
    "s gravenhage": "den haag", "gravenhage": "den haag", "den bosch": "s hertogenbosch",
    "nuenen c a": "nuenen gerwen en nederwetten", "nuenen": "nuenen gerwen en nederwetten",
  ]
}

extension Organisation {
  /// The name without `Gemeente` before it.
  package var shortName: String { MunicipalityName.short(name) }
}

extension MunicipalityMention {
  /// The name without `Gemeente` before it.
  package var shortName: String { MunicipalityName.short(name) }
}
