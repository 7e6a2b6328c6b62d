import ArgumentParser
import Foundation
import Pages
import Records
import Renderers

/// Where the program begins: reads the arguments, runs the command, and gives its exit status.
package enum Entry {
  /// Runs the command that the process was started with, and ends the process.
  package static func main() -> Never {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .process))
  }

  /// Runs a command in a context of its own.
  ///
  /// - Parameter arguments: the words behind the name of the program.
  /// - Returns: the exit status of the contract.
  package static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    var context = context
    context.arguments = arguments
    return CommandContext.$current.withValue(context) { status(of: arguments) }
  }

  private static func status(of arguments: [String]) -> Int32 {
    let arguments = GlobalOptions.moved(behindCommandIn: arguments)
    let language = GlobalOptions.language(in: arguments)
    do {
      // Monitors ask it all day: it is not to wait for the options of every command.
      if arguments == ["--version"] {
        try Output.write(ProgramVersion.current + "\n")
        return 0
      }
      if let refusal = refusal(of: arguments, language) {
        Output.complain(refusal)
        return ExitStatus.usage.rawValue
      }
      var command = try Wgr.command(in: arguments)
      try command.run()
      return 0
    } catch {
      let isVerbose = arguments.prefix { $0 != "--" }.contains("--verbose")
      return status(of: error, language, isVerbose: isVerbose)
    }
  }

  /// Why words are wrong use of which the parser would say something else; `nil` where all is well, or where the parser
  /// can tell.
  private static func refusal(of arguments: [String], _ language: Language) -> String? {
    if let wrong = Wgr.unknownCommand(in: arguments) {
      return UsageSentence.unknownCommand(wrong.name, of: wrong.commands, language)
    }
    if GlobalOptions.asksForFolderOnOutput(arguments) {
      return UsageSentence.noFolderOnOutput(language)
    }
    return GlobalOptions.blankPath(in: arguments).map { UsageSentence.blankPath($0, language) }
  }

  /// The status for whatever a command throws: why it has no answer, help that was asked for, wrong use,
  /// or a defect; says it on the stream where it belongs.
  private static func status(
    of error: any Error, _ language: Language, isVerbose: Bool
  ) -> Int32 {
    if error is ReaderGone { return 0 }
    if let failure = Failure(error) {
      failure.tell(language, withCause: isVerbose)
      return failure.status.rawValue
    }
    let status = Wgr.exitCode(for: error)
    if status.isSuccess {
      do {
        try Output.write(Wgr.fullMessage(for: error) + "\n")
        return 0
      } catch {
        return Self.status(of: error, language, isVerbose: isVerbose)
      }
    }
    if status == .validationFailure {
      Output.complain(UsageSentence.sentence(for: Wgr.message(for: error), language))
      return ExitStatus.usage.rawValue
    }
    Output.complain(
      language(
        "Dit is een fout in wgr zelf: \(error). Meld hem met de opdracht die u gaf.",
        "This is a defect of wgr itself: \(error). Please report it with the command you gave."))
    return ExitStatus.defect.rawValue
  }
}

/// The exit statuses of the contract, as in sysexits.
enum ExitStatus: Int32 {
  /// Nothing matched, or more than one thing.
  case noMatch = 1
  /// Wrong use.
  case usage = 64
  /// A document is not what it should be.
  case badDocument = 65
  /// There is no such file.
  case noInput = 66
  /// A public source cannot be reached.
  case unavailable = 69
  /// A defect of ours.
  case defect = 70
  /// Cannot write.
  case cannotWrite = 73
  /// Cannot read.
  case cannotRead = 74
}

struct Wgr: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wgr",
    abstract: "Which joint arrangements is a council in, with whom, and on what ground?",
    discussion: """
      Reads the Register van Overheidsorganisaties into one file and answers for every council \
      (gemeenteraad): which gemeenschappelijke regelingen, since when, in what form, with which \
      powers and partners. Answers are in Dutch, or in English with --language en.

      Global options may stand before or after the command; - in the place of a file is standard input, or \
      standard output.

      Examples:

        wgr update
        wgr overview Almere
        wgr help overview

      Exit status: 0 answered; 1 nothing matched, or more than one thing, or check found errors; 64 wrong use; \
      65 a document was refused, or rows with --strict; 66 no such file, or no register yet; 69 a public source \
      cannot be reached; 70 a defect of wgr; 73 cannot write; 74 cannot read.
      """,
    version: ProgramVersion.current,
    subcommands: [
      ImportCommand.self, UpdateCommand.self, ForgetCommand.self, SourcesCommand.self,
      DoctorCommand.self,
      CouncilsCommand.self, OverviewCommand.self, OnboardingCommand.self,
      CalendarCommand.self, PlannerCommand.self,
      ArrangementsCommand.self, ShowCommand.self, BoardCommand.self, AlliesCommand.self,
      CompareCommand.self, ExitCommand.self, MergeCommand.self, LetterCommand.self,
      TemplateCommand.self,
      LinkCommand.self, NetworkCommand.self, PanelCommand.self, LineageCommand.self,
      ChangesCommand.self, DigestCommand.self, CheckCommand.self,
      SiteCommand.self, BundleCommand.self, SnapshotCommand.self, PublishCommand.self,
      AssistantCommand.self,
    ])

  /// The command that arguments ask for.
  ///
  /// The command asked is parsed alone: on the way to it the parser would look through the options of `wgr`. Where it
  /// refuses, the whole says why, or gives the help that was asked for.
  static func command(in arguments: [String]) throws -> any ParsableCommand {
    if let command = plainCommand(in: arguments) { return command }
    let (path, rest) = path(in: arguments[...])
    if let asked = path.last, asked.configuration.subcommands.isEmpty,
      let command = try? asked.parseAsRoot(Array(rest))
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// The command that a plain question asks for; `nil` where it is none, or of another command.
  static func plainCommand(in arguments: [String]) -> (any PlainCommand)? {
    plainCommand(called: arguments.first).flatMap { asked in
      PlainQuestion(arguments.dropFirst()).flatMap { asked.asked($0) }
    }
  }

  private static func plainCommand(called name: String?) -> (any PlainCommand.Type)? {
    name.flatMap { name in asked.first { $0.configuration.isCalled(name) } }
  }

  /// The commands that can be asked by a plain question.
  private static let asked: [any PlainCommand.Type] = [
    OverviewCommand.self, CalendarCommand.self, ShowCommand.self, CompareCommand.self,
  ]

  /// The commands that the first words name, each a subcommand of the one before, and the words behind them.
  static func path(
    in words: ArraySlice<String>
  ) -> (commands: [any ParsableCommand.Type], rest: ArraySlice<String>) {
    var path: [any ParsableCommand.Type] = []
    var rest = words
    while let word = rest.first,
      let named = (path.last ?? Wgr.self).configuration.subcommands
        .first(where: { $0.configuration.isCalled(word) })
    {
      path.append(named)
      rest = rest.dropFirst()
    }
    return (path, rest)
  }

  /// A word in the place of a command that is none, with the commands there are; `nil` where all is well
  /// or where only the parser can tell what is wrong.
  ///
  /// The parser itself would name the first option behind the word as the one that does not exist.
  static func unknownCommand(in arguments: [String]) -> (name: String, commands: [String])? {
    // It has no commands below it, and looking it up among all takes something of each.
    guard plainCommand(called: arguments.first) == nil else { return nil }
    // What help is asked on is named by the same words.
    let (path, rest) = path(in: arguments.first == "help" ? arguments.dropFirst() : arguments[...])
    let commands = (path.last ?? Wgr.self).configuration.subcommands.map { $0.configuration }
    guard !commands.isEmpty, let word = rest.first, !word.hasPrefix("-"), word != "help" else {
      return nil
    }
    return (word, commands.compactMap { $0.commandName })
  }
}

extension CommandConfiguration {
  /// Whether a word is the name of the command or another name for it.
  func isCalled(_ word: String) -> Bool { commandName == word || aliases.contains(word) }
}
