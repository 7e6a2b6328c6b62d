/// How alike two folded names are.
enum NameLikeness {
  /// From 0 to 100: how much of both is shared, by words or by runs of three letters, whichever finds
  /// more. Cost: linear in the lengths.
  static func percent(_ left: String, _ right: String) -> Int {
    max(
      shared(words(left), words(right)), shared(trigrams(left), trigrams(right)))
  }

  /// Twice what is shared as a part of the two sizes.
  private static func shared(_ left: Set<Substring>, _ right: Set<Substring>) -> Int {
    let total = left.count + right.count
    return total == 0 ? 0 : left.intersection(right).count * 200 / total
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split(separator: " "))
  }

  private static func trigrams(_ text: String) -> Set<Substring> {
    var found: Set<Substring> = []
    var start = text.startIndex
    while let end = text.index(start, offsetBy: 3, limitedBy: text.endIndex) {
      found.insert(text[start..<end])
      start = text.index(after: start)
    }
    return found
  }
}
