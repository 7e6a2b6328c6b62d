/// Names brought to one form, so that they match however they are written.
@usableFromInline
package enum Folding {
  /// The text in lower case without accents, with every run of other signs as one space.
  ///
  /// Letters of the Latin blocks up to U+017F lose their accents, ligatures are written out (`ĳ` as
  /// `ij`), combining marks are dropped, an apostrophe disappears (`'s-Hertogenbosch` is
  /// `s hertogenbosch`). Letters of other scripts are kept. Cost: one pass over the text.
  @usableFromInline
  package static func fold(_ text: String) -> String {
    var text = text
    // Taking a text apart into letters takes several times as long, and most have no accents.
    return text.withUTF8(ofASCII) ?? ofLetters(text)
  }

  /// A text of ASCII alone; `nil` of another.
  private static func ofASCII(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    // What is dropped makes room for the one space that stands for it.
    return String(unsafeUninitializedCapacity: text.count) { folded in
      var (count, hasGap) = (0, false)
      for byte in text {
        guard let letter = letter(byte) else {
          hasGap = hasGap || !isApostrophe(byte)
          continue
        }
        if hasGap, count > 0 {
          folded[count] = 0x20
          count += 1
        }
        hasGap = false
        folded[count] = letter
        count += 1
      }
      return count
    }
  }

  private static func ofLetters(_ text: String) -> String {
    var folded = FoldedText(capacity: text.utf8.count)
    for scalar in text.unicodeScalars { folded.add(scalar) }
    return String(decoding: folded.bytes, as: UTF8.self)
  }

  /// A digit or a letter of ASCII in lower case; `nil` of another sign.
  fileprivate static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    default: nil
    }
  }

  fileprivate static func isApostrophe(_ byte: UInt8) -> Bool { byte == 0x27 || byte == 0x60 }
}

/// A text that is being folded.
private struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private var hasGap = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if let letter = Folding.letter(byte) {
        put(letter)
      } else if !Folding.isApostrophe(byte) {
        hasGap = true
      }
    case 0x2019, 0xB4, 0x0300...0x036F:
      break
    case 0xC0...0x17F:
      let plain = Self.latin[Int(scalar.value - 0xC0)]
      if plain == " " { hasGap = true } else { plain.utf8.forEach { put($0) } }
    case 0x180... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
      scalar.properties.lowercaseMapping.utf8.forEach { put($0) }
    default:
      hasGap = true
    }
  }

  private mutating func put(_ byte: UInt8) {
    if hasGap, !bytes.isEmpty { bytes.append(0x20) }
    hasGap = false
    bytes.append(byte)
  }

  /// The plain letters for U+00C0 to U+017F, in order.
  private static let latin: [String] =
    """
    a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ").map { $0 == "*" ? " " : String($0) }
}
