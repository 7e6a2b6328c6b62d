/// How alike folded names are, each taken apart once.
struct NameLikeness {
  /// A name taken apart: the numbers of its words and of its runs of three letters, in order and each once.
  struct Parts: Sendable {
    fileprivate let words: [Int32]
    fileprivate let trigrams: [Int32]
  }

  private var numbers: [Substring: Int32] = [:]
  private var known: [String: Parts] = [:]

  /// Takes a name apart. Cost: linear in its length, the first time.
  mutating func parts(of name: String) -> Parts {
    if let parts = known[name] { return parts }
    let parts = Parts(words: numbered(name.parts(between: " ")), trigrams: trigrams(name))
    known[name] = parts
    return parts
  }

  /// From 0 to 100: how much of both is shared, by words or by runs of three letters, whichever finds
  /// more. Cost: linear in the lengths.
  static func percent(_ left: Parts, _ right: Parts) -> Int {
    max(shared(left.words, right.words), shared(left.trigrams, right.trigrams))
  }

  /// Twice what is shared as a part of the two sizes.
  private static func shared(_ left: [Int32], _ right: [Int32]) -> Int {
    let total = left.count + right.count
    guard total > 0 else { return 0 }
    var (count, one, other) = (0, 0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        count += 1
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count * 200 / total
  }

  /// Things by the runs of three letters in their names, to find those that share the rarest with a name.
  struct Index<Thing: Hashable> {
    private var things: [Int32: [Thing]] = [:]

    /// Adds a thing under one of its names.
    mutating func add(_ thing: Thing, _ name: Parts) {
      for trigram in name.trigrams { things[trigram, default: []].append(thing) }
    }

    /// Things for which something holds, those first that share what fewest others have: at most so many. Looks at
    /// no more than four times as many.
    func sharing(
      _ name: Parts, atMost limit: Int, where isCounted: (Thing) -> Bool
    ) -> Set<Thing> {
      let rarestFirst = name.trigrams.compactMap { things[$0] }.sorted { $0.count < $1.count }
      var found: Set<Thing> = []
      for thing in rarestFirst.joined().prefix(4 * limit) where isCounted(thing) {
        found.insert(thing)
        if found.count == limit { break }
      }
      return found
    }
  }

  private mutating func trigrams(_ text: String) -> [Int32] {
    var found: [Substring] = []
    var (start, end) = (text.startIndex, text.startIndex)
    guard text.formIndex(&end, offsetBy: 3, limitedBy: text.endIndex) else { return [] }
    while true {
      found.append(text[start..<end])
      guard end < text.endIndex else { return numbered(found) }
      text.formIndex(after: &start)
      text.formIndex(after: &end)
    }
  }

  private mutating func numbered(_ parts: [Substring]) -> [Int32] {
    var found: Set<Int32> = []
    for part in parts {
      let number = numbers[part] ?? Int32(truncatingIfNeeded: numbers.count)
      numbers[part] = number
      found.insert(number)
    }
    return found.sorted()
  }
}
