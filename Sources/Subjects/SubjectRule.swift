import Records

/// By which words, laws and policy areas one subject is recognised.
struct SubjectRule: Sendable {
  let subject: Subject
  private let words: [Word]
  /// Words that hold one of the words and are about something else: `afvalwater` is no `afval`.
  private let butNot: [Word]
  private let laws: [Word]
  let policyAreas: [String]

  /// Takes the lists of words as they stand in the data file: separated by commas, a `*` for any ending.
  init(
    _ subject: Subject, words: Substring, butNot: Substring, laws: Substring,
    policyAreas: Substring
  ) {
    self.subject = subject
    self.words = Self.words(words)
    self.butNot = Self.words(butNot)
    self.laws = Self.words(laws)
    self.policyAreas = policyAreas.parts(between: ",").map { Folding.fold(String($0)) }
  }

  /// The word by which names are of this subject.
  func word(in names: [UInt8]) -> String? {
    guard let found = words.first(where: { $0.isIn(names) }) else { return nil }
    if butNot.isEmpty { return found.text }
    let rest = butNot.reduce(names) { $1.removed(from: $0) }
    return words.first { $0.isIn(rest) }?.text
  }

  /// The caption of the law by which it is of this subject.
  func law(in evidence: SubjectEvidence) -> String? {
    evidence.laws.first { law in laws.contains { $0.isIn(law.folded) } }?.caption
  }

  private static func words(_ list: Substring) -> [Word] {
    list.parts(between: ",").map { Word(String($0)) }
  }
}

/// A word or some words in a row, folded, that stand free in a text; with any ending after a `*`.
struct Word: Sendable {
  private let pattern: [UInt8]

  private static let space = UInt8(ascii: " ")

  init(_ text: String) {
    let end = text.utf8.last == UInt8(ascii: "*") ? [] : [Self.space]
    pattern = [Self.space] + Folding.fold(text).utf8 + end
  }

  /// The word itself.
  var text: String {
    String(
      decoding: pattern.dropFirst().dropLast(pattern.last == Self.space ? 1 : 0), as: UTF8.self)
  }

  /// Whether it stands in a folded text within spaces.
  func isIn(_ text: [UInt8]) -> Bool { place(in: text) != nil }

  /// The text without it, up to the end of the word that it begins.
  func removed(from text: [UInt8]) -> [UInt8] {
    var text = text
    while let start = place(in: text) {
      let rest = text[(start + pattern.count)...]
      let end =
        pattern.last == Self.space
        ? start + pattern.count : rest.firstIndex(of: Self.space).map { $0 + 1 } ?? text.endIndex
      text.replaceSubrange(start..<end, with: [Self.space])
    }
    return text
  }

  /// Where it begins in a text. Cost: that of the text, for most words one comparison a letter.
  private func place(in text: [UInt8]) -> Int? {
    let count = pattern.count
    guard count > 1, text.count >= count else { return nil }
    return text.withUnsafeBufferPointer { text in
      pattern.withUnsafeBufferPointer { pattern in
        let second = pattern[1]
        for start in 0...(text.count - count)
        where text[start + 1] == second && text[start] == pattern[0] {
          var place = 2
          while place < count, text[start + place] == pattern[place] { place += 1 }
          if place == count { return start }
        }
        return nil
      }
    }
  }
}
