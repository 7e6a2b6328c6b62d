/// The parts of a path, as text: nothing is looked up.
package enum FilePath {
  /// The folder that a path leads through: empty for a name alone, `/` at the root.
  package static func folder(of path: String) -> String {
    let bare = withoutSlashes(path)
    guard let slash = bare.utf8.lastIndex(of: 0x2F) else {
      return path.utf8.first == 0x2F ? "/" : ""
    }
    let folder = withoutSlashes(String(bare[..<slash]))
    return folder.isEmpty ? "/" : folder
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    let bare = withoutSlashes(path)
    guard let slash = bare.utf8.lastIndex(of: 0x2F) else { return bare }
    return String(bare[bare.utf8.index(after: slash)...])
  }

  /// The same path in words that Foundation takes as they stand: it reads a `~` in front as somebody's home, which is for
  /// shells to do.
  package static func literal(_ path: String) -> String {
    path.utf8.first == 0x7E ? "./" + path : path
  }

  private static func withoutSlashes(_ path: String) -> String {
    var bare = path[...]
    while bare.utf8.last == 0x2F { bare.removeLast() }
    return String(bare)
  }
}
