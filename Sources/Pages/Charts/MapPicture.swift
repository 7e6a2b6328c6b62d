/// Areas on a map, each with a look that tells something of it. A table or list beside it tells the same, so that
/// formats without pictures leave it out.
package struct MapPicture: Sendable {
  /// What it shows, with the unit.
  let title: String
  /// The name of the picture within its page.
  let anchor: String
  /// The size of the drawing, in its units.
  let width: Int, height: Int
  /// The areas, from back to front.
  let areas: [Area]
  /// Names on the map.
  package let labels: [Label]
  /// What the looks mean, in the order in which they are told.
  let key: [Key]
  /// What must be known to read it, a sentence each: where the borders come from, what is not on it.
  let notes: [String]

  /// How an area looks: told apart by lightness and hatching, not by hue, so that it can be read in black and white.
  package enum Look: Hashable, Sendable {
    /// It is only there to see where the others lie.
    case background
    /// Its value is among the lowest (1) to the highest (5).
    case level(Int)
    /// Its value is not known: hatched.
    case unknown
    /// It is the one that the reader looks for: with a thick edge.
    case own

    fileprivate var name: String {
      switch self {
      case .background: "m0"
      case .level(let level): "m\(min(max(level, 1), 5))"
      case .unknown: "unknown"
      case .own: "own"
      }
    }
  }

  /// A look and what it means.
  package typealias Key = (look: Look, meaning: String)

  /// An area.
  package struct Area: Sendable {
    /// The data of its path, or the name of a path of the page (``MapPaths``).
    let outline: Outline
    let look: Look
    /// What is told of it: its name and its value.
    let text: String
    /// The page that it leads to.
    let subject: PageSubject?

    /// An area; `subject` is what it leads to where that has a page.
    package init(_ outline: Outline, _ look: Look, text: String, subject: PageSubject? = nil) {
      self.outline = outline
      self.look = look
      self.text = text
      self.subject = subject
    }
  }

  /// Where the lines of an area are had from.
  package enum Outline: Sendable {
    /// The data of an SVG path.
    case path(String)
    /// A path that stands once on the page, by its name.
    case named(String)
  }

  /// A name on the map, its middle at a place.
  package struct Label: Sendable {
    /// The name.
    package let text: String
    let x: Int, y: Int

    /// A name at a place.
    package init(_ text: String, x: Int, y: Int) {
      self.text = text
      self.x = x
      self.y = y
    }
  }

  /// A map; `nil` when there is nothing on it.
  package init?(
    title: String, anchor: String, width: Int, height: Int, areas: [Area], labels: [Label] = [],
    key: [Key] = [], notes: [String] = []
  ) {
    guard !areas.isEmpty else { return nil }
    self.title = title
    self.anchor = anchor
    self.width = width
    self.height = height
    self.areas = areas
    self.labels = Self.apart(labels, within: width)
    self.key = key
    self.notes = notes
  }

  /// The height of a line of text, and how wide a letter is about, in units.
  private static let lineHeight = 19
  private static let letterWidth = 10

  /// The names that do not cross one before them or the edge.
  private static func apart(_ labels: [Label], within width: Int) -> [Label] {
    var shown: [(label: Label, half: Int)] = []
    for label in labels {
      let half = label.text.count * letterWidth / 2
      let isFree = shown.allSatisfy { other in
        abs(other.label.y - label.y) >= lineHeight
          || abs(other.label.x - label.x) >= half + other.half
      }
      if isFree, label.x >= half, label.x + half <= width { shown.append((label, half)) }
    }
    return shown.map(\.label)
  }
}

/// Paths that stand once on a page, for several maps to show.
package struct MapPaths: Sendable {
  let paths: [(name: String, data: String)]

  /// Paths by name.
  package init(_ paths: [(name: String, data: String)]) {
    self.paths = paths
  }
}

extension MapPicture {
  /// The map as SVG within HTML; its anchor is unique on the page. Colours come from the style sheet.
  ///
  /// Areas lead to their pages for who points at them. Who reads the page aloud, or goes through it with the
  /// keyboard, is not led through hundreds of areas: for them the list or table beside it is there, and a map
  /// that leads to pages is left out.
  package func svg(
    escaped: (String) -> String, address: (PageSubject) -> String?
  ) -> String {
    let (content, hasLinks) = drawing(escaped: escaped, address: address)
    let id = escaped(anchor)
    let role =
      hasLinks ? "aria-hidden=\"true\"" : "role=\"img\" aria-labelledby=\"\(id)\""
    return """
      <figure class="map"><svg \(role) viewBox="0 0 \(width) \(height)">
      \(content)</svg>\
      <figcaption><span id="\(id)">\(escaped(title))</span>\(legend(escaped))\
      \(notes.map { "<p>\(escaped($0))</p>" }.joined())</figcaption></figure>

      """
  }

  /// What the looks mean: the name of each, and its meaning.
  var legend: [(look: String, meaning: String)] { key.map { ($0.look.name, $0.meaning) } }

  /// The areas and names as SVG, and whether areas lead to pages.
  func drawing(
    escaped: (String) -> String, address: (PageSubject) -> String?
  ) -> (content: String, hasLinks: Bool) {
    var hasLinks = false
    let hatch = "\(anchor)-h"
    let shapes = areas.map { area in
      let element =
        switch area.outline {
        case .path(let data): ("path", "d=\"\(data)\"")
        case .named(let name): ("use", "href=\"#\(escaped(name))\"")
        }
      let fill = area.look == .unknown ? " fill=\"url(#\(escaped(hatch)))\"" : ""
      let shape =
        "<\(element.0) class=\"\(area.look.name)\" \(element.1)\(fill)>"
        + "<title>\(escaped(area.text))</title></\(element.0)>\n"
      guard let address = area.subject.flatMap(address) else { return shape }
      hasLinks = true
      return "<a href=\"\(escaped(address))\" tabindex=\"-1\">\(shape)</a>"
    }
    // What keeps a name apart from the borders behind it is drawn first.
    let names = labels.map { label in
      let place = "x=\"\(label.x)\" y=\"\(label.y)\""
      let text = escaped(label.text)
      return "<text class=\"halo\" \(place)>\(text)</text><text \(place)>\(text)</text>\n"
    }
    let pattern =
      areas.contains { $0.look == .unknown }
      ? """
      <defs><pattern id="\(escaped(hatch))" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><line y2="6"/></pattern></defs>

      """ : ""
    return (pattern + shapes.joined() + names.joined(), hasLinks)
  }

  private func legend(_ escaped: (String) -> String) -> String {
    guard !key.isEmpty else { return "" }
    let items = legend.map { "<li class=\"\($0.look)\">\(escaped($0.meaning))</li>" }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }
}

extension MapPaths {
  /// The paths as SVG that is not seen.
  func svg(escaped: (String) -> String) -> String {
    let paths = paths.map { "<path id=\"\(escaped($0.name))\" d=\"\($0.data)\"/>\n" }
    return "<svg class=\"paths\" aria-hidden=\"true\"><defs>\n\(paths.joined())</defs></svg>\n"
  }
}
