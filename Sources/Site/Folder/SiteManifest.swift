import Foundation

/// The list of the files that a site consists of, kept in its folder, so that a later build replaces and
/// removes those and no others.
///
/// A line has the SHA-256 of a file, two spaces and its path, as `sha256sum` writes them. A build lists
/// new files before it writes them, with zeros for a checksum, so that one that is cut short leaves none
/// that the next does not know.
struct SiteManifest: Equatable {
  static let name = ".wgr-site"
  static let unknownChecksum = String(repeating: "0", count: 64)

  /// The checksums by path.
  var checksums: [String: String] = [:]

  init() {}

  /// Reads a list; a line that is not one of it, or whose path leads out of the folder, is passed over.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let (checksum, path) = (line.prefix(64), line.dropFirst(66))
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard checksum.count == 64, checksum.allSatisfy(\.isHexDigit),
        line.dropFirst(64).hasPrefix("  "),
        parts.allSatisfy({ !["", ".", ".."].contains($0) })
      else { continue }
      checksums[String(path)] = String(checksum)
    }
  }

  /// The list, by path.
  var text: String { Self.lines(checksums) }

  /// Checksums with their paths as `sha256sum -c` reads them, by path.
  static func lines(_ checksums: [String: String]) -> String {
    checksums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }
}
