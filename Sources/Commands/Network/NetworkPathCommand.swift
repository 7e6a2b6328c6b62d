import ArgumentParser
import NetworkFormats
import Renderers

struct NetworkPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "The shortest chain of arrangements and organisations between two organisations.",
    discussion: """
      Of several chains of the same length the first by number.

      Examples:

        wgr network path Almere Urk
      """)

  @Argument(
    help: "Where it begins: a municipality or other participant.",
    completion: NameCompletion.municipality)
  var start: String

  @Argument(
    help: "Where it ends.",
    completion: NameCompletion.municipality)
  var end: String

  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check(for: options.requestedFormat)
    try options.checkFormat()
    let question = try NetworkQuestion(options, part)
    let chain = Chain(
      from: try question.organisation(start), to: try question.organisation(end),
      in: try question.export(projection.projectionWeight))
    try options.write(chain.answer)
  }
}
