import ArgumentParser
import Graph
import Overviews
import Records
import Renderers
import Store

struct CouncilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "councils",
    abstract: "Which councils there are, with their codes and how many arrangements each is in.",
    discussion: """
      Examples:

        wgr councils berg
        wgr councils --format csv --raw --fields gemeentecode,naam
      """,
    aliases: ["gemeenten"])

  @Argument(
    help: "Words of a name, or a code (GM0307); without them every council of the day.",
    completion: NameCompletion.municipality)
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    let country = try question.known.national(on: question.day)
    let municipalities = try question.known.municipalities(on: question.day)
      .filter { CouncilList.matches($0, words) }
    let list = CouncilList(municipalities, in: Network(country, on: question.day))
    try options.write(list.answer)
    if municipalities.isEmpty { throw Failure.alreadyTold(.noMatch) }
  }
}
