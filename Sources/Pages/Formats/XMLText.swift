/// Text made safe for markup, XML 1.0 and HTML: the only place where signs become references.
package enum XMLText {
  /// The text with `&`, `<`, `>`, `"` and `'` as references, so that it may stand in content and in
  /// attributes of either quote. Characters that XML 1.0 forbids are left out, white space other than
  /// the space becomes a reference, so that attributes keep it.
  package static func escape(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ $0.contains(where: mayNeedChange) }) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 32)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      case 0x3E: escaped += "&gt;"
      case 0x22: escaped += "&quot;"
      case 0x27: escaped += "&#39;"
      case 0x09, 0x0A, 0x0D: escaped += "&#\(scalar.value);"
      case 0..<0x20, 0xFFFE, 0xFFFF: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a byte is a sign or control to change, or the first one of a character that may be forbidden.
  private static func mayNeedChange(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }
}
