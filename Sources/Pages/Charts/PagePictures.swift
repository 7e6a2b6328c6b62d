/// The charts and maps of a page under each other, as one picture (SVG) that stands alone.
package struct PagePictures: Sendable {
  /// The picture, with its own colours; readable in black and white.
  package let svg: String

  private static let margin = 16
  private static let width = 640
  private static let scaleOfCharts = 1.75
  /// How many letters of the text beside pictures a line has room for.
  private static let lineLength = 90
  private static let lineHeight = 20

  /// The pictures of a page; `nil` where it has none. Maps that share paths with others are left out.
  package init?(of page: Page) {
    let blocks = (page.summary + page.sections.flatMap(Self.blocks)).flatMap(Self.pictures)
    guard !blocks.isEmpty else { return nil }
    var drawing = Drawing()
    drawing.add(page.title, size: 18)
    for block in blocks {
      switch block {
      case .chart(let chart): drawing.add(chart)
      case .maps(let maps, _): for map in maps { drawing.add(map) }
      default: continue
      }
    }
    let standing = page.standing.compactMap { part -> String? in
      if case .text(let text) = part { text } else { nil }
    }
    drawing.add(standing.joined(), size: 12)
    svg = SVGText.picture(
      title: page.title, description: drawing.titles.joined(separator: " "), width: Self.width,
      height: drawing.height + Self.margin,
      content: "<style>\n\(HTMLStyle.rulesOfPictures)</style>\n" + drawing.content)
  }

  private static func blocks(of section: Section) -> [Block] {
    section.blocks + section.subsections.flatMap(blocks)
  }

  /// The blocks that are pictures, folded ones too.
  private static func pictures(in block: Block) -> [Block] {
    switch block {
    case .chart: [block]
    case .maps(_, let paths): paths == nil ? [block] : []
    case .details(_, let blocks): blocks.flatMap(pictures)
    default: []
    }
  }

  /// What is drawn so far, from top to bottom.
  private struct Drawing {
    var content = ""
    var titles: [String] = []
    var height = PagePictures.margin

    mutating func add(_ text: String, size: Int) {
      let lines = SVGText.remarks(
        [text], x: PagePictures.margin, y: height + size,
        length: PagePictures.lineLength * 12 / size, rowHeight: size + 4)
      content += "<g font-size=\"\(size)\">\n\(lines.content)</g>\n"
      height += lines.height + 8
    }

    mutating func add(_ chart: BarChart) {
      let (bars, chartHeight) = chart.drawing(escaped: PagePictures.escaped)
      begin(chart.title)
      place(
        bars, "chart", BarChart.width, chartHeight,
        drawnTo: Int(Double(BarChart.width) * PagePictures.scaleOfCharts))
      add(chart.legend, "chart")
      if let source = chart.source { add(source, size: 12) }
    }

    mutating func add(_ map: MapPicture) {
      begin(map.title)
      place(
        map.drawing(escaped: PagePictures.escaped) { _ in nil }.content, "map",
        max(map.width, 1), map.height,
        drawnTo: PagePictures.width - 2 * PagePictures.margin)
      add(map.legend, "map")
      for note in map.notes { add(note, size: 12) }
    }

    private mutating func begin(_ title: String) {
      titles.append(title)
      height += 12
      add(title, size: 14)
    }

    /// A picture in a window of its own, so that what lies outside is not seen.
    private mutating func place(
      _ picture: String, _ look: String, _ width: Int, _ size: Int, drawnTo room: Int
    ) {
      let drawn = size * room / width
      content += """
        <svg class="\(look)" font-size="13" x="\(PagePictures.margin)" y="\(height)" width="\(room)" \
        height="\(drawn)" viewBox="0 0 \(width) \(size)">
        \(picture)</svg>

        """
      height += drawn + 12
    }

    /// A line for each look, with a sample of it.
    private mutating func add(_ legend: [(look: String, meaning: String)], _ look: String) {
      for (name, meaning) in legend {
        let sample =
          look == "map"
          ? "<path class=\"\(name)\" d=\"M\(PagePictures.margin) \(height)h18v12h-18z\"/>"
          : "<rect class=\"\(name)\" x=\"\(PagePictures.margin)\" y=\"\(height)\" width=\"18\" height=\"12\"/>"
        content +=
          "<g class=\"\(look)\">\(sample)</g>\n"
          + SVGText.line(meaning, x: PagePictures.margin + 26, y: height + 11)
        height += PagePictures.lineHeight
      }
      if !legend.isEmpty { height += 4 }
    }
  }

  private static func escaped(_ text: String) -> String {
    XMLText.escape(HiddenCharacters.removed(from: text))
  }
}

extension HTMLStyle {
  /// The rules for charts and maps with the colours of paper, for a picture outside a page.
  fileprivate static var rulesOfPictures: String {
    let colours = sheet.split(separator: "}", maxSplits: 1).first.map(String.init) ?? ""
    let values = colours.matches(of: /--([a-z]+): (#[0-9a-f]+)/).map { ($0.output.1, $0.output.2) }
    let rules = sheet.split(separator: "\n").map { $0.drop { $0 == " " } }.filter {
      ($0.hasPrefix(".chart rect") || $0.hasPrefix(".map .") || $0.hasPrefix(".map path")
        || $0.hasPrefix(".map pattern") || $0.hasPrefix(".map text")) && $0.hasSuffix("}")
        && !$0.contains("#666666")
    }
    return values.reduce(rules.map { $0 + "\n" }.joined()) { text, colour in
      text.replacing("var(--\(colour.0))", with: colour.1)
    }
  }
}
