/// Names brought to one form, so that they match however they are written.
package enum Folding {
  /// The text in lower case without accents, with every run of other signs as one space.
  ///
  /// Letters of the Latin blocks up to U+017F lose their accents, ligatures are written out (`ĳ` as
  /// `ij`), combining marks are dropped, an apostrophe disappears (`'s-Hertogenbosch` is
  /// `s hertogenbosch`). Letters of other scripts are kept. Cost: one pass over the text.
  package static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var gap = false
    func closeGap() {
      if gap, !folded.isEmpty { folded.append(0x20) }
      gap = false
    }
    func put(_ letter: UInt32) {
      closeGap()
      folded.append(UInt8(truncatingIfNeeded: letter))
    }
    func put(_ letters: String) {
      closeGap()
      folded.append(contentsOf: letters.utf8)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A:
        put(scalar.value)
      case 0x41...0x5A:
        put(scalar.value + 0x20)
      case 0x27, 0x2019, 0x60, 0xB4, 0x0300...0x036F:
        continue
      case 0xC0...0x17F:
        let plain = latin[Int(scalar.value - 0xC0)]
        if plain == " " { gap = true } else { put(plain) }
      case 0x180... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        put(scalar.properties.lowercaseMapping)
      default:
        gap = true
      }
    }
    return String(decoding: folded, as: UTF8.self)
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
