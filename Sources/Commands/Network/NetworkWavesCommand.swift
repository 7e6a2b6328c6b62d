import ArgumentParser
import Graph
import NetworkFormats
import Overviews
import Renderers

struct NetworkWavesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waves",
    abstract: "The network of several years over one set of nodes, for models of change.",
    discussion: """
      A folder with every organisation and arrangement of any of the years in a fixed order, a sparse matrix of who \
      takes part in what for each year (Matrix Market), who was there when (as RSiena takes it), inhabitants \
      by year, a codebook and a data package, and scripts for R: igraph, bipartite, the significance of a \
      projection, RSiena and ergm.

      The register begins late: how much of each year is known stands in waves.csv. Without --boundaries a merger \
      is the end of some organisations and the start of another.

      Examples:

        wgr network waves --from 2016 --to 2026 --output golven
      """)

  @Option(
    name: .long, help: ArgumentHelp("The folder for the files.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var years: YearsOptions
  @OptionGroup var forcing: ForceOption
  @OptionGroup var part: NetworkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkNoFormat(
      .init(
        words: "Golven zijn een map met vaste bestanden; laat --format weg.",
        "Waves are a folder of fixed files; leave --format out."))
    let networks = try NetworksOverYears(options, years, part, withDetails: true)
    guard
      let waves = Waves(
        networks.networks, in: networks.excerpt,
        subjects: networks.selected.subjects.mapValues(\.key),
        language: options.chosenLanguage)
    else { return }
    try FolderTarget(output, forcing.files(options)).write(waves.files)
  }
}
