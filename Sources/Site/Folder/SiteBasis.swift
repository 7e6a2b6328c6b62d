import Checksums
import Foundation

/// What a site is made from: of the same comes the same site, byte for byte.
package struct SiteBasis: Equatable, Sendable {
  let checksum: String

  init(checksum: String) {
    self.checksum = checksum
  }

  /// Files, by their bytes, and words: whatever else a build depends on. `nil` where a file cannot be read. Cost: reading
  /// the files.
  package init?(files: [String], words: [String]) {
    let sums = files.compactMap { Checksum.text(ofFile: $0) }
    guard sums.count == files.count else { return nil }
    // No word has a NUL, so that no two lists of words read as one.
    checksum = Checksum.text(of: Data((sums + words).joined(separator: "\0").utf8))
  }
}
