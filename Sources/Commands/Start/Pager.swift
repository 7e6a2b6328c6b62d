import Foundation

/// The program that shows a long answer on a terminal, page by page.
enum Pager {
  /// Shows text with it; `false` where there is no terminal or no such program, so that it is still to be written.
  static func show(_ bytes: [UInt8]) throws -> Bool {
    let context = CommandContext.current
    guard context.output.isTerminal, let command = command(in: context.environment) else {
      return false
    }
    let input = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = ["LESS": "FRX", "LV": "-c"].merging(context.environment) { $1 }
    process.standardInput = input
    do { try process.run() } catch { return false }
    // Whoever leaves the pager has seen enough.
    try? input.fileHandleForWriting.write(contentsOf: bytes)
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus != notFound
  }

  /// The status of a shell that does not find a program.
  private static let notFound: Int32 = 127

  /// The line for the shell; `nil` where a variable says that there is none, or the terminal cannot go back.
  private static func command(in environment: [String: String]) -> String? {
    let canGoBack = environment["TERM"].map { $0 != "dumb" } ?? false
    let command =
      environment["WGR_PAGER"] ?? environment["PAGER"] ?? (canGoBack ? "less" : "")
    return command.allSatisfy(\.isWhitespace) || command == "cat" ? nil : command
  }
}
