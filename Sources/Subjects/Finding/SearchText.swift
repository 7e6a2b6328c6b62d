import Records

/// Texts as search sees them.
package enum SearchText {
  /// Words that tell nothing apart.
  package static let silent: Set<String> = [
    "de", "het", "een", "en", "van", "voor", "in", "te", "op", "of", "bij", "met", "aan", "is",
    "die",
    "om", "s", "gemeente", "gemeenten", "gemeenschappelijke", "gemeenschappelijk", "regeling", "gr",
  ]

  /// The folded words of a text that tell something; all of its words where none does.
  package static func words(_ text: String) -> [String] {
    let all = Folding.fold(text).parts(between: " ").map(String.init)
    let telling = all.filter { !silent.contains($0) }
    return telling.isEmpty ? all : telling
  }

  /// Each word once, in the order of its first place.
  package static func distinct(_ words: [String]) -> [String] {
    var met: Set<String> = []
    return words.filter { met.insert($0).inserted }
  }

  /// The words of a text as its writer would type them: as one word and apart, for abbreviations such as
  /// `GGD HN`.
  package static func abbreviation(_ text: String) -> [String] {
    let apart = Folding.fold(text).parts(between: " ").map(String.init)
    return apart.count > 1 ? apart + [apart.joined()] : apart
  }
}
