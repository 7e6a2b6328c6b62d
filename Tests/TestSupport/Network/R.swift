import Foundation

/// R with the packages that answers are checked with; expected where a change is judged, else used where it is.
package enum R {
  private static let program = "/usr/bin/Rscript"
  private static var isExpected: Bool {
    ProcessInfo.processInfo.environment.isJudged
      || FileManager.default.isExecutableFile(atPath: program)
  }

  /// What a script in a folder prints; `nil`, and said, where there is no R.
  package static func output(_ script: String, in folder: String) throws -> String? {
    try output([script], in: folder)
  }

  /// What a text prints as a script in a folder; `nil`, and said, where there is no R.
  package static func output(ofText text: String, in folder: String) throws -> String? {
    try output(["-e", text], in: folder)
  }

  private static func output(_ arguments: [String], in folder: String) throws -> String? {
    guard isExpected else {
      print("Not checked, for want of R: \(arguments)")
      return nil
    }
    return try Peers.run(program, arguments, in: folder)
  }
}
