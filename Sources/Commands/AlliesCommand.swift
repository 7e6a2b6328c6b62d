import ArgumentParser
import Overviews
import Renderers

struct AlliesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allies",
    abstract: "Which councils share our boards, and which together have a majority in most.",
    discussion: """
      The councils with which one shares most arrangements; the smallest groups of councils that together \
      have a majority in most of its boards; and a text for a joint view to begin with.

      A majority is one of votes where a document tells those of all (kind stemverhouding), else one of \
      participants, each counted as one, which is told. The groups are exact where all can be looked at; \
      where not, it is told how much better another could be.

      Examples:

        wgr allies Almere
      """,
    aliases: ["bondgenoten"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let (overview, _) = try Question(options).council(council, CouncilFocus(), withMaps: false)
    try options.write(CouncilAllies(overview).answer)
  }
}
