package import Records

/// The register itself cannot be read or written.
///
/// Two are equal when the problem and the file are.
package struct StoreError: Error, Equatable, Sendable {
  /// What is wrong.
  package let problem: Problem
  /// The database file.
  package let path: String

  /// What SQLite said, for whoever mends it: its code, its message, and the statement that failed without the
  /// values in it; `nil` where it was not asked.
  package let cause: String?

  /// A problem with the register.
  package init(_ problem: Problem, path: String, cause: String? = nil) {
    self.problem = problem
    self.path = path
    self.cause = cause
  }

  /// Compares the problem and the file.
  package static func == (left: StoreError, right: StoreError) -> Bool {
    left.problem == right.problem && left.path == right.path
  }

  /// What can be wrong.
  package enum Problem: Hashable, Sendable {
    /// There is no register yet.
    case absent
    /// It is a folder.
    case isFolder
    /// The file is no register but another kind of file.
    case notARegister
    /// The register is damaged, or somebody put something else into it.
    case damaged
    /// The register was made by a later version of the program.
    case tooNew
    /// The register was made by an earlier version of the program, and reading does not change it.
    case tooOld
    /// The disk is full.
    case diskFull
    /// The register or its folder may not be written.
    case readOnly
    /// Another process is writing.
    case busy
    /// Reading failed; SQLite's reason.
    case unreadable(reason: String)
    /// Writing failed; SQLite's reason.
    case unwritable(reason: String)
  }
}

/// An import is refused although the document is sound.
package enum ImportRefusal: Error, Hashable, Sendable {
  /// It lacks more of the records of an earlier export of the same scope than can be believed.
  case shrinks(missing: Int, of: Int, comparedWith: Document)
}
