import Checksums
import Foundation

/// What a build of a site has given new content: kept in its folder until the manifest tells all of it.
///
/// A build that is cut short leaves files that are no longer as the manifest of the one before has them; by this the
/// next one knows them for its own, and still sees what anybody changed since.
final class SiteJournal: Sendable {
  /// A file, seen from the root of the site, and the SHA-256 of what it has from now on.
  struct Entry: Hashable {
    let path: String
    let checksum: String
  }

  static let name = ".wgr-site-begun"

  private let path: String
  private let descriptor: Int32

  /// Goes on behind what an earlier build left. Throws a `POSIXError` when it cannot be written.
  init(in folder: String) throws {
    path = "\(folder)/\(Self.name)"
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { close(descriptor) }

  /// What builds that were cut short have written; a line that was cut short as well is left out.
  static func entries(in folder: String) -> Set<Entry> {
    let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Set(
      lines.compactMap { line in
        ChecksumList(reading: line + "\n").checksums.first
          .map { Entry(path: $0.key, checksum: $0.value) }
      })
  }

  /// Adds a file that is about to get its name. May be called from several threads at once. Throws a `POSIXError`.
  func add(_ entry: Entry) throws {
    // A line of its own before it too, should the one before be cut short.
    let line = Array(("\n" + ChecksumList([entry.path: entry.checksum]).text).utf8)
    var rest = line[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Takes it away: the manifest tells all of it.
  func remove() { unlink(path) }
}
