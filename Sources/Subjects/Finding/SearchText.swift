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
    let all = Folding.fold(text).split(separator: " ").map(String.init)
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
    let apart = Folding.fold(text).split(separator: " ").map(String.init)
    return apart.count > 1 ? apart + [apart.joined()] : apart
  }

  /// The least number of letters to add, drop, change or swap with a neighbour to turn one word into the other;
  /// more than `limit` when it is more.
  package static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.utf8), right = Array(right.utf8)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var best = min(last[column + 1], current[column]) + 1
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
