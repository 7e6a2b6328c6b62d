import Foundation

/// The text of a cell, brought to one form.
enum CellText {
  /// The text without outer white space, in Unicode's composed form (NFC).
  static func tidy(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    let inner = String(text[first...last])
    // A text without combining marks is composed already, which saves a call per cell.
    return inner.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
      ? inner.precomposedStringWithCanonicalMapping : inner
  }

  /// Whether a character is white space, a no-break space or a byte order mark.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF
  }
}
