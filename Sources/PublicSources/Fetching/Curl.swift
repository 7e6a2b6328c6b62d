import Foundation

/// One run of the system's `curl`, which knows its proxies and certificates. Linking its library would cost
/// every other command its start.
struct Curl {
  /// How a run ended: the status of curl (EXIT CODES in its manual), and what it said.
  struct Ending {
    let status: Int32
    let message: String
  }

  let limits: Limits

  /// Starts curl with a limit of the system on the file it writes, in blocks of 512 bytes: curl's own limit holds
  /// only where the server tells the length before.
  private static let start = "ulimit -f \"$1\" && shift && exec curl \"$@\""
  private static let block = 512
  private static let cannotWrite: Int32 = 23
  private static let tooLarge: Int32 = 63

  /// Fetches an address into a file, behind what stands there already when it goes on.
  ///
  /// Throws ``FetchError`` when there is no curl.
  func fetch(
    _ address: String, into file: URL, head: URL, fields: [String], goesOn: Bool
  ) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let isSafe = address.lowercased().hasPrefix("https:")
    process.arguments =
      [
        "-c", Self.start, "sh", "\(limits.bytes / Self.block)", "--disable", "--silent",
        "--show-error", "--fail", "--globoff", "--location",
        "--max-redirs", "5", "--proto", "=http,https",
        "--proto-redir", isSafe ? "=https" : "=http,https",
        "--connect-timeout", "\(limits.secondsToConnect)", "--max-time", "\(limits.seconds)",
        "--speed-limit", "1000", "--speed-time", "\(limits.secondsOfSilence)",
        "--max-filesize", "\(limits.bytes)",
        "--output", file.path, "--dump-header", head.path,
      ] + (goesOn ? ["--continue-at", "-"] : [])
      + fields.flatMap { ["--header", $0] } + ["--url", address]
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw FetchError(.noCurl, address: address)
    }
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let message = String(decoding: said, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    if process.terminationStatus == 127 { throw FetchError(.noCurl, address: address) }
    let isFull = AnswerFiles.size(file) >= limits.bytes / Self.block * Self.block
    if process.terminationStatus == Self.cannotWrite, isFull {
      return Ending(status: Self.tooLarge, message: message)
    }
    return Ending(status: process.terminationStatus, message: message)
  }
}

extension Curl.Ending {
  /// Why nothing usable arrived; `nil` when it arrived whole.
  func problem(_ head: AnswerHead) -> FetchError.Problem? {
    switch status {
    case 0: nil
    case 1, 47: .redirected
    case 18, 28, 52, 55, 56, 92: .incomplete(reason: reason)
    case 22: .refused(status: head.status)
    case 23: .file(reason: reason)
    case 63: .tooLarge
    default: .unreachable(reason: reason)
    }
  }

  /// What curl said, without its own name and number.
  private var reason: String {
    guard message.hasPrefix("curl: ("), let end = message.firstIndex(of: ")") else {
      return message
    }
    return message[message.index(after: end)...].trimmingCharacters(in: .whitespaces)
  }
}
