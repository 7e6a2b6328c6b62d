import ArgumentParser
import Renderers

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Every document read, with its date, checksum and ledger.",
    discussion: """
      Examples:

        wgr sources --format json
      """,
    aliases: ["bronnen"])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    try options.write(question.standing.sourcesAnswer)
  }
}
