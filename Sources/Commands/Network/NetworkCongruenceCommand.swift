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
      """)

  @Argument(help: "A municipality or other participant; leave out for the country.")
  var organisation: String?

  @OptionGroup var part: NetworkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard Self.formats.contains(options.requestedFormat) else {
      throw options.requestedFormat.refused(has: Self.formats)
    }
    let question = try NetworkQuestion(options, part)
    try Output.write(
      organisation.map { try council($0, question) } ?? country(question))
  }

  private static let formats = RequestedFormat.answers + [.svg]

  private func council(_ text: String, _ question: NetworkQuestion) throws -> String {
    let congruence = CouncilCongruence(
      of: try question.organisation(text), in: question.network)
    guard case .answer(let format) = options.requestedFormat else {
      return CongruencePicture.render(congruence, language: question.language)
    }
    return render(
      congruence, documents: question.documents, as: format, options.presentation)
  }

  private func country(_ question: NetworkQuestion) -> String {
    let congruence = NationalCongruence(question.network)
    guard case .answer(let format) = options.requestedFormat else {
      return CongruencePicture.render(
        congruence, on: question.network.day, language: question.language)
    }
    return render(
      congruence, of: question.network, documents: question.documents, as: format,
      options.presentation)
  }
}
