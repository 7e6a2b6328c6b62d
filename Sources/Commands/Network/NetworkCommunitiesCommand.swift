import ArgumentParser
import Graph
import Renderers

struct NetworkCommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Which municipalities belong together, followed over years.",
    discussion: """
      Communities (Louvain) of the municipalities that share arrangements, on one day of each year. A community keeps \
      its number while its members overlap for at least 30 % (Jaccard) with those that it last had. csv and json have a \
      row for each municipality and year. The register begins late: how much of each year is known stands beside it. \
      With --boundaries a merger is no change of members.

      Examples:

        wgr network communities --from 2020 --to 2026
      """)

  @OptionGroup var years: YearsOptions
  @OptionGroup var part: NetworkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let networks = try NetworksOverYears(options, years, part)
    try options.write(CommunityTracks(networks.networks).answer(networks.standing))
  }
}
