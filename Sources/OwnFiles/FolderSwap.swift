internal import CFileMarks
import Foundation

/// Gives a folder that was written aside its name.
package enum FolderSwap {
  /// Puts a new folder in the place of what stands there, if anything does, and then removes that; at every
  /// moment the old or the new one is there. Throws a ``WritingRefusal``.
  package static func place(_ new: String, at path: String) throws {
    guard case .folder = Occupant(at: path) else {
      guard rename(new, path) == 0 else { throw WritingRefusal(.system, path: path) }
      return
    }
    var old = new
    if file_exchange(new, path) != 0 {
      // A file system that cannot: the old one keeps another name until the new one has its own.
      old = OwnFiles.nameBeside(path)
      try Unfinished.undisturbed { try exchange(new, path, by: old) }
    }
    try? FileManager.default.removeItem(atPath: old)
  }

  private static func exchange(_ new: String, _ path: String, by old: String) throws {
    guard rename(path, old) == 0 else { throw WritingRefusal(.system, path: path) }
    guard rename(new, path) == 0 else {
      let problem = WritingRefusal.Problem.system
      rename(old, path)
      throw WritingRefusal(problem, path: path)
    }
  }
}
