import Crypto
public import Foundation

/// The SHA-256 of bytes that come in parts.
///
/// This is the only room that knows which library computes it.
public struct Checksum {
  private var hash = SHA256()

  /// The checksum of nothing yet.
  public init() {}

  /// Adds the next bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// 64 hexadecimal digits in lower case, for the bytes added so far.
  public var text: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The checksum of bytes that are all there.
  public static func text(of bytes: some ContiguousBytes) -> String {
    var checksum = Checksum()
    bytes.withUnsafeBytes { checksum.add($0) }
    return checksum.text
  }
}
