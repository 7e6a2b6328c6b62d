import ArgumentParser

struct NetworkCommand: ParsableCommand {
  /// What the command is called, in both languages.
  static let names = ["network", "netwerk"]

  static let configuration = CommandConfiguration(
    commandName: names[0],
    abstract: "The network of organisations and arrangements, for researchers.",
    discussion: """
      Organisations and the arrangements in force on --on, with an edge for each participation; with \
      --projection municipalities the municipalities alone, with an edge where two of them share \
      arrangements.
      """,
    subcommands: [
      NetworkStatsCommand.self, NetworkEgoCommand.self, NetworkPathCommand.self,
      NetworkCongruenceCommand.self, NetworkExportCommand.self, NetworkWavesCommand.self,
      NetworkCommunitiesCommand.self,
    ],
    aliases: [names[1]])
}
