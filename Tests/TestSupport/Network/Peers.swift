import Foundation
package import Testing

/// The programs that answers are checked against: Python with networkx, igraph, rdflib and others.
///
/// A script that fails is an error everywhere. Where no Python environment can be made, that is an error where
/// a change is judged (`CI` is set); elsewhere the tests on it are skipped and say so.
package struct Peers: Sendable {
  /// A program did not end well.
  package struct Failed: Error, CustomStringConvertible {
    /// What was run.
    package let program: String
    /// What it said.
    package let errors: String
    /// Both.
    package var description: String { "\(program) failed: \(errors)" }
  }

  /// Those of this machine.
  package static let here = Peers(
    environment: ProcessInfo.processInfo.environment,
    maker: Checkout.script("python-environment").path)

  private let made: Result<String, any Error>
  /// Whether tests that need them must run.
  package let areExpected: Bool

  /// Those whose interpreter a program makes and names, in an environment.
  package init(environment: [String: String], maker: String, _ arguments: [String] = []) {
    made = Result {
      try Self.run(maker, arguments).trimmingCharacters(in: .whitespacesAndNewlines)
    }
    areExpected = environment.isJudged || (try? made.get()) != nil
  }

  /// The path of the interpreter with the packages; ``Failed`` where it cannot be made.
  package func interpreter() throws -> String { try made.get() }

  /// What a script prints; ``Failed`` when it does not end well.
  package func output(ofScript path: String, _ arguments: [String]) throws -> String {
    try Self.run(interpreter(), [path] + arguments)
  }

  /// What a script of the folder `Support` prints; ``Failed`` when it does not end well.
  package static func output(of script: String, _ arguments: [String]) throws -> String {
    try here.output(ofScript: Checkout.script(script).path, arguments)
  }

  /// What a Python program prints when it is run in a folder; ``Failed`` when it does not end well.
  package static func output(ofProgram text: String, in folder: String) throws -> String {
    try run(here.interpreter(), ["-c", text], in: folder)
  }

  /// What a program prints; ``Failed`` when it does not end well.
  package static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil
  ) throws -> String {
    let place = try TemporaryFolder()
    var run = Program(
      executable: program, arguments: arguments,
      environment: ProcessInfo.processInfo.environment,
      folder: folder.map { URL(filePath: $0) } ?? place.url)
    run.limit = 600
    let ended = try run.run()
    guard ended.status == 0, !ended.wasKilled else {
      throw Failed(
        program: ([program] + arguments.prefix(1)).joined(separator: " "), errors: ended.errors)
    }
    return ended.output
  }

  /// A new empty folder for the files of one test.
  package static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wgr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says so, on a machine on which no Python environment can be made.
  package static var needsPeers: Self {
    .enabled(
      if: Peers.here.areExpected, "not checked against other programs: no Python environment")
  }
}
