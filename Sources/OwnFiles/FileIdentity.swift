import Foundation

/// A file by what the system knows it by, whatever its names are.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// The file that a path leads to, also through symbolic links; `nil` when there is none.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// What stands at a place.
enum Occupant {
  case nothing
  case file(FileIdentity, permissions: mode_t)
  case folder
  /// A symbolic link, a device, a pipe or a socket.
  case other

  /// Looks, without following a symbolic link.
  init(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(FileIdentity(status), permissions: status.st_mode & 0o777)
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
