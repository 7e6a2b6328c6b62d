import ArgumentParser
import Graph
import Renderers

struct NetworkCongruenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "congruence",
    abstract: "How far the territories of arrangements coincide, of one council or nationally.",
    discussion: """
      The index of Jaccard over the participants of two arrangements: those in both, divided by those \
      in either. Besides the usual formats: svg, a picture of the matrix.

      Examples:

        wgr network congruence Almere
      """)

  @Argument(
    help: "A municipality or other participant; leave out for the country.",
    completion: NameCompletion.municipality)
  var organisation: String?

  @OptionGroup var part: NetworkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.svg])
    let question = try NetworkQuestion(options, part)
    if let organisation {
      let congruence = CouncilCongruence(
        of: try question.organisation(organisation), in: question.network)
      guard options.requestedFormat != .svg else {
        return try Output.write(
          CongruencePicture.render(congruence, question.standing, language: question.language))
      }
      try options.write(congruence.answer)
    } else {
      let congruence = NationalCongruence(question.network)
      guard options.requestedFormat != .svg else {
        return try Output.write(
          CongruencePicture.render(
            congruence, question.standing, language: question.language))
      }
      try options.write(congruence.answer(of: question.network))
    }
  }
}
