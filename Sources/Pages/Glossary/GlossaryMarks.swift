/// Finds terms in a page: where one is first read it gets a link to its meaning.
///
/// Headings, links and the register's own texts are left as they are. Cost: linear in the text of the
/// page.
package struct GlossaryMarks {
  /// The terms found, in the order in which they are read.
  package private(set) var found: [Term] = []

  private let candidates: [UInt8: [Candidate]]
  private var met: Set<String> = []

  /// A form of a term to look for.
  private struct Candidate {
    let bytes: [UInt8]
    let term: Term
  }

  /// Marks of terms that are still to be found.
  package init(_ terms: [Term]) {
    let all = terms.flatMap { term in
      term.forms.map { Candidate(bytes: Array($0.utf8), term: term) }
    }
    candidates = Dictionary(grouping: all) { $0.bytes.first ?? 0 }
      .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// The page with the first occurrence of each term linked to its meaning.
  package mutating func mark(_ page: Page) -> Page {
    var page = page
    page.summary = page.summary.map { mark($0) }
    page.sections = page.sections.map { mark($0) }
    return page
  }

  private mutating func mark(_ section: Section) -> Section {
    var section = section
    section.blocks = section.blocks.map { mark($0) }
    section.subsections = section.subsections.map { mark($0) }
    return section
  }

  private mutating func mark(_ block: Block) -> Block {
    switch block {
    case .paragraph(let phrase): .paragraph(mark(phrase))
    case .list(let items): .list(items.map { mark($0) })
    case .numbered(let items): .numbered(items.map { mark($0) })
    case .facts(let facts):
      .facts(facts.map { fact in Fact(fact.term, fact.values.map { mark($0) }) })
    case .highlights(let answers):
      .highlights(
        answers.map { answer in
          Highlight(
            answer.question, answer.answer, answer.remarks.map { mark($0) },
            onPaper: answer.onPaper)
        })
    case .table(let table):
      .table(
        Table(
          caption: table.caption, columns: table.columns,
          rows: table.rows.map { row in row.map { mark($0) } }))
    case .details(let summary, let blocks): .details(summary: summary, blocks.map { mark($0) })
    case .verbatim, .sample, .picture, .chart, .maps, .drawing: block
    }
  }

  private mutating func mark(_ phrase: Phrase) -> Phrase {
    phrase.flatMap { part -> [Inline] in
      switch part {
      case .text(let text): mark(text)
      case .instruction(let typed, let website): [.instruction(typed, website: mark(website))]
      default: [part]
      }
    }
  }

  private mutating func mark(_ text: String) -> [Inline] {
    var parts: [Inline] = []
    var rest = text[...]
    while let (range, term) = first(in: rest) {
      met.insert(term.anchor)
      found.append(term)
      if range.lowerBound > rest.startIndex {
        parts.append(.text(String(rest[..<range.lowerBound])))
      }
      parts.append(.term(label: String(rest[range]), term))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty && !parts.isEmpty ? parts : parts + [.text(String(rest))]
  }

  /// The first term in a text that was not met before, as a whole word.
  private func first(in text: Substring) -> (Range<Substring.Index>, Term)? {
    var text = text
    guard let found = text.withUTF8(first) else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: found.place)
    return (start..<text.utf8.index(start, offsetBy: found.length), found.term)
  }

  private func first(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, length: Int, term: Term)? {
    var isWithinWord = false
    for place in bytes.indices {
      let byte = Self.lowercased(bytes[place])
      defer { isWithinWord = Self.isLetter(byte) }
      guard !isWithinWord, let candidates = candidates[byte] else { continue }
      for candidate in candidates where !met.contains(candidate.term.anchor) {
        if Self.begins(bytes[place...], with: candidate.bytes) {
          return (place, candidate.bytes.count, candidate.term)
        }
      }
    }
    return nil
  }

  /// Whether a text begins with a word, which ends there.
  private static func begins(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, with word: [UInt8]
  ) -> Bool {
    guard text.count >= word.count else { return false }
    return zip(text, word).allSatisfy { lowercased($0) == $1 }
      && !continues(text.dropFirst(word.count))
  }

  /// Whether a word goes on where a text begins; that of a file's name does after a dot.
  private static func continues(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first else { return false }
    return isLetter(first)
      || first == UInt8(ascii: ".") && text.dropFirst().first.map(isLetter) ?? false
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// Whether a byte belongs to a word; those of letters with accents do.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(lowercased(byte)) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
