/// Writes a page as one self-contained HTML file: no script, nothing loaded, well-formed as XML.
struct HTML {
  /// The page as HTML that ends with a newline.
  func write(_ page: Page) -> String {
    let language = page.language
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
    html += navigation(page)
    html += page.sections.map { text(of: $0, level: 2) }.joined()
    return html + "</main>\n</body>\n</html>\n"
  }

  private func navigation(_ page: Page) -> String {
    guard page.sections.count > 1 else { return "" }
    let items = page.sections.map { "<li>\(anchor($0.title, to: $0.anchor))</li>\n" }
    return """
      <nav aria-label="\(page.language("Op deze pagina", "On this page"))">
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

  /// The table in a box that scrolls by itself on a narrow screen, reachable from the keyboard.
  private func text(of table: Table) -> String {
    func cell(_ column: Int, _ element: String, _ scope: String, _ content: String) -> String {
      let numeric = table.columns.indices.contains(column) && table.columns[column].isNumeric
      return "<\(element)\(scope)\(numeric ? " class=\"number\"" : "")>\(content)</\(element)>"
    }
    let header = table.columns.enumerated().map {
      cell($0, "th", " scope=\"col\"", escaped($1.title))
    }
    let rows = table.rows.map { row in
      "<tr>"
        + row.enumerated().map { column, phrase in
          column == 0
            ? cell(column, "th", " scope=\"row\"", line(phrase))
            : cell(column, "td", "", line(phrase))
        }.joined() + "</tr>\n"
    }
    return """
      <div class="table" role="region" aria-label="\(escaped(table.caption))" tabindex="0">
      <table>
      <caption>\(escaped(table.caption))</caption>
      <thead><tr>\(header.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  private func line(_ phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text): escaped(text, keepingEnds: true)
      case .code(let text): "<code>\(escaped(text))</code>"
      case .section(let label, let anchor): self.anchor(label, to: anchor)
      case .web(let label, let address):
        "<a href=\"\(escaped(address))\">\(escaped(label))</a>"
      }
    }.joined()
  }

  private func anchor(_ label: String, to anchor: String) -> String {
    "<a href=\"#\(escaped(anchor))\">\(escaped(label))</a>"
  }

  private func escaped(_ text: String, keepingEnds: Bool = false) -> String {
    var escaped = ""
    if keepingEnds, text.first == " " { escaped += " " }
    for scalar in HiddenCharacters.removed(from: text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    if keepingEnds, text.count > 1, text.last == " " { escaped += " " }
    return escaped
  }
}
