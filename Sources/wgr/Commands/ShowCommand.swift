import ArgumentParser
import Overviews
import Renderers

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One arrangement: participants, bodies, powers, legal bases, versions, figures.",
    aliases: ["toon"])

  @Argument(help: "An arrangement: systeemId, TOOI URI or words of its title.")
  var arrangement: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    let text = arrangement.joined(separator: " ")
    let version = try question.arrangement(text)
    let excerpt = try question.register.excerpts(knownOn: options.asKnownOn) {
      try $0.arrangement(version.id)
    }
    guard let overview = ArrangementOverview(of: version.id, in: excerpt, on: question.day) else {
      throw Failure.noArrangement(text, nearest: [])
    }
    try Output.write(
      render(
        overview, on: question.day, documents: excerpt.documents, as: try options.format,
        options.presentation))
  }
}
