import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct ArrangementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrangements",
    abstract: "Search and filter the arrangements.",
    discussion: "All words must occur, each as the beginning of a word; accents do not matter.",
    aliases: ["regelingen"])

  @Argument(help: "Words in title, body, policy area or purpose.")
  var words: [String] = []

  @Option(name: .long, help: "Only those in which this municipality takes part.")
  var municipality: String?

  @Option(name: .long, help: "Only those of this form: OL, BVO, GO, RZM or CC.")
  var form: FormArgument?

  @Option(name: .long, help: "Only those with this policy area (words of it).")
  var theme: String?

  @Flag(name: .long, help: "Those that have ended, instead of those in force.")
  var ended = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    var filter = ArrangementFilter()
    filter.words = words
    filter.form = form?.form
    filter.theme = theme.map { [$0] } ?? []
    filter.ended = ended
    filter.participant = try municipality.map { try question.municipality($0).id }
    let found = try question.register.arrangements(
      filter, on: question.day, knownOn: options.asKnownOn)
    let list = ArrangementList(
      day: question.day,
      items: found.map {
        ArrangementList.Item(
          arrangement: $0.arrangement, participantCount: $0.participantCount)
      },
      documents: try question.register.documents(knownOn: options.asKnownOn))
    try Output.write(render(list, as: options.format, options.presentation))
    if found.isEmpty { throw Failure.alreadyTold(.noMatch) }
  }
}

/// A form by the register's abbreviation, in either case.
struct FormArgument: ExpressibleByArgument {
  let form: CooperationForm

  init?(argument: String) {
    guard let form = CooperationForm(rawValue: argument.uppercased()) else { return nil }
    self.form = form
  }
}
