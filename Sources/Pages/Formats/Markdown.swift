/// Writes a page as CommonMark with tables as GitHub has them.
package struct Markdown {
  /// A writer of pages.
  package init() {}

  /// The page as Markdown that ends with a newline.
  package func write(_ page: Page) -> String {
    var parts = ["# " + escaped(page.title)]
    parts.append(line(page.standing))
    parts += page.summary.map(text)
    for section in page.sections { parts += self.parts(of: section, level: 2) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func parts(of section: Section, level: Int) -> [String] {
    [
      String(repeating: "#", count: level) + " "
        + (section.label.map { escaped($0) + ": " } ?? "") + escaped(section.title)
    ]
      + section.blocks.map(text)
      + section.subsections.flatMap { parts(of: $0, level: level + 1) }
  }

  private func text(of block: Block) -> String {
    switch block {
    case .paragraph(let phrase): line(phrase)
    case .verbatim(let lines): lines.map { line([.text($0)]) }.joined(separator: "\\\n")
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + line($1) }.joined(separator: "\n")
    case .sample(let lines):
      lines.map { "> " + line([.text($0)]) }.joined(separator: "\\\n")
    case .facts(let facts):
      facts.filter { !$0.values.isEmpty }.map(text).joined(separator: "\n")
    case .highlights(let answers): text(of: .facts(answers.map(\.fact)))
    case .table(let table): text(of: table)
    case .chart, .maps, .drawing: ""
    case .picture(let address, let text): "![\(escaped(text))](<\(destination(address))>)"
    case .details(let summary, let content):
      (["**\(escaped(summary))**"] + content.map(text))
        .joined(separator: "\n\n")
    }
  }

  private func text(of fact: Fact) -> String {
    let term = "- **\(escaped(fact.term))\(fact.term.hasSuffix("?") ? "" : ":")**"
    guard fact.values.count > 1 else { return term + " " + fact.values.map(line).joined() }
    return ([term] + fact.values.map { "  - " + line($0) }).joined(separator: "\n")
  }

  private func text(of table: Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    return
      ([row(table.columns.map { escaped($0.title) }), row(rule)]
      + table.rows.map { row($0.map(line)) }).joined(separator: "\n")
  }

  private func line(_ phrase: Phrase) -> String {
    opensNoBlock(inline(phrase).drop { $0 == " " })
  }

  private func inline(_ phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text), .section(let text, _), .local(let text, _), .subject(let text, _),
        .term(let text, _), .value(let text, _, _):
        escaped(text)
      case .code(let text): "`\(text)`"
      case .instruction(let typed, _): inline(typed)
      case .web(let label, let address): "[\(escaped(label))](<\(destination(address))>)"
      }
    }.joined()
  }

  /// A backslash before a sign that would make the line a heading, a list or a quotation.
  private func opensNoBlock(_ text: Substring) -> String {
    if let first = text.first, "+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else {
      return String(text)
    }
    return digits + "\\" + rest
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in HiddenCharacters.removed(from: text, trimming: false) {
      if "\\`*_{}[]<>#|~&!$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// An address between angle brackets: these, the backslash and the bar of a table are encoded.
  private func destination(_ address: String) -> String {
    address.map { character in
      switch character {
      case "<": "%3C"
      case ">": "%3E"
      case "\\": "%5C"
      case "|": "%7C"
      default: String(character)
      }
    }.joined()
  }
}
