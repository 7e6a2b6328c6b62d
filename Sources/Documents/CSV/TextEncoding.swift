/// How the text of a document is encoded.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-1252, as Excel writes it when it saves a CSV without Unicode.
  case windows1252 = "windows-1252"
  /// UTF-16 with the low byte first, as Excel's "Unicode text".
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the high byte first.
  case utf16BigEndian = "utf-16be"

  /// Text of bytes in this encoding. UTF-16 is turned into UTF-8 before it is cut into records, so
  /// that its fields are UTF-8.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard self == .windows1252 else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      text.unicodeScalars.append(
        (0x80...0x9F).contains(byte)
          ? Self.windows1252Specials[Int(byte - 0x80)] : Unicode.Scalar(byte))
    }
    return text
  }

  /// Whether the bytes are text in this encoding.
  func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .windows1252: !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    default: String(validating: bytes, as: UTF8.self) != nil
    }
  }

  /// The characters of the bytes 0x80 to 0x9F in Windows-1252. The five that have none are given as
  /// the replacement character; ``isValid(_:)`` refuses them before.
  static let windows1252Specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
