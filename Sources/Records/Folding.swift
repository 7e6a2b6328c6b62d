/// Names brought to one form, so that they match however they are written.
package enum Folding {
  /// The text in lower case without accents, with every run of other signs as one space.
  ///
  /// Letters of the Latin blocks up to U+017F lose their accents, ligatures are written out (`ĳ` as
  /// `ij`), combining marks are dropped, an apostrophe disappears (`'s-Hertogenbosch` is
  /// `s hertogenbosch`). Letters of other scripts are kept. Cost: one pass over the text.
  package static func fold(_ text: String) -> String {
    var folded = FoldedText(capacity: text.utf8.count)
    var text = text
    // Taking a text apart into letters takes several times as long, and most have no accents.
    let isASCII = text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in bytes { folded.add(ascii: byte) }
      return true
    }
    if !isASCII { for scalar in text.unicodeScalars { folded.add(scalar) } }
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}

/// A text that is being folded.
private struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private var hasGap = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func add(ascii byte: UInt8) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: put(CollectionOfOne(byte))
    case 0x41...0x5A: put(CollectionOfOne(byte + 0x20))
    case 0x27, 0x60: break
    default: hasGap = true
    }
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      add(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0x2019, 0xB4, 0x0300...0x036F:
      break
    case 0xC0...0x17F:
      let plain = Self.latin[Int(scalar.value - 0xC0)]
      if plain == " " { hasGap = true } else { put(plain.utf8) }
    case 0x180... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
      put(scalar.properties.lowercaseMapping.utf8)
    default:
      hasGap = true
    }
  }

  private mutating func put(_ letters: some Collection<UInt8>) {
    if hasGap, !bytes.isEmpty { bytes.append(0x20) }
    hasGap = false
    bytes.append(contentsOf: letters)
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
