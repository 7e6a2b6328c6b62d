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

    /// A bar.
    package init(label: String, value: Double, text: String) {
      self.label = label
      self.value = value
      self.text = text
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
    let (width, rowHeight) = (320, 44)
    let longest = bars.map(\.value).max() ?? 1
    let rows = bars.enumerated().map { place, bar in
      let top = place * rowHeight
      let length = Int((bar.value / longest * Double(width)).rounded())
      return """
        <text x="0" y="\(top + 14)">\(escaped(bar.label))</text>\
        <text x="\(width)" y="\(top + 14)" text-anchor="end">\(escaped(bar.text))</text>\
        <rect x="0" y="\(top + 20)" width="\(max(length, 1))" height="14"/>

        """
    }
    return """
      <figure class="chart"><svg role="img" aria-labelledby="\(id)" \
      viewBox="0 0 \(width) \(bars.count * rowHeight)">
      <title id="\(id)">\(escaped(title))</title>
      \(rows.joined())</svg><figcaption>\(escaped(title))</figcaption></figure>

      """
  }
}
