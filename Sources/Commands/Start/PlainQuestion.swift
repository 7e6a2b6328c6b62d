import ArgumentParser
import Pages
import Records

/// Words and the options of every command, as most questions have them and nothing else.
///
/// The parser finds out by reflection which options a command has, which takes as long as reading a council from the register.
/// What is no plain question is left to it: it then also says what is wrong.
struct PlainQuestion {
  /// What is asked about.
  private(set) var words: [String] = []
  /// The year (`--year`).
  private(set) var year: Int?
  /// The options of every command.
  private(set) var options = GlobalOptions.none

  /// Reads the words behind a command; `nil` where they are no plain question, or not well said.
  init?(_ arguments: some Collection<String>) {
    var taken: Set<String> = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else {
        words.append(argument)
        continue
      }
      var name = argument
      var value: String?
      if let sign = argument.firstIndex(of: "=") {
        name = String(argument[..<sign])
        value = String(argument[argument.index(after: sign)...])
      } else if !GlobalOptions.flags.contains(name) {
        value = rest.popFirst()
        if value?.hasPrefix("-") ?? true { return nil }
      }
      guard taken.insert(name).inserted, take(name, value) else { return nil }
    }
  }

  /// Sets what an option says; tells whether it is one of a plain question, and well said.
  private mutating func take(_ option: String, _ value: String?) -> Bool {
    guard let value else { return take(flag: option) }
    switch option {
    case "--database": return Self.set(&options.database, value)
    case "--on": return Self.set(&options.on, Day(argument: value))
    case "--as-known-on": return Self.set(&options.asKnownOn, Day(argument: value))
    case "--language": return Self.set(&options.language, Language(rawValue: value))
    case "--fields": return Self.set(&options.fields, value)
    case "--year":
      return Self.set(&year, Int(value).flatMap { BudgetYear.allowed.contains($0) ? $0 : nil })
    case "--format":
      guard let format = RequestedFormat(argument: value) else { return false }
      options.requestedFormat = format
      return true
    default: return false
    }
  }

  private static func set<Value>(_ option: inout Value?, _ value: Value?) -> Bool {
    option = value
    return value != nil
  }

  private mutating func take(flag: String) -> Bool {
    switch flag {
    case "--raw": options.raw = true
    case "--no-headers": options.noHeaders = true
    case "--no-color": options.noColor = true
    case "--no-pager": options.noPager = true
    case "--quiet": options.quiet = true
    case "--verbose": options.verbose = true
    default: return false
    }
    return true
  }
}

/// A command that can be asked by a plain question.
protocol PlainCommand: ParsableCommand {
  /// Gives every property of a command that was only made its value; tells whether it takes such a question.
  ///
  /// Not in an initialiser: there the compiler takes a value for a new declaration of the option.
  mutating func ask(_ question: PlainQuestion) -> Bool
}

extension PlainCommand {
  /// The command as asked; `nil` where it takes other words.
  static func asked(_ question: PlainQuestion) -> (any PlainCommand)? {
    var command = Self()
    return command.ask(question) ? command : nil
  }
}
