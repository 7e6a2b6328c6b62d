import Foundation

/// Text as the register writes it, brought to one form.
enum RegisterText {
  /// The text without outer white space, in Unicode's composed form (NFC); `nil` when nothing is left.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard var first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return nil }
    // A byte order mark inside the text is no text.
    if bytes.count - first >= 3, bytes[first] == 0xEF, bytes[first + 1] == 0xBB,
      bytes[first + 2] == 0xBF
    {
      first += 3
    }
    guard first <= last else { return nil }
    let slice = UnsafeBufferPointer(rebasing: bytes[first...last])
    let text = String(decoding: slice, as: UTF8.self)
    return hasCombiningMark(slice) ? text.precomposedStringWithCanonicalMapping : text
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether there may be a combining mark (U+0300 to U+036F begin with bytes CC or CD).
  private static func hasCombiningMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }
}
