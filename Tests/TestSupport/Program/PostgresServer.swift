import Foundation
package import Testing

/// A PostgreSQL server of a test's own, in a folder, which ends with the test.
package final class PostgresServer {
  private let folder: TemporaryFolder

  /// Starts one. Throws ``Peers/Failed`` where it cannot be started.
  package init() throws {
    folder = try TemporaryFolder()
    _ = try Peers.run(Self.script, ["start", folder.url.path])
  }

  deinit { _ = try? Peers.run(Self.script, ["stop", folder.url.path]) }

  private static let script = Checkout.script("postgres-server").path

  /// Whether tests that need one must run.
  package static let isExpected =
    ProcessInfo.processInfo.environment.isJudged
    || FileManager.default.fileExists(atPath: "/usr/lib/postgresql")

  /// Runs a script of a file, as the article says.
  package func run(_ file: String, as role: String = "owner") throws -> Execution {
    var program = psql(["--quiet", "--file", file], role)
    program.limit = 300
    return try program.run()
  }

  /// What a question gives: a line for each row, `|` between columns. Throws ``Peers/Failed`` where it is refused.
  package func ask(_ question: String, as role: String = "owner") throws -> String {
    let ended = try psql(["--tuples-only", "--no-align", "--command", question], role).run()
    guard ended.status == 0 else { throw Peers.Failed(program: "psql", errors: ended.errors) }
    return ended.output
  }

  private func psql(_ arguments: [String], _ role: String) -> Program {
    Program(
      executable: "/usr/bin/psql",
      arguments: [
        "--no-psqlrc", "--host", folder.url.path, "--username", role, "--dbname", "postgres",
        "--set", "ON_ERROR_STOP=1",
      ] + arguments, folder: folder.url)
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where there is no PostgreSQL, unless a change is judged.
  package static var needsPostgres: Self {
    .enabled(
      if: PostgresServer.isExpected, "not checked with PostgreSQL: it is not installed")
  }
}
