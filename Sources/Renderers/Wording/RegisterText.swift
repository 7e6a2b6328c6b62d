/// A longer text of the register, such as a purpose or an article, in the lines it once had.
///
/// The register lost most line breaks: `… beheer.2. Het bevorderen …`. A line begins again where a
/// sign that ends a sentence is followed at once by the number or letter of a next item. Nothing but
/// white space changes.
package enum RegisterText {
  /// The lines of a text, none of them empty.
  package static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { items(in: $0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func items(in text: Substring) -> [String] {
    var text = String(text)
    return text.withUTF8 { bytes in
      var items: [String] = []
      var start = 0
      var lettersBefore = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if endsSentence(byte), lettersBefore >= 3, opensItem(bytes[(index + 1)...]) {
          items.append(String(decoding: bytes[start...index], as: UTF8.self))
          start = index + 1
        }
        lettersBefore = isLetter(byte) ? lettersBefore + 1 : 0
      }
      items.append(String(decoding: bytes[start...], as: UTF8.self))
      return items
    }
  }

  /// Whether a text begins with `• `, `2. `, `12. `, `a. `, `1° ` or the like.
  private static func opensItem(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if text.starts(with: "•".utf8) { return true }
    let digits = text.prefix { (0x30...0x39).contains($0) }.count
    let isLetter = text.first.map { (0x61...0x7A).contains($0) } ?? false
    guard (1...2).contains(digits) || isLetter else { return false }
    let rest = text.dropFirst(max(1, digits))
    return [".", ")", "°"].contains { mark in
      let behind = rest.dropFirst(mark.utf8.count).first
      return rest.starts(with: mark.utf8) && (behind == 0x20 || behind == 0x09)
    }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
  }

  /// Letters of the alphabet, and every byte of a letter outside ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
