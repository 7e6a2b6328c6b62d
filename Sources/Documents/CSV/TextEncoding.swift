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
  /// The code page of DOS for Western Europe, as Excel's "CSV (MS-DOS)". Never detected.
  case ibm850 = "ibm850"
  /// Mac OS Roman, as Excel's "CSV (Macintosh)". Never detected.
  case macintosh = "macintosh"

  /// Whether it is one of those with two bytes a character.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Text of bytes in this encoding. UTF-16 is turned into UTF-8 before it is cut into records, so
  /// that its fields are UTF-8.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let highHalf else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : highHalf[Int(byte - 0x80)])
    }
    return text
  }

  /// The text of a record in a document of this encoding, as far as its bytes have characters.
  package func text(ofRecord bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer(decode)
  }

  /// Whether the bytes are text in this encoding.
  func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .windows1252: !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    case .ibm850, .macintosh: true
    default: String(validating: bytes, as: UTF8.self) != nil
    }
  }

  /// The characters of the bytes 0x80 to 0xFF; `nil` for Unicode.
  private var highHalf: [Unicode.Scalar]? {
    switch self {
    case .windows1252: Self.windows1252HighHalf
    case .ibm850: Self.ibm850HighHalf
    case .macintosh: Self.macintoshHighHalf
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    }
  }

  private static let windows1252HighHalf =
    windows1252Specials + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }
  private static let ibm850HighHalf = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """.unicodeScalars)
  private static let macintoshHighHalf = Array(
    """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\u{FB01}\u{FB02}‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """.unicodeScalars)

  /// The characters of the bytes 0x80 to 0x9F in Windows-1252. The five that have none are given as
  /// the replacement character; ``isValid(_:)`` refuses them before.
  static let windows1252Specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
