import Foundation
import TestSupport
import Testing

/// The program as it is built, run in a folder of its own.
struct MoneyProgram {
  struct Answer {
    let status: Int32
    let output: String
    let remarks: String

    /// The output as JSON.
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wgr-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs the program on the register of this folder.
  @discardableResult
  func run(_ arguments: String..., input: String? = nil) throws -> Answer {
    try run(arguments, input: input)
  }

  /// Runs the program on the register of this folder.
  func run(_ arguments: [String], input: String? = nil) throws -> Answer {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.environment = [
      "WGR_DATABASE": path("register.sqlite"), "WGR_NOW": "2026-06-01T12:00:00Z",
      "PATH": "/usr/bin",
    ]
    let output = path("output"), remarks = path("remarks")
    for file in [output, remarks] {
      _ = FileManager.default.createFile(atPath: file, contents: nil)
    }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: remarks)
    if let input {
      process.standardInput = FileHandle(forReadingAtPath: try write(input, to: "input"))
    }
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      remarks: try String(contentsOfFile: remarks, encoding: .utf8))
  }

  /// A path in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file in the folder; its path.
  func write(_ text: String, to name: String, as encoding: String.Encoding = .utf8) throws -> String
  {
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// A file of the folder as text.
  func read(_ name: String, as encoding: String.Encoding = .utf8) throws -> String {
    try String(contentsOfFile: path(name), encoding: encoding)
  }

  /// A sample of the package.
  static func sample(_ name: String) -> String {
    Checkout.sample(name).path
  }

  /// A shared document; `nil` where it is not there, which is printed.
  static func shared(_ name: String) -> String? {
    let path = Checkout.shared.appending(path: "data/\(name)").path
    if FileManager.default.fileExists(atPath: path) { return path }
    print("not checked on \(name): the shared documents are not there")
    return nil
  }
  /// The program lies beside the bundle of the tests.
  private static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wgr")
}
