package import OwnFiles

/// Why a site cannot be written to a folder.
package struct SiteFolderError: Error {
  /// What is wrong.
  package let problem: Problem
  /// The file or folder.
  package let path: String

  /// What is wrong with a file.
  package enum Problem: Sendable {
    /// It exists, and no earlier build made it or it was changed since.
    case refused(WritingRefusal)
    /// The system refuses to write it.
    case unwritable(any Error)
  }

  init(_ problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }
}
