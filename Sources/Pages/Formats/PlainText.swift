import Records

/// Writes a page as plain text for a terminal.
struct PlainText {
  /// The width of a line in characters.
  let width: Int
  /// Whether headings and terms are set in bold with ANSI escape sequences.
  let color: Bool

  /// The page as text that ends with a newline.
  func write(_ page: Page) -> String {
    var lines = heading(page.title, underline: "=")
    lines += blocks(
      (page.standing.isEmpty ? [] : [.paragraph(page.standing)]) + page.summary, width: width)
    for section in page.sections {
      lines += [""] + heading(section.title, underline: "-")
      lines += blocks(section.blocks, width: width)
      for part in section.subsections {
        lines +=
          [""]
          + heading(
            (part.label.map { $0 + ": " } ?? "") + part.title, underline: "~")
        lines += blocks(part.blocks, width: width)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ title: String, underline: Character) -> [String] {
    let lines = WrappedText.lines(HiddenCharacters.removed(from: title), width: width)
    let length = lines.map(\.count).max() ?? 0
    return lines.map(bold) + [String(repeating: underline, count: length)]
  }

  /// The lines of blocks, each block after an empty line.
  private func blocks(_ blocks: [Block], width: Int) -> [String] {
    blocks.flatMap { block in
      let lines = self.lines(of: block, width: width)
      return lines.isEmpty ? [] : [""] + lines
    }
  }

  private func lines(of block: Block, width: Int) -> [String] {
    switch block {
    case .chart, .maps, .drawing: []
    case .picture(_, let text): WrappedText.lines(text, width: width)
    case .paragraph(let phrase): WrappedText.lines(plain(phrase), width: width)
    case .verbatim(let text):
      text.flatMap { WrappedText.lines(HiddenCharacters.removed(from: $0), width: width) }
    case .list(let items): items.flatMap { item($0, width: width) }
    case .numbered(let items):
      items.enumerated().flatMap { item($1, width: width, mark: "\($0 + 1). ") }
    case .sample(let lines):
      lines.flatMap { line in
        WrappedText.lines(HiddenCharacters.removed(from: line), width: width - 2).map { "| " + $0 }
      }
    case .facts(let facts): lines(of: facts, width: width)
    case .highlights(let answers): lines(of: answers.map(\.fact), width: width)
    case .table(let table): lines(of: table, width: width)
    case .details(let summary, let content):
      WrappedText.lines(HiddenCharacters.removed(from: summary), width: width).map(bold)
        + Array(blocks(content, width: width - 2).dropFirst()).map { $0.isEmpty ? $0 : "  " + $0 }
    }
  }

  private func item(_ phrase: Phrase, width: Int, mark: String = "- ") -> [String] {
    WrappedText.lines(plain(phrase), width: width - mark.count).enumerated().map { place, line in
      (place == 0 ? mark : String(repeating: " ", count: mark.count)) + line
    }
  }

  private func lines(of facts: [Fact], width: Int) -> [String] {
    let facts = facts.filter { !$0.values.isEmpty }
    let term = min(facts.map(\.term.length).max() ?? 0, width / 3)
    return facts.flatMap { fact in
      let values = fact.values.flatMap { value in
        fact.values.count > 1
          ? item(value, width: width - term - 2)
          : WrappedText.lines(plain(value), width: width - term - 2)
      }
      let terms = WrappedText.lines(fact.term, width: term)
      return (0..<max(terms.count, values.count)).map { place in
        let left = place < terms.count ? terms[place] : ""
        let padding = String(repeating: " ", count: max(0, term - left.length) + 2)
        return place < values.count ? bold(left) + padding + values[place] : bold(left)
      }
    }
  }

  private func lines(of table: Table, width: Int) -> [String] {
    let cells = table.rows.map { $0.map(plain) }
    guard let widths = columnWidths(table.columns, cells, width: width) else {
      return stacked(table, width: width)
    }
    func row(_ cells: [String], _ style: (String) -> String = { $0 }) -> [String] {
      let wrapped = zip(cells, widths).map { WrappedText.lines($0, width: $1) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { place in
        let parts = wrapped.indices.map { column in
          let part = place < wrapped[column].count ? wrapped[column][place] : ""
          let padding = String(repeating: " ", count: max(0, widths[column] - part.length))
          return table.columns[column].isNumeric ? padding + style(part) : style(part) + padding
        }
        return trimmedEnd(parts.joined(separator: "  "))
      }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return row(table.columns.map(\.title), bold) + [rule] + cells.flatMap { row($0) }
  }

  /// The widths of columns: as wide as their content, or less for the widest when the table would
  /// not fit; `nil` when it does not fit without breaking words.
  private func columnWidths(
    _ columns: [Table.Column], _ rows: [[String]], width: Int
  ) -> [Int]? {
    var widths = columns.map(\.title.length)
    var least = columns.map { longestWord(in: $0.title) }
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], min(cell.length, width))
        least[column] = max(least[column], longestWord(in: cell))
      }
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The length of the longest word, where a word longer than any Dutch one may be broken.
  private func longestWord(in text: String) -> Int {
    min(WrappedText.words(in: text).map(\.length).max() ?? 0, 30)
  }

  /// A table as one group of lines for each row, for a narrow screen.
  private func stacked(_ table: Table, width: Int) -> [String] {
    let groups = table.rows.map { row in
      lines(of: zip(table.columns, row).map { Fact($0.title, [$1]) }, width: width)
    }
    return Array(groups.joined(separator: [""]))
  }

  private func plain(_ phrase: Phrase) -> String {
    HiddenCharacters.removed(from: words(phrase))
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text), .code(let text), .value(let text, _, _): text
      case .instruction(let typed, _): words(typed)
      case .section(let label, _), .local(let label, _), .subject(let label, _),
        .term(let label, _):
        label
      case .web(let label, let address):
        label == address || address == "mailto:" + label ? label : "\(label) (\(address))"
      }
    }.joined()
  }

  private func bold(_ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Text broken into lines.
package enum WrappedText {
  /// The lines of one paragraph, at most `width` characters where words allow; a word that is longer
  /// is broken, but a web address is not.
  package static func lines(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    if isOneLine(text, width: width) { return [text] }
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in words(in: text) {
      var word = word
      var count = word.length
      if length > 0, length + 1 + count > width {
        lines.append(line)
        line = ""
        length = 0
      }
      // Looked for once: in a word of millions of characters each piece would cost a look at the rest.
      let isBroken = count > width && !word.contains("://")
      while isBroken, count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        count -= width
      }
      if length > 0 { line += " " }
      line.append(contentsOf: word)
      length += (length > 0 ? 1 : 0) + count
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The words of a text between which a line may end: an amount stays with its euro sign, a number with
  /// its per cent.
  package static func words(in text: String) -> [Substring] {
    var words: [Substring] = []
    for word in text.parts(between: " ") {
      if let last = words.last,
        last.utf8.suffix(3).elementsEqual("€".utf8) || word.utf8.first == 0x25
      {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// Whether a text surely is one line as it stands: few bytes, with single spaces within.
  private static func isOneLine(_ text: String, width: Int) -> Bool {
    guard text.utf8.count <= width else { return false }
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == 0x20, previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

extension StringProtocol {
  /// The number of characters; of ASCII, which is most of a page, that of its bytes.
  fileprivate var length: Int {
    utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? utf8.count : count
  }
}
