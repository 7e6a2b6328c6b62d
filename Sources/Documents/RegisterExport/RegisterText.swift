import Foundation
import Records

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

  /// The number of a record; `nil` for anything else, and for one that does not fit. White space around it is none
  /// of it, as in every list of an attribute (XML 1.0, 3.3.3).
  static func number(_ text: String) -> SystemID? {
    guard let number = SystemID(text) else {
      let bare = text.filter { !$0.isWhitespace }
      return bare != text && text.split(whereSeparator: \.isWhitespace).count == 1
        ? SystemID(bare) : nil
    }
    return number
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether there may be a combining mark (U+0300 to U+036F begin with bytes CC or CD).
  private static func hasCombiningMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }
}
