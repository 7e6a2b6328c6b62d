public import Foundation

/// What a program left behind when it ended.
public struct Execution {
  /// The exit status, or the number of the signal that ended the program.
  public let status: Int32
  /// Whether a signal ended it.
  public let wasKilled: Bool
  /// The bytes on standard output.
  public let bytes: Data
  /// The text on standard error.
  public let errors: String

  /// The text on standard output.
  public var output: String { String(decoding: bytes, as: UTF8.self) }
}

/// A program about to be run.
public struct Program {
  /// The path of the executable.
  public var executable: String
  /// Its arguments.
  public var arguments: [String]
  /// The whole environment: nothing is inherited but the search path.
  public var environment: [String: String]
  /// The folder to run in, which also takes the files that catch its output.
  public var folder: URL
  /// A file for standard input; none is an empty input.
  public var input: String?
  /// A signal to send after some time.
  public var signal: (number: Int32, after: Duration)?
  /// Kills the program when it still runs after this many seconds.
  public var limit = 60

  /// A program with these arguments, to be run in a folder.
  public init(
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
  public func run() throws -> Execution {
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
