import ArgumentParser
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
      valueName: "file"), completion: .file())
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
      text, markdown, html, docx (Word), xlsx (Excel), json, csv, codebook (what every value is) or datapackage \
      (what csv --raw is and rests on, and its checksum); calendar \
      and planner also ics, changes also ndjson, digest also eml, network also others.
      """,
      valueName: "format"))
  var requestedFormat = RequestedFormat.answer(.text)

  @Option(name: .long, help: "nl or en (default: $WGR_LANGUAGE, else nl).")
  var language: Language?

  @Flag(name: .long, help: "CSV for programs: comma, decimal point, values as they are.")
  var raw = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only these columns of csv and xlsx, in this order, by their names in the codebook.",
      valueName: "a,b,c"))
  var fields: String?

  @Flag(name: .customLong("no-headers"), help: "CSV without its first line of names.")
  var noHeaders = false

  @Flag(
    name: .customLong("no-color"),
    help: "No colours (also: NO_COLOR, CLICOLOR=0; CLICOLOR_FORCE=1 asks for them anywhere).")
  var noColor = false

  @Flag(
    name: .customLong("no-pager"),
    help: "No pager on a terminal (default: $WGR_PAGER, else $PAGER, else less).")
  var noPager = false

  @Flag(name: .long, help: "No progress and no remarks, only results and errors.")
  var quiet = false

  @Flag(name: .long, help: "With an error its cause too: what SQLite said, and to which statement.")
  var verbose = false

  /// Every option as it is where nothing is said.
  static var none: GlobalOptions {
    var options = GlobalOptions()
    (options.database, options.on, options.asKnownOn) = (nil, nil, nil)
    (options.requestedFormat, options.language, options.fields) = (.answer(.text), nil, nil)
    (options.raw, options.noHeaders, options.noColor) = (false, false, false)
    (options.noPager, options.quiet, options.verbose) = (false, false, false)
    return options
  }

  /// The day the answer is valid for.
  var day: Day { on ?? CommandContext.current.today }

  /// The path of the database.
  var databasePath: String {
    let context = CommandContext.current
    if let path = database ?? context.variable("WGR_DATABASE") { return path }
    return context.folder("XDG_DATA_HOME", else: ".local/share") + "/register.sqlite"
  }

  /// The language of everything people read.
  var chosenLanguage: Language { language ?? Self.languageOfEnvironment }

  /// How answers are presented.
  var presentation: Presentation {
    var presentation = dated(
      Presentation(
        language: chosenLanguage, color: hasColors, width: CommandContext.current.output.width,
        raw: raw))
    presentation.command = AskedCommand.current.text
    return presentation
  }

  /// Whether text is coloured: what the option says counts before the environment, and in that `NO_COLOR` before
  /// `CLICOLOR_FORCE` before `CLICOLOR` (https://no-color.org, https://bixense.com/clicolors/).
  private var hasColors: Bool {
    let context = CommandContext.current
    if noColor || context.variable("NO_COLOR") != nil { return false }
    if let forced = context.variable("CLICOLOR_FORCE"), forced != "0" { return true }
    return context.output.isTerminal && context.variable("CLICOLOR") != "0"
  }

  /// How answers in files are presented, whatever the terminal.
  var presentationInFiles: Presentation {
    dated(Presentation(language: chosenLanguage, raw: raw))
  }

  private func dated(_ presentation: Presentation) -> Presentation {
    var presentation = presentation
    presentation.columns = columns
    presentation.hasHeader = !noHeaders
    presentation.today = CommandContext.current.today
    return presentation
  }

  /// The language asked for, as far as it can be told before the arguments are understood.
  static func language(in arguments: [String]) -> Language {
    value(of: "--language", in: arguments).flatMap { Language(rawValue: $0) }
      ?? languageOfEnvironment
  }

  /// Of a command line that is still being typed, the options that say which register is asked, and of
  /// which day.
  static func register(in arguments: [String]) -> [String] {
    ["--database", "--on", "--as-known-on"].flatMap { name in
      value(of: name, in: arguments).map { [name, $0] } ?? []
    }
  }

  /// What an option is followed by where it stands first, in either way of writing it.
  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option { return arguments.dropFirst(index + 1).first }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// Whether `-`, standard output, is given in the place of a folder; what can be one file goes there.
  static func asksForFolderOnOutput(_ arguments: [String]) -> Bool {
    value(of: "--output", in: Array(arguments.prefix { $0 != "--" })) == "-"
      && !PackageOption.commands.contains(arguments.first ?? "")
  }

  /// The first option for a file or folder that is given no name, or a blank one; `nil` when all have one.
  static func blankPath(in arguments: [String]) -> String? {
    let paths: Set<String> = [
      "--database", "--output", "--rejects", "--file", "--map-file", "--agenda",
    ]
    func isBlank(_ text: some StringProtocol) -> Bool { text.allSatisfy(\.isWhitespace) }
    for (place, argument) in arguments.enumerated() where argument != "--" {
      if paths.contains(argument), place + 1 < arguments.count, isBlank(arguments[place + 1]) {
        return argument
      }
      if let path = paths.first(where: { argument.hasPrefix($0 + "=") }),
        isBlank(argument.dropFirst(path.count + 1))
      {
        return path
      }
    }
    return nil
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

  /// The options of every command that stand by themselves.
  static let flags: Set<String> = [
    "--raw", "--no-color", "--no-headers", "--no-pager", "--quiet", "--verbose",
  ]

  private static let takingValue: Set<String> = [
    "--database", "--on", "--as-known-on", "--format", "--language", "--fields",
  ]

  /// The global options that arguments begin with, and what comes after them.
  private static func leadingOptions(
    in arguments: ArraySlice<String>
  ) -> (options: [String], rest: ArraySlice<String>) {
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
    CommandContext.current.variable("WGR_LANGUAGE").flatMap { Language(rawValue: $0) } ?? .dutch
  }
}
