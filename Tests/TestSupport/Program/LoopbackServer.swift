package import Foundation
import Testing

/// The server of `Tests/Support/misbehaving_server.py`, for as long as the value lives.
package final class LoopbackServer {
  private let process = Process()
  private let input = Pipe()
  private let port: Int

  /// Starts the server; of `folder` it serves the files under `/files/`.
  package init(serving folder: URL? = nil) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", Checkout.script("misbehaving_server.py").path] + (folder.map { [$0.path] } ?? [])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The address of a path.
  package func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The requests until now: path, and the fields that make them conditional.
  package func log() throws -> [String] {
    let url = try #require(URL(string: address("/log")))
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["curl", "-s", "-o", folder.path("log"), url.absoluteString]
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: folder.path("log"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}
