import ArgumentParser
import NetworkFormats
import Renderers

struct NetworkEgoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ego",
    abstract: "With whom does an organisation work together, and in which arrangements?",
    discussion: """
      Besides the usual formats: svg for a picture, and the files of network export for the \
      organisation, its arrangements and their participants.

      Examples:

        wgr network ego Almere
      """)

  @Argument(
    help: "A municipality or other participant: name, code, systeemId or TOOI URI.",
    completion: NameCompletion.municipality)
  var organisation: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder for a network file and a data package; gephi-csv and cypher-csv need one.",
      valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var forcing: ForceOption
  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check(for: options.requestedFormat)
    let target = try NetworkTarget(options.requestedFormat, folder: output, forcing.files(options))
    let question = try NetworkQuestion(options, part)
    let found = try question.organisation(organisation)
    let surroundings = Surroundings(
      of: found, in: try question.export(projection.projectionWeight))
    let network = surroundings.network ?? surroundings.empty(language: question.language)
    switch options.requestedFormat {
    case .answer, .codebook, .dataPackage, .xlsx, .docx:
      try options.write(surroundings.answer)
    case .svg: try Output.write(EgoPicture.render(network))
    case .network(let format): try target.write(network, as: format)
    case .ics, .memberships, .feed, .eml:
      throw options.requestedFormat.refused(
        has: RequestedFormat.answers + [.svg] + RequestedFormat.networks)
    }
  }
}
