import ArgumentParser
import NetworkFormats
import Overviews
import Records
import Renderers
import Store

struct NetworkExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The network as a file for other programs.",
    discussion: """
      To standard output: text (how large it is), markdown, html, json, csv (a row for each \
      participation), graphml, gexf, dot, pajek (two modes), pajek-one-mode, edge-list (two columns), \
      incidence (a matrix), followthemoney, node-link, turtle, jsonld. To a folder with --output: each of \
      these network files beside a data package (day, documents, program, command), for edge-list, incidence and \
      followthemoney have no place for that; gephi-csv, cypher-csv, and memberships, every participation of every version over all dates with \
      a codebook. gexf without --on is the whole history with time spells, in which a node is an \
      arrangement's line and not its version; with --projection edges weigh by period.

      Examples:

        wgr network export --format graphml > netwerk.graphml
        wgr network export --format edge-list --output netwerk
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder for the file and a data package that tells what it rests on; gephi-csv, cypher-csv and memberships need one.",
      valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With --projection: only edges that weigh more than by chance at this level, such as 0.05 (disparity filter).",
      valueName: "level"))
  var backbone: Double?

  @OptionGroup var forcing: ForceOption
  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check(for: options.requestedFormat)
    let target = try NetworkTarget(options.requestedFormat, folder: output, forcing.files(options))
    switch options.requestedFormat {
    case .answer, .codebook, .dataPackage, .xlsx, .docx:
      let question = try NetworkQuestion(options, part)
      try options.write(network(question).answer)
    case .network(.gexf) where options.on == nil && backbone == nil:
      let history = try history()
      let whole = NetworkExport(
        historyOf: history.selected, in: history.whole, on: options.day,
        subjects: history.selected.subjects.mapValues(\.key), addingDerived: part.derived.isAsked,
        language: options.chosenLanguage)
      let network =
        projection.projectionWeight.map { NetworkExport(projectingHistory: whole, weight: $0) }
        ?? whole
      try target.write(network, as: .gexf)
    case .network(let format):
      let question = try NetworkQuestion(options, part)
      try target.write(network(question), as: format)
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
          history.selected, in: history.whole, on: options.day,
          subjects: history.selected.subjects.mapValues(\.key), language: options.chosenLanguage,
          command: AskedCommand.current.text, seen: history.seen))
    case .ics, .svg, .feed, .eml:
      throw options.requestedFormat.refused(
        has: RequestedFormat.answers + RequestedFormat.networks + [.memberships])
    }
  }

  /// The network of one day, without the edges that chance explains where that was asked for.
  private func network(_ question: NetworkQuestion) throws -> NetworkExport {
    let network = try question.export(projection.projectionWeight)
    guard let backbone else { return network }
    guard projection.projection != nil, backbone > 0, backbone < 1 else {
      throw Failure.usage(
        .init(
          words: "--backbone is een getal tussen 0 en 1 en hoort bij --projection municipalities.",
          "--backbone is a number between 0 and 1 and goes with --projection municipalities."))
    }
    return network.backbone(below: backbone)
  }

  /// All dates, whole and the part that is meant, and between which documents each participation was seen.
  private func history() throws -> (
    whole: RegisterExcerpt, selected: RegisterExcerpt, seen: (Participation) -> Memberships.Seen?
  ) {
    let history = try Question(options).known.history(
      withDetails: true, withMergers: part.boundaries.boundaries != nil, withCoverage: true)
    guard
      let boundaries = try part.boundaries.fixed(
        notBefore: options.day.year, in: history.excerpt)
    else {
      return (history.excerpt, part.selection.selected(from: history.excerpt), history.seen)
    }
    let whole = boundaries.applied(to: history.excerpt)
    let seen = boundaries.seen(history.excerpt.participations, history.seen)
    return (whole, part.selection.selected(from: whole), seen)
  }
}
