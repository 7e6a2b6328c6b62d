/// The frame of a picture: title, description and size, readable in black and white.
package enum SVGText {
  /// A whole picture. `description` is its text alternative.
  package static func picture(
    title: String, description: String, width: Int, height: Int, content: String
  ) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel beschrijving" \
    width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" font-family="sans-serif" \
    font-size="12">
    <title id="titel">\(escaped(title))</title>
    <desc id="beschrijving">\(escaped(description))</desc>
    <rect width="\(width)" height="\(height)" fill="#fff"/>
    \(content)</svg>

    """
  }

  /// A line of text at a place; `attributes` are written as they are.
  package static func line(_ text: String, x: Int, y: Int, attributes: String = "") -> String {
    "<text x=\"\(x)\" y=\"\(y)\"\(attributes)>\(escaped(text))</text>\n"
  }

  /// Sentences under each other from a place on, in lines of at most `length` characters and `rowHeight` apart, and
  /// the height that they take.
  package static func remarks(
    _ sentences: [String], x: Int, y: Int, length: Int, rowHeight: Int = 16
  ) -> (content: String, height: Int) {
    let lines = sentences.flatMap { wrapped($0, to: length) }
    let content = lines.enumerated().map { row, text in line(text, x: x, y: y + row * rowHeight) }
    return (content.joined(), lines.count * rowHeight)
  }

  private static func wrapped(_ text: String, to length: Int) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= length {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }

  /// The text without characters that steer a reader, and safe in markup.
  private static func escaped(_ text: String) -> String {
    XMLText.escape(HiddenCharacters.removed(from: text))
  }

  /// The text, or its beginning with an ellipsis when it is longer than `length` characters.
  package static func shortened(_ text: String, to length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }
}
