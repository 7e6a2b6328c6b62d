import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "What is wrong or doubtful in the register itself, with counts and where.",
    discussion: """
      Ends with status 1 when there are errors: what certainly cannot be so. Anything else is a question.

      --format csv is a list to repair by, the signals of one keeper (bronhouder) together. --signal gives \
      the cases of one kind, --municipality those of one council.

      Examples:

        wgr check --municipality Almere
        wgr check --format csv > signalen.csv
      """,
    aliases: ["controleer"])

  @Option(
    name: .long, help: ArgumentHelp("Only signals of this kind, in full.", valueName: "code"))
  var signal: SignalArgument?

  @Option(
    name: .long, help: "Only what is doubtful for the council of this municipality.",
    completion: NameCompletion.municipality)
  var municipality: String?

  @OptionGroup var bounds: SignalBoundsOptions

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    try options.checkFormat()
    let all = try municipality.map { try ofCouncil($0, question) } ?? ofCountry(question)
    let check = signal.map { all.limited(to: $0.kind) } ?? all
    try options.write(check.answer)
    if check.signals.contains(where: { $0.kind.severity == .error }) {
      throw Failure.alreadyTold(.noMatch)
    }
  }

  private func ofCouncil(_ text: String, _ question: Question) throws -> RegisterCheck {
    let focus = CouncilFocus(bounds: bounds.bounds)
    return RegisterCheck(of: try question.council(text, focus, withMaps: false).overview)
  }

  private func ofCountry(_ question: Question) throws -> RegisterCheck {
    try question.known.excerpts { reader in
      let councils = try reader.councilsWithFigures().compactMap {
        try CouncilOverview(
          of: $0, in: reader.council($0, on: question.day, isOneOfAll: true), on: question.day,
          bounds: bounds.bounds)
      }
      return RegisterCheck(
        of: try reader.country(on: question.day), councils: councils, on: question.day,
        bounds: bounds.bounds)
    }
  }
}

/// A kind of signal by its code.
struct SignalArgument: ExpressibleByArgument {
  let kind: SignalKind

  init?(argument: String) {
    guard let kind = SignalCatalogue.kind(argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { SignalCatalogue.kinds.map(\.code) }
}

/// From where on something is worth a signal.
struct SignalBoundsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Signal contributions that rise by more than this percentage.", valueName: "percent"))
  var index: PercentageArgument?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Signal a solvency ratio below this percentage (default: negative equity only).",
      valueName: "percent"))
  var solvency: PercentageArgument?

  /// No bounds of one's own.
  static var none: SignalBoundsOptions {
    var options = SignalBoundsOptions()
    (options.index, options.solvency) = (nil, nil)
    return options
  }

  var bounds: SignalBounds {
    SignalBounds(index: index?.percentage, solvency: solvency?.percentage)
  }
}

/// A percentage such as `3,5` or `3.5`.
struct PercentageArgument: ExpressibleByArgument {
  let percentage: Percentage

  init?(argument: String) {
    guard let percentage = Percentage(argument) else { return nil }
    self.percentage = percentage
  }
}
