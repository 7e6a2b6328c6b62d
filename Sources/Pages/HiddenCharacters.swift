/// Characters in the data that steer a terminal or a text's direction instead of being read.
///
/// The register's values are typed by many hands and may hold anything. Control characters could
/// drive the reader's terminal; characters that reorder text could make a name look like another
/// (Unicode Technical Report 36, section 2.5).
package enum HiddenCharacters {
  /// The text on one line without hidden characters: every run of white space and controls is one
  /// space. At either end there is none, unless the text is a part that others follow.
  package static func removed(from text: String, trimming: Bool = true) -> String {
    if isPlain(text) { return text }
    var visible = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if isControl(scalar) || scalar == " " || scalar.value == 0x2028 || scalar.value == 0x2029 {
        gap = true
      } else if !isInvisible(scalar) {
        if gap, !trimming || !visible.isEmpty { visible.append(" ") }
        gap = false
        visible.append(scalar)
      }
    }
    if gap, !trimming { visible.append(" ") }
    return String(visible)
  }

  /// Whether a text surely has nothing to remove: single spaces only, none of them at an end, no
  /// controls, and none of the bytes that hidden characters are written with.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous = UInt8(ascii: " ")
      for place in bytes.indices {
        let byte = bytes[place]
        if byte <= 0x20, byte < 0x20 || previous == 0x20 { return false }
        if byte >= 0x7F, endsHidden(bytes, at: place) { return false }
        previous = byte
      }
      return previous != 0x20
    }
  }

  /// Whether a text has bytes outside ASCII, or the last one in it, that a hidden character is written
  /// with. A euro sign, quotation marks and letters with accents have none.
  private static func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place < bytes.count {
      // Eight bytes without any that matter, as nearly all are.
      if place + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if (word | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
          place += 8
          continue
        }
      }
      let end = min(place + 8, bytes.count)
      while place < end {
        if bytes[place] >= 0x7F, endsHidden(bytes, at: place) { return true }
        place += 1
      }
    }
    return false
  }

  private static func endsHidden(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch (place > 1 ? bytes[place - 2] : 0, place > 0 ? bytes[place - 1] : 0, bytes[place]) {
    case (_, _, 0x7F), (_, _, 0xD8), (_, _, 0xEF), (_, _, 0xF3), (_, 0xC2, 0x80..<0xA0): true
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9): true
    default: false
    }
  }

  /// The bytes of JSON text in which hidden characters are escaped, so that the values stay as they are.
  ///
  /// JSON has characters outside ASCII only within strings, where an escape means the same.
  package static func escapedInJSON(_ json: [UInt8]) -> [UInt8] {
    guard json.withUnsafeBufferPointer(mayHide) else { return json }
    var escaped = ""
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if mustBeEscaped(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return Array(escaped.utf8)
  }

  /// The text without hidden characters; its lines and the spaces in them stay.
  package static func removedWithinLines(of text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 == "\n" || !isControl($0) && !isInvisible($0) }))
  }

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && (isControl(scalar) || isInvisible(scalar))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Marks and embeddings that change direction, the byte order mark, noncharacters that XML forbids
  /// and the tag characters.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension String {
  /// The text without characters that steer a terminal or a text's direction; line breaks stay.
  ///
  /// For messages that repeat what a user typed, a file's name or a piece of a document.
  package var withoutHiddenCharacters: String { HiddenCharacters.removedWithinLines(of: self) }
}
