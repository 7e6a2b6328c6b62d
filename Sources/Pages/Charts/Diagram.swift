/// Boxes with arrows between them, each with the number under which the page tells in words what it is. The words
/// stand beside the drawing, so that formats without pictures leave it out.
package struct Diagram: Sendable {
  /// What the drawing is of.
  let title: String
  /// The name of the drawing within its page.
  let anchor: String
  /// The boxes.
  let boxes: [Box]
  /// The arrows.
  let arrows: [Arrow]
  /// The lines around boxes that belong together.
  let frames: [Box]

  /// A box with its name, at a place on a grid of points: the drawing is 340 points wide, which is legible on a
  /// phone.
  package struct Box: Sendable {
    let name: String
    let x, y, width, height: Int

    /// A box; `x` and `y` are those of its upper left corner.
    package init(_ name: String, x: Int, y: Int, width: Int, height: Int) {
      (self.name, self.x, self.y, self.width, self.height) = (name, x, y, width, height)
    }

    /// The name in lines of at most as many letters as fit the box.
    fileprivate var lines: [String] {
      name.split(separator: " ").reduce(into: []) { lines, word in
        if let last = lines.last, (last.count + 1 + word.count) * Diagram.letterWidth < width {
          lines[lines.count - 1] = "\(last) \(word)"
        } else {
          lines.append(String(word))
        }
      }
    }
  }

  /// A numbered arrow between two points.
  package struct Arrow: Sendable {
    let number: Int
    let start, end: (x: Int, y: Int)

    /// An arrow.
    package init(_ number: Int, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
      (self.number, self.start, self.end) = (number, start, end)
    }
  }

  /// A drawing.
  package init(
    title: String, anchor: String, boxes: [Box], arrows: [Arrow], frames: [Box] = []
  ) {
    (self.title, self.anchor) = (title, anchor)
    (self.boxes, self.arrows, self.frames) = (boxes, arrows, frames)
  }

  private static let width = 340
  private static let lineHeight = 15
  private static let letterWidth = 7

  /// The drawing as SVG within HTML; its anchor is unique on the page. Colours come from the style sheet.
  func svg(escaped: (String) -> String) -> String {
    let height = ((boxes + frames).map { $0.y + $0.height }.max() ?? 0) + 2
    let id = escaped(anchor)
    return """
      <figure class="diagram"><svg role="img" aria-labelledby="\(id)" \
      viewBox="0 0 \(Self.width) \(height)">
      \(frames.map { frame($0, escaped) }.joined())\(arrows.map(arrow).joined())\
      \(boxes.map { box($0, escaped) }.joined())</svg><figcaption id="\(id)">\(escaped(title))</figcaption></figure>

      """
  }

  private func frame(_ frame: Box, _ escaped: (String) -> String) -> String {
    """
    <rect class="frame" x="\(frame.x)" y="\(frame.y)" width="\(frame.width)" height="\(frame.height)" rx="6"/>\
    <text x="\(frame.x + 8)" y="\(frame.y + frame.height - 8)">\(escaped(frame.name))</text>

    """
  }

  private func box(_ box: Box, _ escaped: (String) -> String) -> String {
    let lines = box.lines
    let top = box.y + (box.height - lines.count * Self.lineHeight) / 2 + 12
    let text = lines.enumerated().map { place, line in
      "<text x=\"\(box.x + box.width / 2)\" y=\"\(top + place * Self.lineHeight)\" text-anchor=\"middle\">"
        + "\(escaped(line))</text>"
    }
    return """
      <rect class="box" x="\(box.x)" y="\(box.y)" width="\(box.width)" height="\(box.height)" rx="4"/>\
      \(text.joined())

      """
  }

  /// A line with a head at its end and its number in a circle halfway.
  private func arrow(_ arrow: Arrow) -> String {
    let (start, end) = (arrow.start, arrow.end)
    let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    let length = max((dx * dx + dy * dy).squareRoot(), 1)
    let (ux, uy) = (dx / length, dy / length)
    /// A corner of the head: so far back from the end and so far aside.
    func corner(_ back: Double, _ aside: Double) -> String {
      let x = Double(end.x) - ux * back - uy * aside
      let y = Double(end.y) - uy * back + ux * aside
      return "\(Int(x.rounded())),\(Int(y.rounded()))"
    }
    let (middleX, middleY) = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    return """
      <line class="arrow" x1="\(start.x)" y1="\(start.y)" x2="\(end.x)" y2="\(end.y)"/>\
      <polygon class="head" points="\(corner(0, 0)) \(corner(9, 4)) \(corner(9, -4))"/>\
      <circle class="mark" cx="\(middleX)" cy="\(middleY)" r="9"/>\
      <text x="\(middleX)" y="\(middleY + 4)" text-anchor="middle">\(arrow.number)</text>

      """
  }
}
