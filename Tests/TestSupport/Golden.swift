import Foundation
package import Testing

/// A whole answer that somebody read and agreed on.
///
/// With `WGR_RECORD_GOLDEN=1` the files are written anew, and the run fails so that nobody does that by accident.
package struct Golden {
  private let file: URL

  /// The agreed answer in a file of the folder `Golden` beside a source file.
  package init(_ name: String, beside source: String = #filePath) {
    file = URL(filePath: source).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Compares an answer with the file, line by line; the style sheet of a page is left out.
  package func expect(
    _ answer: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = answer.replacing(
      /<style>.*?<\/style>/.dotMatchesNewlines(), with: "<style></style>")
    guard ProcessInfo.processInfo.environment["WGR_RECORD_GOLDEN"] != "1" else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(answer.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written anew", sourceLocation: sourceLocation)
      return
    }
    let agreed = try String(contentsOf: file, encoding: .utf8)
    guard answer != agreed else { return }
    let (now, then) = (Self.lines(of: answer), Self.lines(of: agreed))
    let changes = now.difference(from: then).prefix(20).map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1) \(text)"
      case .remove(let line, let text, _): "-\(line + 1) \(text)"
      }
    }
    Issue.record(
      "\(file.lastPathComponent) differs: \(changes.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
