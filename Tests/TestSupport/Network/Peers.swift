import Foundation

/// The programs the network is checked against: Python with networkx, igraph, rdflib and others.
package enum Peers {
  /// The interpreter with the packages; `nil` where it cannot be made, which is printed once.
  package static let interpreter: String? = {
    let script = Checkout.script("python-environment").path
    let path = run(script, [])?.trimmingCharacters(in: .whitespacesAndNewlines)
    if path == nil { print("not checked against other programs: no Python environment") }
    return path
  }()

  /// What a script of the folder prints; `nil` when there is no interpreter or it fails.
  package static func output(of script: String, _ arguments: [String]) -> String? {
    interpreter.flatMap { run($0, [Checkout.script(script).path] + arguments) }
  }

  /// What a Python program prints when it is run in a folder; `nil` when there is no interpreter or it
  /// fails.
  package static func output(ofProgram text: String, in folder: String) -> String? {
    interpreter.flatMap { run($0, ["-c", text], in: folder) }
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil
  ) -> String? {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  /// A new empty folder for the files of one test.
  package static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wgr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }
}
