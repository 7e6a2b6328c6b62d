import Checksums
import Foundation

/// A file being written beside its place under a name of its own, which nobody else can read until it is
/// whole; gone when it is not finished.
package final class NewFile {
  private let path: String
  private let aside: String
  private let descriptor: Int32
  private var checksum = Checksum()
  private var isFinished = false

  /// Begins a file. Throws a ``WritingRefusal`` where none can be written.
  package init(for path: String) throws {
    self.path = path
    aside = OwnFiles.nameBeside(path)
    Unfinished.begin(aside)
    descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let problem = WritingRefusal.Problem.system
      Unfinished.end(aside)
      throw WritingRefusal(problem, path: path)
    }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(aside) }
    Unfinished.end(aside)
  }

  /// Adds bytes.
  package func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      checksum.add(bytes)
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count >= 0 || errno == EINTR else { throw WritingRefusal(.system, path: path) }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }

  /// Marks the file as ours and gives it its name, in place of what has that now.
  package func finish() throws {
    FileMark.set(checksum.text, on: descriptor)
    var permissions = Self.usualPermissions
    if case .file(_, let earlier) = Occupant(at: path) {
      permissions = earlier
      // What it replaces is gone once the name is given: this one must be on the disk first.
      guard fsync(descriptor) == 0 else { throw WritingRefusal(.system, path: path) }
    }
    guard fchmod(descriptor, permissions) == 0, rename(aside, path) == 0 else {
      throw WritingRefusal(.system, path: path)
    }
    isFinished = true
  }

  /// What the user's mask leaves of everybody's right to read and write.
  private static let usualPermissions: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return 0o666 & ~mask
  }()
}

extension WritingRefusal.Problem {
  /// What the system said last.
  package static var system: Self { .unwritable(reason: String(cString: strerror(errno))) }
}
