import ArgumentParser
import Foundation
package import Pages
package import Records
import Renderers

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `yyyy-mm-dd`.
  package init?(argument: String) {
    guard argument.count == 10 else { return nil }
    self.init(iso: argument)
  }
}

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The register's database (default: $WGR_DATABASE, else the XDG data folder).",
      valueName: "file"))
  var database: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The day the answer is valid for (default: today).", valueName: "yyyy-mm-dd")
  )
  var on: Day?

  @Option(
    name: .customLong("as-known-on"),
    help: ArgumentHelp(
      "Only what documents dated on or before this day said.", valueName: "yyyy-mm-dd"))
  var asKnownOn: Day?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      """
      text, markdown, html, json, csv, xlsx, or codebook (what every value is); calendar also ics, changes \
      also ndjson, network also others.
      """,
      valueName: "format"))
  var requestedFormat = RequestedFormat.answer(.text)

  @Option(name: .long, help: "nl or en (default: $WGR_LANGUAGE, else nl).")
  var language: Language?

  @Flag(name: .long, help: "CSV for programs: comma, decimal point, values as they are.")
  var raw = false

  @Flag(name: .customLong("no-color"), help: "No colours (also: NO_COLOR).")
  var noColor = false

  @Flag(name: .long, help: "No progress and no remarks, only results and errors.")
  var quiet = false

  /// The day the answer is valid for.
  var day: Day { on ?? Clock.today }

  /// The path of the database.
  var databasePath: String {
    let environment = ProcessInfo.processInfo.environment
    if let path = database ?? environment["WGR_DATABASE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      return path
    }
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? ".") + "/.local/share"
    return data + "/wgr/register.sqlite"
  }

  /// The language of everything people read.
  var chosenLanguage: Language { language ?? Self.languageOfEnvironment }

  /// How answers are presented.
  var presentation: Presentation {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let plain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return dated(
      Presentation(
        language: chosenLanguage, color: isTerminal && !noColor && !plain,
        width: isTerminal ? Terminal.width : 0, raw: raw))
  }

  /// How answers in files are presented, whatever the terminal.
  var presentationInFiles: Presentation {
    dated(Presentation(language: chosenLanguage, raw: raw))
  }

  private func dated(_ presentation: Presentation) -> Presentation {
    var presentation = presentation
    presentation.knownOn = asKnownOn
    presentation.today = Clock.today
    return presentation
  }

  /// The language asked for, as far as it can be told before the arguments are understood.
  static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? languageOfEnvironment
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11))) ?? languageOfEnvironment
      }
    }
    return languageOfEnvironment
  }

  /// The arguments with the global options that stand before the command moved behind it, where the
  /// command takes them; behind the second word of a command of two words.
  static func moved(behindCommandIn arguments: [String]) -> [String] {
    let (options, rest) = leadingOptions(in: arguments[...])
    // Help takes no options, and is what a command line without a command gets.
    guard let command = rest.first, command != "help" else {
      return options.last.map(takingValue.contains) ?? false ? arguments : Array(rest)
    }
    guard !command.hasPrefix("-") else { return arguments }
    guard NetworkCommand.names.contains(command) else {
      return [command] + options + rest.dropFirst()
    }
    let (more, remainder) = leadingOptions(in: rest.dropFirst())
    guard let subcommand = remainder.first, !subcommand.hasPrefix("-") else { return arguments }
    return [command, subcommand] + options + more + remainder.dropFirst()
  }

  private static let takingValue: Set<String> = [
    "--database", "--on", "--as-known-on", "--format", "--language",
  ]

  /// The global options that arguments begin with, and what comes after them.
  private static func leadingOptions(
    in arguments: ArraySlice<String>
  ) -> (options: [String], rest: ArraySlice<String>) {
    let flags: Set<String> = ["--raw", "--no-color", "--quiet"]
    var moved: [String] = []
    var rest = arguments
    while let argument = rest.first {
      let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? argument
      if flags.contains(argument) || (takingValue.contains(name) && name != argument) {
        moved.append(argument)
        rest.removeFirst()
      } else if takingValue.contains(argument) {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return (moved, rest)
  }

  private static var languageOfEnvironment: Language {
    ProcessInfo.processInfo.environment["WGR_LANGUAGE"].flatMap { Language(rawValue: $0) } ?? .dutch
  }
}

/// The clock of the machine; `WGR_NOW` stands in for it where the same bytes are wanted each time.
enum Clock {
  /// Today, in the machine's time zone.
  static var today: Day {
    if let now, let day = Day(iso: now) { return day }
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? Day(number: 0)
  }

  /// Now: ISO 8601 in UTC, to the second.
  static var timestamp: String {
    if let now, now.count > 10 { return now }
    var time = time(nil)
    var parts = tm()
    gmtime_r(&time, &parts)
    func two(_ value: Int32) -> String { (value < 10 ? "0" : "") + String(value) }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  private static var now: String? {
    ProcessInfo.processInfo.environment["WGR_NOW"].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The terminal that standard output is, when it is one.
enum Terminal {
  /// Its width in characters; 0 when it does not tell.
  static var width: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  }
}
