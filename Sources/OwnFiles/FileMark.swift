internal import CFileMarks
import Checksums
import Foundation

/// The mark on a file that wgr wrote: the SHA-256 of its bytes, in an attribute beside them.
///
/// It goes with the file when that is moved, and no longer holds once a byte differs. A file system that
/// keeps no such attributes leaves a file without a mark, so that nothing proves that it is ours.
enum FileMark {
  private static let name = "user.wgr.sha256"

  /// Marks an open file whose bytes have this checksum.
  static func set(_ checksum: String, on descriptor: Int32) {
    let text = Array(checksum.utf8)
    _ = fsetxattr(descriptor, name, text, text.count, 0)
  }

  /// Whether a file bears a mark and still has the bytes that it was given with.
  static func holds(for path: String) -> Bool {
    var text = [UInt8](repeating: 0, count: 64)
    guard lgetxattr(path, name, &text, text.count) == text.count,
      let checksum = Checksum.text(ofFile: path)
    else { return false }
    return checksum.utf8.elementsEqual(text)
  }
}
