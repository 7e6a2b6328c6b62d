import ArgumentParser
import NetworkFormats
import Records
import Renderers
import Store

struct NetworkExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The network as a file for other programs.",
    discussion: """
      To standard output: text (how large it is), markdown, html, json, csv (a row for each \
      participation), graphml, gexf, dot, pajek, node-link, turtle, jsonld. To a folder with --output: \
      gephi-csv, cypher-csv, and memberships, every participation of every version over all dates with \
      a codebook. gexf without --on is the whole history with time spells, in which a node is an \
      arrangement's line and not its version.

      Examples:

        wgr network export --format graphml > netwerk.graphml
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("The folder for gephi-csv, cypher-csv and memberships.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var forcing: ForceOption
  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check()
    let target = try NetworkTarget(options.requestedFormat, folder: output, forcing.files(options))
    switch options.requestedFormat {
    case .answer, .codebook, .xlsx, .docx:
      let question = try NetworkQuestion(options, part)
      let network = question.export(projection.projectionWeight)
      try options.write(network.answer)
    case .network(.gexf) where options.on == nil && projection.projection == nil:
      let history = try history()
      let network = NetworkExport(
        historyOf: history.selected, in: history.whole.excerpt, on: options.day,
        addingDerived: part.derived.isAsked, language: options.chosenLanguage)
      try target.write(NetworkFormat.gexf.render(network))
    case .network(let format):
      let question = try NetworkQuestion(options, part)
      try target.write(format.render(question.export(projection.projectionWeight)))
    case .memberships:
      guard projection.projection == nil else {
        throw Failure.usage(
          .init(
            words: "memberships is een tabel van deelnames; laat --projection weg.",
            "memberships is a table of participations; leave --projection out."))
      }
      let history = try history()
      try target.write(
        Memberships.files(
          history.selected, in: history.whole.excerpt, on: options.day,
          language: options.chosenLanguage, seen: history.whole.seen))
    case .ics, .svg, .feed, .eml:
      throw options.requestedFormat.refused(
        has: RequestedFormat.answers + RequestedFormat.networks + [.memberships])
    }
  }

  /// All dates, whole and the part that is meant.
  private func history() throws -> (whole: RegisterHistory, selected: RegisterExcerpt) {
    let history = try Question(options).known.history(
      withPolicyAreas: !part.theme.isEmpty)
    return (history, part.selection.selected(from: history.excerpt))
  }
}
