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

  @Flag(
    name: .long,
    help: """
      Further measures: constraint (Burt); of two kinds of nodes density, modularity (Barber) and nestedness (NODF); \
      of municipalities weighted betweenness and assortativity by size.
      """)
  var more = false

  @Flag(
    name: .long,
    help: """
      Follow the shortest paths from every node and look at all neighbours, however long a large network takes; \
      without, betweenness and closeness of more than some thousands of nodes are estimates, and the answer says so.
      """)
  var exact = false

  @OptionGroup var part: NetworkOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try projection.check(for: options.requestedFormat)
    try options.checkFormat()
    let question = try NetworkQuestion(options, part, withDetails: false)
    let weight = projection.projectionWeight
    if weight != nil { try question.checkPairs() }
    let graph =
      weight.map { NetworkGraph(projecting: question.network, weight: $0) }
      ?? NetworkGraph(question.network)
    let measures = NetworkMeasures(graph, isExact: exact)
    let further =
      more
      ? FurtherMeasures(
        graph, communities: measures.nodes.map(\.community), isExact: exact
      ) {
        question.network.organisations[$0]?.inhabitants
      } : nil
    try options.write(
      MeasuredNetwork(try question.export(weight), measures, further).answer(
        LegitimacyIndicators(of: question.network, boards: question.boards())))
  }
}
