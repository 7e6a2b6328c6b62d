import ArgumentParser
import Overviews
import Records
import Renderers

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "One arrangement: participants, bodies, powers, legal bases, versions, figures, signals.",
    discussion: """
      Examples:

        wgr show veiligheidsregio flevoland
        wgr show 29491919 --history
      """,
    aliases: ["toon"])

  @Argument(
    help: "An arrangement: systeemId, TOOI URI or words of its title.",
    completion: NameCompletion.arrangement)
  var arrangement: [String]

  @Flag(name: .long, help: "The versions over time and what each changed.")
  var history = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.svg])
    let question = try Question(options)
    let text = arrangement.joined(separator: " ")
    let version = try question.arrangement(text)
    guard !history else { return try writeHistory(of: version.id, question) }
    var excerpt = try question.known.excerpts {
      try $0.neighbourhood(of: [version.id], on: question.day)
    }
    excerpt.boundaries = try question.boundaries()
    guard let overview = ArrangementOverview(of: version.id, in: excerpt, on: question.day) else {
      throw Failure.noArrangement(text, nearest: [])
    }
    try options.write(
      overview.answer(
        on: question.day,
        signals: Examination(of: excerpt, on: question.day).signals(about: overview)))
  }

  private func writeHistory(of version: VersionID, _ question: Question) throws {
    let excerpt = try question.known.excerpts {
      try $0.versions(inLineOf: version)
    }
    guard let history = ArrangementHistory(of: version, in: excerpt, on: question.day) else {
      throw Failure.noArrangement(version.description, nearest: [])
    }
    try options.write(history.answer)
  }
}

extension ShowCommand: PlainCommand {
  mutating func ask(_ question: PlainQuestion) -> Bool {
    (arrangement, history, options) = (question.words, false, question.options)
    return !question.words.isEmpty && question.year == nil
  }
}
