import Foundation

/// The text of a cell, brought to one form.
enum CellText {
  /// The text without outer white space and control characters, in Unicode's composed form (NFC).
  static func tidy(_ text: String) -> String {
    if isTidyASCII(text.utf8) { return text }
    var scalars = text.unicodeScalars
    if scalars.contains(where: isControl) { scalars.removeAll(where: isControl) }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    let inner = String(scalars[first...last])
    // A text without combining marks is composed already, which saves a call per cell.
    return inner.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
      ? inner.precomposedStringWithCanonicalMapping : inner
  }

  /// Whether bytes are ASCII without outer white space, and so need no tidying: almost every cell.
  static func isTidyASCII(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && last > 0x20 && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  /// Whether a character is a control character other than white space: no text means one, and copying
  /// from a PDF leaves some.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case 0...0x1F, 0x7F...0x9F, 0xAD: true
    default: false
    }
  }

  /// Whether a character is white space, a no-break space or a byte order mark.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF
  }
}
