/// Amounts as bars, of which each may be stacked from parts. A table beside it tells the same, so that formats
/// without pictures leave it out.
package struct BarChart: Sendable {
  /// What the bars are.
  let title: String
  /// The name of the picture within its page.
  let anchor: String
  /// What the parts of the bars are, in the order of the parts; empty where a bar has one.
  let series: [String]
  /// The bars, from top to bottom.
  let bars: [Bar]
  /// Where the amounts come from, a sentence.
  let source: String?

  /// A bar.
  package struct Bar: Sendable {
    /// What the amount is of.
    let label: String
    /// The amounts of its parts, in the order of the series; only a bar of one part may be negative.
    let parts: [Double]
    /// The amount as it is read.
    let text: String
    /// Whether it is no series with the bar above it: a line keeps them apart.
    package let isBreak: Bool
    /// Whether something that belongs in it is not known: a dashed end with a question mark says so.
    let isPartial: Bool
    /// Whether it is the one that the reader looks for.
    let isOwn: Bool

    /// The amount.
    var value: Double { parts.reduce(0, +) }

    /// A bar.
    package init(
      label: String, parts: [Double], text: String, isBreak: Bool = false, isPartial: Bool = false,
      isOwn: Bool = false
    ) {
      self.label = label
      self.parts = parts
      self.text = text
      self.isBreak = isBreak
      self.isPartial = isPartial
      self.isOwn = isOwn
    }

    /// A bar of one part.
    package init(label: String, value: Double, text: String, isBreak: Bool = false) {
      self.init(label: label, parts: [value], text: text, isBreak: isBreak)
    }
  }

  /// A chart; `nil` when there are fewer than two bars, none of them has a length, or a part among others is
  /// negative.
  package init?(
    title: String, anchor: String = "grafiek", series: [String] = [], bars: [Bar],
    source: String? = nil
  ) {
    guard bars.count > 1, bars.contains(where: { $0.value != 0 }),
      bars.allSatisfy({ bar in
        bar.value.isFinite && bar.parts.allSatisfy(\.isFinite)
          && (bar.parts.count == 1 || bar.parts.allSatisfy { $0 >= 0 })
      })
    else { return nil }
    self.title = title
    self.anchor = anchor
    self.series = series.count > 1 ? series : []
    self.bars = bars
    self.source = source
  }

  /// The lowest amount, or 0: where the bars begin is to the right of it.
  var lowest: Double { min(0, bars.map(\.value).min() ?? 0) }

  /// How wide the drawing is, in its units.
  static let width = 320
  private static let gapWidth = 24
  /// How many looks there are for parts; more than these have the last one.
  private static let looks = 5

  /// The bars with their labels as SVG, and how high that is.
  func drawing(escaped: (String) -> String) -> (content: String, height: Int) {
    let (rowHeight, breakHeight) = (44, 16)
    let room = Self.width - (bars.contains(where: \.isPartial) ? Self.gapWidth : 0)
    let span = max(0, bars.map(\.value).max() ?? 0) - lowest
    let scale = span > 0 ? Double(room) / span : 0
    let zero = Int((-lowest * scale).rounded())
    var height = 0
    let rows = bars.map { bar in
      let rule =
        bar.isBreak
        ? """
        <line x1="0" y1="\(height + 6)" x2="\(Self.width)" y2="\(height + 6)" stroke="currentColor" \
        stroke-dasharray="4 4"/>

        """ : ""
      let top = height + (bar.isBreak ? breakHeight : 0)
      height = top + rowHeight
      return rule + """
        <text x="0" y="\(top + 14)">\(escaped(bar.label))</text>\
        <text x="\(Self.width)" y="\(top + 14)" text-anchor="end">\(escaped(bar.text))</text>\
        \(Self.segments(of: bar, from: zero, top: top + 20, length: { $0 * scale }))

        """
    }
    let axis =
      lowest < 0
      ? "<line x1=\"\(zero)\" y1=\"16\" x2=\"\(zero)\" y2=\"\(height)\" stroke=\"currentColor\"/>\n"
      : ""
    return (rows.joined() + axis, height)
  }

  /// The chart as SVG within HTML; its anchor is unique on the page. Colours come from the style sheet.
  package func svg(escaped: (String) -> String) -> String {
    let (content, height) = drawing(escaped: escaped)
    let id = escaped(anchor)
    return """
      <figure class="chart"><svg role="img" aria-labelledby="\(id)" \
      viewBox="0 0 \(Self.width) \(height)">
      <title id="\(id)">\(escaped(title))</title>
      \(content)</svg><figcaption>\(escaped(title))\(legend(escaped))\
      \(source.map { "<p>\(escaped($0))</p>" } ?? "")</figcaption></figure>

      """
  }

  private static func segments(
    of bar: Bar, from zero: Int, top: Int, length: (Double) -> Double
  ) -> String {
    if bar.value < 0 {
      let size = max(Int((-length(bar.value)).rounded()), 1)
      return
        "<rect class=\"negative\" x=\"\(zero - size)\" y=\"\(top)\" width=\"\(size)\" height=\"14\"/>"
    }
    var sum = 0.0
    var left = zero
    var text = ""
    for (place, part) in bar.parts.enumerated() {
      sum += part
      let right = zero + Int(length(sum).rounded())
      if right > left || bar.parts.count == 1 {
        text += """
          <rect class="\(look(place))\(bar.isOwn ? " own" : "")" x="\(left)" y="\(top)" \
          width="\(max(right - left, 1))" height="14"/>
          """
      }
      left = right
    }
    guard bar.isPartial else { return text }
    return text + """
      <rect class="unknown" x="\(left + 2)" y="\(top)" width="\(gapWidth - 2)" height="14"/>\
      <text x="\(left + gapWidth / 2 + 1)" y="\(top + 12)" text-anchor="middle">?</text>
      """
  }

  /// What the looks of the parts mean: the name of each look, and the part.
  var legend: [(look: String, meaning: String)] {
    series.enumerated().map { (Self.look($0), $1) }
  }

  private func legend(_ escaped: (String) -> String) -> String {
    guard !series.isEmpty else { return "" }
    let items = legend.map { "<li class=\"\($0.look)\">\(escaped($0.meaning))</li>" }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private static func look(_ place: Int) -> String { "part\(min(place, looks - 1) + 1)" }
}
