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
    var checksum = Checksum()
    for file in files {
      guard let sum = Checksum.text(ofFile: file) else { return nil }
      Data(sum.utf8).withUnsafeBytes { checksum.add($0) }
    }
    // No word has a NUL, so that no two lists of words read as one.
    Data(words.joined(separator: "\0").utf8).withUnsafeBytes { checksum.add($0) }
    self.checksum = checksum.text
  }
}
