/// Amounts over the years as bars. A table beside it tells the same, so that formats without pictures
/// leave it out.
package struct BarChart: Sendable {
  /// What the bars are.
  let title: String
  /// The bars, from top to bottom.
  let bars: [Bar]

  /// A bar.
  package struct Bar: Sendable {
    /// What the amount is of.
    let label: String
    /// The amount, not negative.
    let value: Double
    /// The amount as it is read.
    let text: String
    /// Whether it is no series with the bar above it: a line keeps them apart.
    let isBreak: Bool

    /// A bar.
    package init(label: String, value: Double, text: String, isBreak: Bool = false) {
      self.label = label
      self.value = value
      self.text = text
      self.isBreak = isBreak
    }
  }

  /// A chart; `nil` when there are fewer than two bars, none of them has a length, or one is negative.
  package init?(title: String, bars: [Bar]) {
    guard bars.count > 1, bars.contains(where: { $0.value > 0 }),
      bars.allSatisfy({ $0.value >= 0 && $0.value.isFinite })
    else { return nil }
    self.title = title
    self.bars = bars
  }

  /// The chart as SVG within HTML; `id` is unique on the page. Colours come from the style sheet.
  func svg(id: String, escaped: (String) -> String) -> String {
    let (width, rowHeight, breakHeight) = (320, 44, 16)
    let longest = bars.map(\.value).max() ?? 1
    var height = 0
    let rows = bars.map { bar in
      let rule =
        bar.isBreak
        ? """
        <line x1="0" y1="\(height + 6)" x2="\(width)" y2="\(height + 6)" stroke="currentColor" \
        stroke-dasharray="4 4"/>

        """ : ""
      let top = height + (bar.isBreak ? breakHeight : 0)
      height = top + rowHeight
      let length = Int((bar.value / longest * Double(width)).rounded())
      return rule + """
        <text x="0" y="\(top + 14)">\(escaped(bar.label))</text>\
        <text x="\(width)" y="\(top + 14)" text-anchor="end">\(escaped(bar.text))</text>\
        <rect x="0" y="\(top + 20)" width="\(max(length, 1))" height="14"/>

        """
    }
    return """
      <figure class="chart"><svg role="img" aria-labelledby="\(id)" \
      viewBox="0 0 \(width) \(height)">
      <title id="\(id)">\(escaped(title))</title>
      \(rows.joined())</svg><figcaption>\(escaped(title))</figcaption></figure>

      """
  }
}
