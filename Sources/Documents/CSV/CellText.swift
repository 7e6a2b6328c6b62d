import Foundation

/// The text of a cell, brought to one form.
enum CellText {
  /// The text without outer white space, in Unicode's composed form (NFC).
  static func tidy(_ text: String) -> String {
    if isTidyASCII(text.utf8) { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    let inner = String(text[first...last])
    // A text without combining marks is composed already, which saves a call per cell.
    return inner.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
      ? inner.precomposedStringWithCanonicalMapping : inner
  }

  /// Whether bytes are ASCII without outer white space, and so need no tidying: almost every cell.
  static func isTidyASCII(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && last > 0x20 && bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether a character is white space, a no-break space or a byte order mark.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF
  }
}
