/// Writes a page as one self-contained HTML file: no script, nothing loaded, well-formed as XML.
struct HTML {
  private let page: Page
  private var language: Language { page.language }

  /// A writer for one page.
  init(_ page: Page) {
    self.page = page
  }

  /// The page as HTML that ends with a newline.
  var text: String {
    let title = escaped(page.title)
    var html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(HTMLStyle.contentSecurityPolicy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="color-scheme" content="light dark"/>
      <title>\(title)</title>
      <style>\(HTMLStyle.sheet)</style>
      </head>
      <body>
      <a class="skip" href="#inhoud">\(language("Naar de inhoud", "Skip to content"))</a>
      <header><h1>\(title)</h1></header>
      <main id="inhoud" tabindex="-1">

      """
    html += "<div class=\"summary\">\n" + page.summary.map(text).joined() + "</div>\n"
    html += navigation
    html += page.sections.map { text(of: $0, level: 2) }.joined()
    return html + "</main>\n</body>\n</html>\n"
  }

  private var navigation: String {
    guard page.sections.count > 1 else { return "" }
    let items = page.sections.map { "<li>\(anchor($0.title, to: $0.anchor))</li>\n" }
    return """
      <nav aria-label="\(language("Op deze pagina", "On this page"))">
      <ul>
      \(items.joined())</ul>
      </nav>

      """
  }

  private func text(of section: Section, level: Int) -> String {
    let id = escaped(section.anchor)
    return """
      <section id="\(id)" aria-labelledby="\(id)-kop">
      <h\(level) id="\(id)-kop">\(escaped(section.title))</h\(level)>
      \(section.blocks.map(text).joined())\
      \(section.subsections.map { text(of: $0, level: level + 1) }.joined())\
      </section>

      """
  }

  private func text(of block: Block) -> String {
    switch block {
    case .paragraph(let phrase): "<p>\(line(phrase))</p>\n"
    case .verbatim(let lines):
      "<p\(verbatimLanguage)>\(lines.map { escaped($0) }.joined(separator: "<br/>\n"))</p>\n"
    case .list(let items): list(items)
    case .facts(let facts): text(of: facts)
    case .table(let table): text(of: table)
    case .details(let summary, let content):
      "<details>\n<summary>\(escaped(summary))</summary>\n\(content.map(text).joined())</details>\n"
    }
  }

  private func list(_ items: [Phrase]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ul>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</ul>\n"
  }

  private func text(of facts: [Fact]) -> String {
    let groups = facts.filter { !$0.values.isEmpty }.map { fact in
      "<div><dt>\(escaped(fact.term))</dt>"
        + fact.values.map { "<dd>\(line($0))</dd>" }.joined() + "</div>\n"
    }
    return groups.isEmpty ? "" : "<dl>\n" + groups.joined() + "</dl>\n"
  }

  /// The table in a box that scrolls by itself and is reachable from the keyboard. On a narrow screen
  /// the style sheet stacks the cells under their labels; the roles keep it a table there.
  private func text(of table: Table) -> String {
    let header = table.columns.map { column in
      "<th scope=\"col\" role=\"columnheader\"\(numeric(column))>\(escaped(column.title))</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { place, cell in
        let (column, phrase) = cell
        return place == 0
          ? "<th scope=\"row\" role=\"rowheader\">\(line(phrase))</th>"
          : "<td role=\"cell\" data-label=\"\(escaped(column.title))\"\(numeric(column))>"
            + "\(line(phrase))</td>"
      }
      return "<tr role=\"row\">\(cells.joined())</tr>\n"
    }
    return """
      <div class="table" role="region" aria-label="\(escaped(table.caption))" tabindex="0">
      <table role="table">
      <caption>\(escaped(table.caption))</caption>
      <thead role="rowgroup"><tr role="row">\(header.joined())</tr></thead>
      <tbody role="rowgroup">
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  private func numeric(_ column: Table.Column) -> String {
    column.isNumeric ? " class=\"number\"" : ""
  }

  /// Marks the register's text as Dutch in a page in another language.
  private var verbatimLanguage: String { language == .dutch ? "" : " lang=\"nl\"" }

  private func line(_ phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text): escaped(text)
      case .code(let text): "<code>\(escaped(text))</code>"
      case .value(let text, let exact, let data):
        "<data value=\"\(escaped(data))\" title=\"\(escaped(exact))\">\(escaped(text))</data>"
      case .section(let label, let anchor): self.anchor(label, to: anchor)
      case .web(let label, let address):
        "<a\(label == address ? "" : " class=\"named\"") href=\"\(escaped(address))\">"
          + "\(escaped(label))</a>"
      }
    }.joined()
  }

  private func anchor(_ label: String, to anchor: String) -> String {
    "<a href=\"#\(escaped(anchor))\">\(escaped(label))</a>"
  }

  private func escaped(_ text: String) -> String {
    let text = HiddenCharacters.removed(from: text, trimming: false)
    guard text.utf8.contains(where: { Self.reference(for: $0) != nil }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let reference = Self.reference(for: byte) {
        escaped.append(contentsOf: reference.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The character reference for a sign that means something in markup.
  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
