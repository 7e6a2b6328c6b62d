import ArgumentParser
import Graph
import NetworkFormats
import Overviews
import Renderers

struct NetworkStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "The measures of every node and of the network as a whole.",
    discussion: """
      Degree, strength, betweenness, closeness, clustering, core and community, as networkx and \
      igraph define them. People read the most central; csv and json have every node.

      Then indicators of democratic legitimacy, each with on how many it rests: which body of municipalities \
      takes part, in how many boards a council itself, and how far votes are from inhabitants and from payment \
      (index of Loosemore and Hanby).

      Examples:

        wgr network stats --format csv
      """)

  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check()
    try options.checkFormat()
    let question = try NetworkQuestion(options, part)
    let weight = projection.projectionWeight
    let graph =
      weight.map { NetworkGraph(projecting: question.network, weight: $0) }
      ?? NetworkGraph(question.network)
    try options.write(
      MeasuredNetwork(question.export(weight), NetworkMeasures(graph)).answer(
        LegitimacyIndicators(of: question.network, boards: question.boards())))
  }
}
