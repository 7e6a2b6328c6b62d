package import Foundation
import Testing

/// What a program left behind when it ended.
package struct Execution {
  /// The exit status, or the number of the signal that ended the program.
  package let status: Int32
  /// Whether a signal ended it.
  package let wasKilled: Bool
  /// The bytes on standard output.
  package let bytes: Data
  /// The text on standard error.
  package let errors: String

  /// The text on standard output.
  package var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The text on standard output without the command that JSON says it was asked with.
  package var answer: String { output.withoutCommand }

  /// Standard output as JSON; throws when it is none.
  package func json() throws -> Any { try JSONSerialization.jsonObject(with: bytes) }

  /// Standard output as a JSON object; throws when it is none.
  package func object() throws -> [String: Any] {
    try #require(try json() as? [String: Any])
  }

  /// The JSON objects on standard output, one a line; throws when there is anything else.
  package func lines() throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}

extension String {
  /// An answer without the command that JSON says it was asked with: the same answer to different questions.
  package var withoutCommand: String {
    replacing(/"opdracht": ?"(?:[^"\\]|\\.)*"/, with: "\"opdracht\": null")
  }
}

/// A program about to be run.
package struct Program {
  /// The path of the executable.
  package var executable: String
  /// Its arguments.
  package var arguments: [String]
  /// The whole environment: nothing is inherited but the search path.
  package var environment: [String: String]
  /// The folder to run in, which also takes the files that catch its output.
  package var folder: URL
  /// A file for standard input; none is an empty input.
  package var input: String?
  /// A signal to send after some time.
  package var signal: (number: Int32, after: Duration)?
  /// Kills the program when it still runs after this many seconds.
  package var limit = 60

  /// A program with these arguments, to be run in a folder.
  package init(
    executable: String, arguments: [String], environment: [String: String] = [:], folder: URL
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// Runs the program to its end.
  ///
  /// Output goes to files rather than pipes, so that a program that writes much never waits for us.
  package func run() throws -> Execution {
    let output = folder.appending(path: "\(UUID().uuidString).out")
    let errors = folder.appending(path: "\(UUID().uuidString).err")
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: errors)
    }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging([
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    ]) { own, _ in own }
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: input ?? "/dev/null"))
    process.standardOutput = try emptyFile(output)
    process.standardError = try emptyFile(errors)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if let signal {
      Thread.sleep(forTimeInterval: signal.after / .seconds(1))
      kill(process.processIdentifier, signal.number)
    }
    if ended.wait(timeout: .now() + .seconds(limit)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    return Execution(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      bytes: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
