/// Files with their checksums, as `sha256sum` writes and reads them.
///
/// A line has the SHA-256 of a file, two spaces and its path, with `/` between folders.
package struct ChecksumList: Equatable, Sendable {
  /// The checksums by path.
  package var checksums: [String: String]

  /// A list of these files.
  package init(_ checksums: [String: String] = [:]) {
    self.checksums = checksums
  }

  /// Reads a list; a line that is not one of it, or whose path leads out of the folder, is passed over.
  package init(reading text: String) {
    checksums = [:]
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
  package var text: String {
    checksums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }
}
