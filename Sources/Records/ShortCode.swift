/// A code of at most eight ASCII characters in one machine word: a taakveld, a category, an entity or
/// a report of Iv3.
///
/// Costs no memory of its own and compares as fast as a number; orders as its text does.
@frozen
package struct ShortCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The characters, the first one in the highest byte, zeros behind the last.
  package let bits: UInt64

  /// Reads a code up to its first space, leaving spaces before it out: CBS pads keys (`"4.2   "`).
  ///
  /// `nil` when nothing is left, it is longer than eight characters, or has others than visible ASCII.
  @inlinable
  package init?(padded bytes: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    var count = 0
    for byte in bytes {
      if byte == 0x20 {
        if count == 0 { continue }
        break
      }
      guard count < 8, byte > 0x20, byte < 0x7F else { return nil }
      bits = bits << 8 | UInt64(byte)
      count += 1
    }
    guard count > 0 else { return nil }
    self.bits = bits << (8 * UInt64(8 - count))
  }

  /// The code of a text; `nil` when it is empty, too long, or has spaces or other signs.
  package init?(_ text: String) {
    var text = text
    guard !text.utf8.contains(0x20), let code = text.withUTF8({ ShortCode(padded: $0) }) else {
      return nil
    }
    self = code
  }

  /// The first character, as ASCII.
  @inlinable
  package var first: UInt8 { UInt8(truncatingIfNeeded: bits >> 56) }

  /// The code as text.
  package var description: String {
    String(
      decoding: (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
        .prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Orders as the texts do.
  @inlinable
  package static func < (left: ShortCode, right: ShortCode) -> Bool { left.bits < right.bits }
}
