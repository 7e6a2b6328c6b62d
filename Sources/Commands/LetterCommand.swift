import ArgumentParser
import Overviews
import Records
import Renderers

struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Ready letters of a council: what is missing, a Woo request, a correction.",
    discussion: """
      missing asks the board of each arrangement for exactly the budgets, votes, rules and figures that no \
      document tells; woo asks for the documents by the Wet open overheid; keeper tells the keeper of each \
      record of the register what is doubtful in it, with the cases. Nothing is made up and no person is \
      named: what only the sender knows stands between [ ]. --format markdown or docx to go on writing.

      Examples:

        wgr letter Almere missing --format docx > brief.docx
      """,
    aliases: ["brief-aan"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @Argument(
    help: "missing, woo or keeper.",
    completion: .list(CouncilLetters.Kind.allCases.map(\.rawValue)))
  var kind: String

  @Option(
    name: .long, help: "About this arrangement alone: systeemId, TOOI URI or words of its title.",
    completion: NameCompletion.arrangement)
  var arrangement: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    guard let chosen = Self.kinds[kind.lowercased()] else {
      let names = CouncilLetters.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage(
        .init(
          words: "“\(kind)” is geen soort brief; kies uit \(names).",
          "“\(kind)” is no kind of letter; choose from \(names)."))
    }
    let question = try Question(options)
    let overview = try question.council(council, CouncilFocus(), withMaps: false).overview
    let letters = CouncilLetters(
      chosen, of: overview, about: try arrangement.map { try line($0, question, overview) })
    try options.write(letters.answer)
  }

  /// The kinds by their names, in Dutch too.
  private static let kinds: [String: CouncilLetters.Kind] = [
    "missing": .missing, "ontbrekend": .missing, "woo": .woo, "keeper": .keeper,
    "bronhouder": .keeper,
  ]

  /// The line of an arrangement that the council takes part in; fails where it does not.
  private func line(
    _ text: String, _ question: Question, _ overview: CouncilOverview
  ) throws -> LineID {
    let version = try question.arrangement(text)
    let own = overview.arrangements.map(\.overview).first { own in
      own.versions.contains { $0.id == version.id }
    }
    guard let own else {
      let (name, title) = (overview.municipality.name, version.shortTitle)
      throw Failure.unmatched(
        .init(
          words: "\(name) doet op deze dag niet mee in \(title).",
          "\(name) takes no part in \(title) on this day."))
    }
    return own.line
  }
}
