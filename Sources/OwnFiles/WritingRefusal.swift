/// Why a file is not written.
package struct WritingRefusal: Error, Equatable, Sendable {
  /// The file or folder.
  package let path: String
  /// What is wrong with it.
  package let problem: Problem

  /// A refusal to write a file.
  package init(_ problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }

  /// What is wrong with a place.
  package enum Problem: Hashable, Sendable {
    /// It is the register.
    case isRegister
    /// It is read by the same command.
    case isInput
    /// It is a folder, a symbolic link, a device or a pipe.
    case notAFile
    /// Nothing proves that wgr wrote it and that it is as it was written.
    case notOurs
    /// The system refuses; its reason.
    case unwritable(reason: String)
  }
}
