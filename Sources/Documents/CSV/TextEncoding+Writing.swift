extension TextEncoding {
  /// The bytes of a text in this encoding, a question mark for what Windows-1252 does not have; UTF-8
  /// for UTF-16, as records of such a document are handed over.
  package func encode(_ text: String) -> [UInt8] {
    guard self == .windows1252 else { return Array(text.utf8) }
    return text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: UInt8(truncatingIfNeeded: scalar.value)
      default:
        Self.windows1252Specials.firstIndex(of: scalar).map { UInt8(0x80 + $0) } ?? 0x3F
      }
    }
  }
}
