package import Foundation

/// A folder of a test's own with a register in it, gone when the test is; `wgr` runs here.
package final class Workplace: Sendable {
  /// The moment that every command takes for now.
  package static let now = "2026-05-16T12:00:00Z"

  /// The binary under test, which is built next to the tests.
  package static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "wgr").path

  /// Where all workplaces of this run are; gone at its end, with those that are shared until then.
  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: Workplace.root) }
    return FileManager.default.temporaryDirectory.appending(path: "wgr-test-\(getpid())")
  }()

  /// Where commands run.
  package let folder: URL

  /// A workplace without a register yet.
  package init() throws {
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

  /// `wgr` with arguments, about to be run here.
  package func program(_ arguments: [String]) -> Program {
    Program(
      executable: Self.binary, arguments: arguments,
      environment: ["WGR_DATABASE": database, "WGR_NOW": Self.now, "HOME": folder.path],
      folder: folder)
  }

  /// Runs `wgr`; `environment` adds to what every run gets.
  package func wgr(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Execution {
    var program = program(arguments)
    program.input = input
    program.environment.merge(environment) { _, new in new }
    return try program.run()
  }

  /// Runs `wgr`.
  package func wgr(_ arguments: String...) throws -> Execution { try wgr(arguments) }

  /// Runs a line of shell in which `wgr` is the binary under test.
  package func shell(_ line: String) throws -> Execution {
    var program = program(["-c", "wgr() { \"\(Self.binary)\" \"$@\"; }\n" + line])
    program.executable = "/bin/bash"
    return try program.run()
  }
}
