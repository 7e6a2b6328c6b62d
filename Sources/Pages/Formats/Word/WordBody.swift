/// The body of a Word document: a page as headings, paragraphs, lists, tables and charts.
struct WordBody {
  /// The markup until now.
  private(set) var markup = ""
  /// The addresses on the web that the body links to, in order; the relationship of the first is `rId1`.
  private(set) var addresses: [String] = []
  /// The charts that the body shows, in order; the relationship of the first is `chart1`.
  private(set) var charts: [WordChart] = []

  private let language: Language
  private var bookmarks: [String: String] = [:]
  private var isInSummary = false

  init(_ page: Page) {
    language = page.language
    nameBookmarks(of: page.sections)
    markup += WordMarkup.paragraph(WordMarkup.run(page.title), style: "Title")
    write(page.standing, style: "Standing")
    writeSummary(page.summary)
    for section in page.sections { write(section, level: 1) }
  }

  /// Names of at most 40 characters, as word processors allow, in the order of the sections.
  private mutating func nameBookmarks(of sections: [Section]) {
    for section in sections {
      bookmarks[section.anchor] = "deel\(bookmarks.count + 1)"
      nameBookmarks(of: section.subsections)
    }
  }

  /// The answer itself, in a box of which the first sentence is set larger.
  private mutating func writeSummary(_ blocks: [Block]) {
    isInSummary = true
    var rest = blocks[...]
    if case .paragraph(let first)? = rest.first {
      write(first, style: "SummaryLead")
      rest.removeFirst()
    }
    for block in rest { write(block) }
    isInSummary = false
  }

  private mutating func write(_ section: Section, level: Int) {
    let place = bookmarks[section.anchor].map { name in
      WordMarkup.bookmark(name, number: Int(name.drop { !$0.isNumber }) ?? 0)
    }
    markup += WordMarkup.paragraph(
      (place ?? "")
        + WordMarkup.run((section.label.map { $0 + ": " } ?? "") + section.title),
      style: "Heading\(min(level, 6))",
      properties: section.beginsSheet ? WordMarkup.onNewSheet : "")
    for block in section.blocks { write(block) }
    for part in section.subsections { write(part, level: level + 1) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let phrase): write(phrase, style: isInSummary ? "Summary" : nil)
    case .verbatim(let lines): writeVerbatim(lines)
    case .list(let items):
      for item in items { write(item, style: "ListBullet") }
    case .numbered(let items):
      for (place, item) in items.enumerated() {
        markup += WordMarkup.paragraph(
          WordMarkup.run("\(place + 1).") + WordMarkup.tab + runs(item), style: "Numbered")
      }
    case .sample(let lines):
      let runs = lines.map { WordMarkup.run($0) }.filter { !$0.isEmpty }
      markup += WordMarkup.paragraph(runs.joined(separator: WordMarkup.lineBreak), style: "Sample")
    case .facts(let facts):
      for fact in facts where !fact.values.isEmpty { write(fact) }
    case .highlights(let answers):
      for answer in answers { write(answer.factOnPaper) }
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .maps, .drawing: break
    case .picture(_, let text): write(.text(text))
    case .details(let summary, let content):
      markup += WordMarkup.paragraph(
        WordMarkup.run(summary, properties: WordMarkup.bold), properties: WordMarkup.keptWithNext)
      for block in content { write(block) }
    }
  }

  private mutating func write(_ phrase: Phrase, style: String? = nil) {
    let runs = runs(phrase)
    if !runs.isEmpty { markup += WordMarkup.paragraph(runs, style: style) }
  }

  /// The register's own text, which is Dutch in a document in any language.
  private mutating func writeVerbatim(_ lines: [String]) {
    let mark = language == .dutch ? "" : WordMarkup.language(.dutch)
    let runs = lines.map { WordMarkup.run($0, properties: mark) }.filter { !$0.isEmpty }
    if runs.isEmpty { return }
    markup += WordMarkup.paragraph(runs.joined(separator: WordMarkup.lineBreak))
  }

  /// A term with its values beside it, under each other; a long term stands above them.
  private mutating func write(_ fact: Fact) {
    // A line behind the first begins at the stop, but in the summary, where it begins at its edge.
    let newLine = WordMarkup.lineBreak + (isInSummary ? WordMarkup.tab : "")
    let gap = fact.term.count > WordStyles.longestTerm ? newLine : WordMarkup.tab
    let values = fact.values.map { runs($0) }.joined(separator: newLine)
    markup += WordMarkup.paragraph(
      WordMarkup.run(fact.term, properties: "<w:rStyle w:val=\"Term\"/>") + gap + values,
      style: isInSummary ? "SummaryFact" : "Fact")
  }

  private mutating func write(_ chart: BarChart) {
    charts.append(WordChart(chart))
    markup += WordMarkup.paragraph(
      WordChart.frame(number: charts.count, title: chart.title, bars: chart.bars.count),
      properties: WordMarkup.keptWithNext)
    markup += WordMarkup.paragraph(WordMarkup.run(chart.title), style: "Caption")
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let cells = table.rows.map { row in row.map { runs($0) } }
    markup += WordMarkup.paragraph(WordMarkup.run(table.caption), style: "Caption")
    markup += WordTable(table, cells: cells).markup
  }

  private mutating func runs(_ phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text), .local(let text, _), .subject(let text, _), .term(let text, _),
        .value(let text, _, _):
        WordMarkup.run(text)
      case .code(let text): WordMarkup.run(text, properties: "<w:rStyle w:val=\"Code\"/>")
      case .instruction(let typed, _): runs(typed)
      case .section(let label, let anchor): link(label, toSection: anchor)
      case .web(let label, let address): link(label, to: address)
      }
    }.joined()
  }

  private func link(_ label: String, toSection anchor: String) -> String {
    guard let name = bookmarks[anchor] else { return WordMarkup.run(label) }
    return WordMarkup.link(
      WordMarkup.run(label, properties: "<w:rStyle w:val=\"Reference\"/>"), toBookmark: name)
  }

  private mutating func link(_ label: String, to address: String) -> String {
    let place = addresses.firstIndex(of: address) ?? addresses.count
    if place == addresses.count { addresses.append(address) }
    return WordMarkup.link(
      WordMarkup.run(label, properties: "<w:rStyle w:val=\"Hyperlink\"/>"),
      toRelationship: "rId\(place + 1)")
  }
}
