internal import CEnvironment
package import Foundation
import Records

/// What a command finds around it, handed in by whoever starts it: the process, or a test.
///
/// Commands are parsed from words and so cannot take it as an argument: they ask ``current``.
package struct CommandContext: Sendable {
  /// The environment's variables.
  package var environment: [String: String]
  /// The words behind the name of the program.
  var arguments: [String] = []
  /// Where `-` is read from.
  package var input: FileHandle
  /// Where results go.
  package var output: StandardStream
  /// Where remarks, progress and errors go.
  package var errors: StandardStream
  /// The clock of the machine.
  package var clock: @Sendable () -> Date

  /// A context of these parts.
  package init(
    environment: [String: String], input: FileHandle, output: StandardStream,
    errors: StandardStream, clock: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.clock = clock
  }

  /// That of the process.
  package static let process = CommandContext(
    environment: variablesOfProcess, input: .standardInput,
    output: .descriptor(STDOUT_FILENO), errors: .descriptor(STDERR_FILENO))

  /// Foundation takes a sixth of the time of the shortest command to tell them.
  private static var variablesOfProcess: [String: String] {
    var variables: [String: String] = [:]
    guard var place = environment_of_process() else { return variables }
    while let entry = place.pointee {
      let text = String(cString: entry)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      place += 1
    }
    return variables
  }

  /// That of the command that runs.
  @TaskLocal static var current = CommandContext.process

  /// A variable that is set and not blank.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The program's own folder for one kind of files, as the XDG Base Directory Specification 0.8 has it: below
  /// the folder that `variable` names where that is an absolute path, else below `inHome` in the user's home.
  func folder(_ variable: String, else inHome: String) -> String {
    let base =
      self.variable(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? ".") + "/" + inHome
    return base + "/wgr"
  }

  /// Today, in the machine's time zone; `WGR_NOW` stands in where the same bytes are wanted each time.
  var today: Day {
    if let now = variable("WGR_NOW"), let day = Day(iso: now) { return day }
    // Foundation's calendar would ask ICU for the time zone, and the program goes without ICU's data.
    var seconds = time_t(clock().timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: 0)
  }

  /// Now: ISO 8601 in UTC, to the second; `WGR_NOW` stands in.
  var timestamp: String {
    if let now = variable("WGR_NOW"), now.count > 10 { return now }
    return clock().formatted(.iso8601)
  }
}

/// A stream that a command writes text to.
package struct StandardStream: Sendable {
  /// Writes all bytes in order; the system's error number when it cannot.
  package let write: @Sendable (UnsafeRawBufferPointer) -> Int32?
  /// Whether a person looks at it.
  package let isTerminal: Bool
  /// How many characters fit on a line of the terminal; 0 when it does not tell.
  package let width: Int

  /// A stream that is no terminal.
  package init(_ write: @escaping @Sendable (UnsafeRawBufferPointer) -> Int32?) {
    self.init(isTerminal: false, width: 0, write)
  }

  private init(
    isTerminal: Bool, width: Int, _ write: @escaping @Sendable (UnsafeRawBufferPointer) -> Int32?
  ) {
    self.isTerminal = isTerminal
    self.width = width
    self.write = write
  }

  /// The stream behind a file descriptor.
  static func descriptor(_ descriptor: Int32) -> StandardStream {
    var size = winsize()
    let isTerminal = isatty(descriptor) == 1
    let hasSize = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return StandardStream(isTerminal: isTerminal, width: hasSize ? Int(size.ws_col) : 0) { bytes in
      var written = 0
      while written < bytes.count {
        let count = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  /// Writes text; the system's error number when it cannot.
  func write(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }
}
