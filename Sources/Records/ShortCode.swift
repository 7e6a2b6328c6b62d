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
    guard bytes.count >= 8, let code = Self(firstEight: bytes) else {
      self.init(byByte: bytes)
      return
    }
    self = code
  }

  /// Reads a code of which the first eight bytes are visible ASCII, perhaps with spaces behind it; `nil` where a look at each
  /// byte is needed.
  @usableFromInline
  init?(firstEight bytes: UnsafeBufferPointer<UInt8>) {
    let word = UInt64(bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self))
    let highest: UInt64 = 0x8080_8080_8080_8080
    // A byte below 0x80 with 1 added has the highest bit when it is 0x7F.
    guard (word | word &+ 0x0101_0101_0101_0101) & highest == 0 else { return nil }
    // No byte borrows from the next, for each has the highest bit; it keeps that when it was at least a visible sign.
    let blanks = ~((word | highest) &- 0x2121_2121_2121_2121) & highest
    let length = UInt64(blanks.leadingZeroBitCount / 8)
    guard length > 0 else { return nil }
    if length == 8 {
      guard bytes.count == 8 || bytes[8] == 0x20 else { return nil }
      bits = word
    } else {
      guard bytes[Int(length)] == 0x20 else { return nil }
      bits = word & ~(~0 &>> (8 &* length))
    }
  }

  @usableFromInline
  init?(byByte bytes: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    var room: UInt64 = 64
    for byte in bytes {
      // The visible signs are those from ! to ~.
      if byte &- 0x21 < 0x5E {
        guard room > 0 else { return nil }
        room &-= 8
        bits |= UInt64(byte) &<< room
      } else {
        guard byte == 0x20 else { return nil }
        if bits != 0 { break }
      }
    }
    guard bits != 0 else { return nil }
    self.bits = bits
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

  /// Compares two words; as the compiler would, but seen from other rooms.
  @inlinable
  package static func == (left: ShortCode, right: ShortCode) -> Bool { left.bits == right.bits }

  /// Orders as the texts do.
  @inlinable
  package static func < (left: ShortCode, right: ShortCode) -> Bool { left.bits < right.bits }
}
