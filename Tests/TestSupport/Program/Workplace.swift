package import Foundation

/// A folder of a test's own with a register in it, gone when the test is; `wgr` runs here.
package final class Workplace: Sendable {
  /// The moment that every command takes for now.
  package static let now = "2026-05-16T12:00:00Z"

  /// The program under test: that of `WGR_PROGRAM`, else the one that was built next to the tests.
  package static let binary =
    ProcessInfo.processInfo.environment["WGR_PROGRAM"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "wgr").path

  /// How commands are run.
  package enum Way: Sendable {
    /// By the library, in this process: quick to start.
    case inProcess
    /// By the program under test: quick with the national register, because it is optimised.
    case program
  }

  /// Where all workplaces of this run are; gone at its end, with those that are shared until then.
  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: Workplace.root) }
    return FileManager.default.temporaryDirectory.appending(path: "wgr-test-\(getpid())")
  }()

  /// Where commands run.
  package let folder: URL
  private let way: Way
  private let moment: String

  /// A workplace without a register yet, in which it is some moment.
  package init(asked way: Way = .inProcess, at moment: String = Workplace.now) throws {
    self.way = way
    self.moment = moment
    folder = Self.root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The register that commands run here work with, unless told otherwise.
  package var database: String { path("register.sqlite") }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file in the folder; returns its path.
  package func write(_ content: Data, as name: String) throws -> String {
    try content.write(to: folder.appending(path: name))
    return path(name)
  }

  /// Writes a file in the folder; returns its path.
  package func write(_ content: String, as name: String) throws -> String {
    try write(Data(content.utf8), as: name)
  }

  /// The bytes of the database; `nil` when there is none.
  package var databaseBytes: Data? { FileManager.default.contents(atPath: database) }

  /// A file in the folder as text.
  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private var environment: [String: String] {
    ["WGR_DATABASE": database, "WGR_NOW": moment, "HOME": folder.path]
  }

  /// The program with arguments, about to be run here.
  package func program(_ arguments: [String]) -> Program {
    Program(
      executable: Self.binary, arguments: arguments,
      environment: environment,
      folder: folder)
  }

  /// Asks a command.
  ///
  /// - Parameters:
  ///   - input: a file for standard input; none is an empty input.
  ///   - environment: what is added to the variables that every command gets.
  @discardableResult
  package func wgr(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Execution {
    let all = self.environment.merging(environment) { _, new in new }
    if way == .inProcess {
      return try Execution(of: arguments, input: input, environment: all, in: folder)
    }
    var program = program(arguments)
    program.input = input
    program.environment = all
    return try program.run()
  }

  /// Asks a command.
  @discardableResult
  package func wgr(_ arguments: String...) throws -> Execution { try wgr(arguments) }

  /// Runs a line of shell in which `wgr` is the program under test.
  package func shell(_ line: String) throws -> Execution {
    var program = program(["-c", "wgr() { \"\(Self.binary)\" \"$@\"; }\n" + line])
    program.executable = "/bin/bash"
    return try program.run()
  }
}
