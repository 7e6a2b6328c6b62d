import ArgumentParser
import Graph
import Overviews
import Renderers

struct NetworkCongruenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "congruence",
    abstract: "How far the territories of arrangements coincide, of one council or nationally.",
    discussion: """
      The index of Jaccard over the participants of two arrangements: those in both, divided by those \
      in either. Beside it how far a municipality works with the same ones each time: its partners, in which part \
      of its arrangements a partner takes part on average, how many different groups there are, and how many subjects \
      it shares with a partner. Besides the usual formats: svg, a picture of the matrix.

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
    let subjects = question.excerpt.subjects.mapValues(\.key)
    if let organisation {
      let congruence = CouncilCongruence(
        of: try question.organisation(organisation), in: question.network, subjects: subjects)
      guard options.requestedFormat != .svg else {
        return try Output.write(
          CongruencePicture.render(
            congruence, question.network.standing, language: question.language))
      }
      try options.write(congruence.answer)
    } else {
      let congruence = NationalCongruence(question.network, subjects: subjects)
      guard options.requestedFormat != .svg else {
        return try Output.write(
          CongruencePicture.render(
            congruence, question.network.standing, language: question.language))
      }
      try options.write(congruence.answer(of: question.network))
    }
  }
}
