/// Writes a page as HTML that is well-formed as XML: in a frame, or as one self-contained file without
/// script in which nothing is loaded.
struct HTML {
  private let page: Page
  private let frame: HTMLFrame?
  /// The terms that are explained under the page; none on a page that stands alone.
  private let terms: [Term]
  private var language: Language { page.language }

  /// A writer for one page.
  init(_ page: Page, in frame: HTMLFrame? = nil) {
    self.frame = frame
    guard let frame else {
      (self.page, terms) = (page, [])
      return
    }
    var (page, marks) = (page, GlossaryMarks(frame.terms))
    let sources = Section.anchorOfSources
    let end = page.sections.lastIndex { $0.anchor == sources } ?? page.sections.count
    page.sections.insert(contentsOf: frame.additions, at: end)
    if frame.hasPageOfSources, !page.leads(to: sources) {
      page.sections.removeAll { $0.anchor == sources }
    }
    self.page = marks.mark(page)
    terms = marks.found
  }

  /// The whole document, which ends with a newline.
  var text: String {
    let title = escaped(frame.flatMap { _ in page.titleOnSite } ?? page.title)
    return frame?.wrap(title, content) ?? standalone(title)
  }

  private var standing: String {
    let phrase = frame?.standing ?? page.standing
    return phrase.isEmpty ? "" : "<p class=\"standing\">\(line(phrase))</p>\n"
  }

  /// What stands under the title: the summary, how old it is, links to the sections, and the sections.
  private var content: String {
    let summary = page.summary.map(text).joined()
    return "<div class=\"summary\">\n" + summary + "</div>\n" + standing
      + navigation(page.sections) + page.sections.map { text(of: $0, level: 2) }.joined() + glossary
  }

  /// The beginning of a page that is one file, up to its body; `more` stands before the title.
  static func head(_ title: String, in language: Language, _ more: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(HTMLStyle.contentSecurityPolicy)"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="color-scheme" content="light dark"/>
    \(more)<title>\(title)</title>
    <style>\(HTMLStyle.sheet)</style>
    </head>

    """
  }

  private func standalone(_ title: String) -> String {
    Self.head(title, in: language) + """
      <body>
      <a class="skip" href="#inhoud">\(language("Naar de inhoud", "Skip to content"))</a>
      <header><h1>\(title)</h1></header>
      <main id="inhoud" tabindex="-1">
      \(content)</main>
      </body>
      </html>

      """
  }

  private func navigation(_ sections: [Section]) -> String {
    guard sections.count > 1 else { return "" }
    let items = sections.map { "<li>\(anchor($0.title, to: $0.anchor))</li>\n" }
    return """
      <nav aria-label="\(language("Op deze pagina", "On this page"))">
      <ul>
      \(items.joined())</ul>
      </nav>

      """
  }

  private func text(of section: Section, level: Int) -> String {
    let id = escaped(section.anchor)
    let label = section.label.map { "<p class=\"label\">\(escaped($0))</p>\n" } ?? ""
    return """
      <section id="\(id)"\(look(of: section)) aria-labelledby="\(id)-kop">
      \(label)<h\(level) id="\(id)-kop">\(heading(section))</h\(level)>
      \(section.blocks.map { text(of: $0, under: section.title) }.joined())\
      \(subsections(of: section, level: level + 1))\
      </section>

      """
  }

  private func look(of section: Section) -> String {
    let looks = (section.label == nil ? [] : ["card"]) + (section.beginsSheet ? ["sheet"] : [])
    return looks.isEmpty ? "" : " class=\"\(looks.joined(separator: " "))\""
  }

  /// The parts of a section; cards lie beside each other where there is room.
  private func subsections(of section: Section, level: Int) -> String {
    let parts = section.subsections.map { text(of: $0, level: level) }.joined()
    let areCards = section.subsections.contains { $0.label != nil }
    return areCards ? "<div class=\"cards\">\n\(parts)</div>\n" : parts
  }

  /// What the marked terms mean.
  private var glossary: String {
    guard !terms.isEmpty else { return "" }
    let entries = terms.map { term in
      "<div id=\"\(term.anchor)\"><dt><dfn>\(escaped(term.forms.first ?? ""))</dfn></dt>"
        + "<dd>\(escaped(term.meaning))</dd></div>\n"
    }
    return """
      <section id="woorden" aria-labelledby="woorden-kop">
      <h2 id="woorden-kop">\(language("Woorden op deze pagina", "Words on this page"))</h2>
      <dl>
      \(entries.joined())</dl>
      </section>

      """
  }

  private func heading(_ section: Section) -> String {
    section.subject.map { name(section.title, of: $0) } ?? escaped(section.title)
  }

  /// A name, as a link where its subject has a page.
  private func name(_ label: String, of subject: PageSubject) -> String {
    frame?.address(subject).map { link(label, to: $0) } ?? escaped(label)
  }

  private func link(_ label: String, to address: String) -> String {
    "<a href=\"\(escaped(address))\">\(escaped(label))</a>"
  }

  /// A building block.
  func text(of block: Block) -> String { text(of: block, under: nil) }

  /// A block under a heading or a summary, which the caption of a table need not repeat.
  private func text(of block: Block, under heading: String?) -> String {
    switch block {
    case .paragraph(let phrase): paragraph(phrase)
    case .verbatim(let lines):
      "<p\(verbatimLanguage)>\(lines.map { escaped($0) }.joined(separator: "<br/>\n"))</p>\n"
    case .list(let items): list(items)
    case .numbered(let items): list(items, "ol")
    case .sample(let lines):
      "<blockquote><p>\(lines.map { escaped($0) }.joined(separator: "<br/>\n"))</p></blockquote>\n"
    case .facts(let facts): text(of: facts)
    case .highlights(let answers): text(of: answers)
    case .table(let table):
      text(of: table, repeatsHeading: heading?.hasPrefix(table.caption) ?? false)
    case .chart(let chart): chart.svg(escaped: escaped)
    case .maps(let maps, let paths): text(of: maps, paths)
    case .drawing(let diagram): diagram.svg(escaped: escaped)
    case .picture(let address, let text):
      "<figure><img src=\"\(escaped(address))\" alt=\"\(escaped(text))\"/></figure>\n"
    case .details(let summary, let content):
      "<details>\n<summary>\(escaped(summary))</summary>\n"
        + content.map { text(of: $0, under: summary) }.joined() + "</details>\n"
    }
  }

  private func text(of maps: [MapPicture], _ paths: MapPaths?) -> String {
    let drawn = maps.map { $0.svg(escaped: escaped) { frame?.address($0) } }.joined()
    return (paths?.svg(escaped: escaped) ?? "")
      + (maps.count > 1 ? "<div class=\"maps\">\n\(drawn)</div>\n" : drawn)
  }

  private func paragraph(_ phrase: Phrase) -> String {
    let line = line(phrase)
    return line.isEmpty ? "" : "<p>\(line)</p>\n"
  }

  private func list(_ items: [Phrase], _ element: String = "ul") -> String {
    guard !items.isEmpty else { return "" }
    return "<\(element)>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</\(element)>\n"
  }

  private func text(of facts: [Fact]) -> String {
    let groups = facts.filter { !$0.values.isEmpty }.map { fact in
      "<div><dt>\(escaped(fact.term))</dt>"
        + fact.values.map { "<dd>\(line($0))</dd>" }.joined() + "</div>\n"
    }
    return groups.isEmpty ? "" : "<dl>\n" + groups.joined() + "</dl>\n"
  }

  private func text(of answers: [Highlight]) -> String {
    let parts = answers.map { answer in
      "<div><dt>\(escaped(answer.question))</dt><dd class=\"answer\">\(line(answer.answer))</dd>"
        + answer.remarks.map { "<dd>\(line($0))</dd>" }.joined()
        + answer.onPaper.map { "<dd class=\"paper\">\(escaped($0))</dd>" }.joined() + "</div>\n"
    }
    return parts.isEmpty ? "" : "<dl class=\"highlights\">\n" + parts.joined() + "</dl>\n"
  }

  /// The table in a box that scrolls by itself and is reachable from the keyboard. On a narrow screen
  /// the style sheet stacks the cells under their labels, and on paper too where there are many columns;
  /// the roles keep it a table there.
  private func text(of table: Table, repeatsHeading: Bool) -> String {
    guard !table.columns.isEmpty else { return "" }
    let header = table.columns.map { column in
      "<th scope=\"col\" role=\"columnheader\"\(numeric(column))>\(escaped(column.title))</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { place, cell in
        let (column, phrase) = cell
        return place == 0
          ? "<th scope=\"row\" role=\"rowheader\"\(numeric(column))>\(line(phrase))</th>"
          : "<td role=\"cell\" data-label=\"\(escaped(column.title))\"\(numeric(column))>"
            + "\(line(phrase))</td>"
      }
      return "<tr role=\"row\">\(cells.joined())</tr>\n"
    }
    return """
      <div class="table\(table.isWide ? " wide" : "")" role="group" aria-label="\(escaped(table.caption))" tabindex="0">
      <table role="table">
      <caption\(repeatsHeading ? " class=\"repeated\"" : "")>\(escaped(table.caption))</caption>
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
      case .instruction(let typed, let website): line(frame == nil ? typed : website)
      case .value(let text, let exact, let data):
        "<data value=\"\(escaped(data))\" title=\"\(escaped(exact))\">\(escaped(text))</data>"
      case .section(let label, let anchor): self.anchor(label, to: anchor)
      case .term(let label, let term):
        "<a class=\"term\" href=\"#\(term.anchor)\">\(escaped(label))</a>"
      case .local(let label, let address): link(label, to: address)
      case .subject(let label, let subject): name(label, of: subject)
      case .web(let label, let address):
        "<a\(label == address ? "" : " class=\"named\"") href=\"\(escaped(address))\">"
          + "\(escaped(label))</a>"
      }
    }.joined()
  }

  private func anchor(_ label: String, to anchor: String) -> String {
    link(label, to: "#" + anchor)
  }

  private func escaped(_ text: String) -> String {
    XMLText.escape(HiddenCharacters.removed(from: text, trimming: false))
  }
}
