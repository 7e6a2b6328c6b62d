import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Which municipalities were before one and came after it.",
    discussion: """
      With --all every municipality that ever was in the register or in a list of mergers, with each successor, \
      the date and, of one that was divided, the share where the list gives it: --format csv --raw is a crosswalk \
      from any code to the codes after it.

      Examples:

        wgr lineage Almere
        wgr lineage --all --format csv --raw
      """,
    aliases: ["afstamming"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String?

  @Flag(name: .long, help: "Every municipality that ever was.")
  var all = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard all != (council != nil) else {
      throw Failure.usage(
        .init(
          words: "Geef een gemeente, of --all voor alle.", "Give a municipality, or --all for all.")
      )
    }
    if let council { return try CouncilPast(council: council, options).write(.lineage) }
    try options.checkFormat()
    let question = try Question(options)
    let crosswalk = Crosswalk(
      try question.known.municipalities(), try question.known.mergers(),
      standing: question.standing)
    try options.write(crosswalk.answer)
  }
}
