internal import CNettle
package import Foundation

/// The SHA-256 of bytes that come in parts.
///
/// This is the only room that knows which library computes it: GNU Nettle, linked into the program.
package struct Checksum {
  private var hash: sha256_ctx

  /// The checksum of nothing yet.
  package init() {
    hash = sha256_ctx()
    nettle_sha256_init(&hash)
  }

  /// Adds the next bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    nettle_sha256_update(&hash, bytes.count, bytes.assumingMemoryBound(to: UInt8.self).baseAddress)
  }

  /// The 32 bytes of the checksum of what was added so far; more may be added after it.
  package var bytes: [UInt8] {
    var copy = hash
    return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { digest, count in
      count = digest.count
      nettle_sha256_digest(&copy, count, digest.baseAddress)
    }
  }

  /// 64 hexadecimal digits in lower case, for the bytes added so far.
  package var text: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The checksum of bytes that are all there.
  package static func text(of bytes: some ContiguousBytes) -> String {
    var checksum = Checksum()
    bytes.withUnsafeBytes { checksum.add($0) }
    return checksum.text
  }
}

extension Checksum {
  /// The checksum of a file, in blocks; `nil` when it cannot be read.
  package static func text(ofFile path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var checksum = Checksum()
    do {
      while let block = try file.read(upToCount: 1 << 18), !block.isEmpty {
        block.withUnsafeBytes { checksum.add($0) }
      }
    } catch {
      return nil
    }
    return checksum.text
  }
}
