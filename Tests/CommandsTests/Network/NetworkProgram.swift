import Foundation
import TestSupport

/// The program itself, run as people run it.
struct NetworkProgram {
  /// What one run came to.
  struct Result {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The register it asks.
  let database: String

  /// With the register of the repository's samples.
  static let samples = try? NetworkProgram(reading: Checkout.sample("register-flevoland.xml").path)
  /// With the national register; `nil` where that is not there, which is printed once.
  static let national: NetworkProgram? = {
    guard let export = SharedRegister.export else {
      print("not checked on the national register: it is not there")
      return nil
    }
    return try? NetworkProgram(reading: export)
  }()

  private init(reading document: String) throws {
    database = try Peers.makeFolder() + "/register.sqlite"
    let result = try run(["import", document])
    guard result.status == 0 else { throw NotRead(reason: result.errors) }
  }

  private struct NotRead: Error {
    let reason: String
  }

  /// Runs the program with these arguments, its clock on a fixed day.
  func run(_ arguments: [String]) throws -> Result {
    let folder = try Peers.makeFolder()
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = ["WGR_DATABASE": database, "WGR_NOW": "2026-05-17T08:00:00Z"]
    let files = ["output", "errors"].map { URL(fileURLWithPath: folder + "/" + $0) }
    for file in files { try Data().write(to: file) }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let contents = try files.map { try Data(contentsOf: $0) }
    try FileManager.default.removeItem(atPath: folder)
    return Result(
      status: process.terminationStatus, output: contents[0],
      errors: String(decoding: contents[1], as: UTF8.self))
  }

  /// The program beside the bundle of the tests.
  private static var executable: URL {
    let bundle = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let places =
      [bundle.deletingLastPathComponent()]
      + ["debug", "release"].map { Checkout.folder.appending(path: ".build/\($0)") }
    let candidates = places.map { $0.appendingPathComponent("wgr") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[0]
  }
}
