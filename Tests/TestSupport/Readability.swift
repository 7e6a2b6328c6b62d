/// How easy Dutch text reads, by the formula of Flesch as W.H. Douma fitted it to Dutch in 1960:
/// 206.8 − 0.77 × syllables per hundred words − 0.93 × words per sentence.
///
/// Douma's own norms: 60 to 70 is normal (the end of primary school and lower vocational school of his day), 70 to
/// 80 rather easy, 45 to 60 rather hard. Formula and norms: https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php.
/// It measures length alone, so it finds long sentences and words; whether a text is B1 people must judge.
package struct Readability: Sendable {
  /// The sentences, in the order of the text.
  package let sentences: [String]
  private let wordCount: Int
  private let syllableCount: Int

  /// Measures texts. What stands in brackets, such as an article of the law, is not read.
  package init(_ texts: [String]) {
    sentences = texts.flatMap { text in
      text.replacing(/\([^)]*\)/, with: "").split(whereSeparator: { ".?!:;".contains($0) })
        .map(String.init)
    }
    .filter { !Self.words(in: $0).isEmpty }
    let words = sentences.flatMap(Self.words)
    wordCount = words.count
    syllableCount = words.map(Self.syllables).reduce(0, +)
  }

  /// The score; 0 without words.
  package var score: Double {
    guard wordCount > 0 else { return 0 }
    return 206.8 - 77 * Double(syllableCount) / Double(wordCount) - 0.93 * wordsPerSentence
  }

  /// How many words a sentence has on average; 0 without words.
  package var wordsPerSentence: Double {
    sentences.isEmpty ? 0 : Double(wordCount) / Double(sentences.count)
  }

  /// The words of a sentence; numbers are none.
  package static func words(in sentence: String) -> [Substring] {
    sentence.split(whereSeparator: { $0.isWhitespace || "/,".contains($0) })
      .filter { $0.contains(where: \.isLetter) }
  }

  /// Letters that are one vowel together, the longest first.
  private static let vowels = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
    "au", "ou",
  ]

  /// How many syllables a Dutch word has: its groups of vowels, a diaeresis beginning a new one.
  package static func syllables(in word: some StringProtocol) -> Int {
    var rest = word.lowercased()[...]
    var count = 0
    while let first = rest.first {
      let group = vowels.first { rest.hasPrefix($0) }
      if group != nil || "aeiouyàáâèéêëïîóôöúüû".contains(first) { count += 1 }
      rest = rest.dropFirst(group?.count ?? 1)
    }
    return max(count, 1)
  }
}
