import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Councils side by side: shared and separate arrangements, what each pays.",
    discussion: """
      For each shared arrangement and year: what every council pays, in total and per inhabitant. \
      Amounts of different parts (verdeelsleutels) are shown and said not to be comparable.
      """,
    aliases: ["vergelijk"])

  @Argument(help: "Two or more municipalities: name, code (GM0307) or TOOI URI.")
  var councils: [String]

  @OptionGroup var mergers: FollowMergers

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    var municipalities: [Organisation] = []
    for council in councils {
      let municipality = try question.municipality(council)
      if !municipalities.contains(where: { $0.id == municipality.id }) {
        municipalities.append(municipality)
      }
    }
    guard municipalities.count > 1 else {
      throw Failure.usage(
        dutch: "Geef twee of meer verschillende gemeenten om te vergelijken.",
        english: "Give two or more different municipalities to compare.")
    }
    let overviews = try question.register.excerpts(knownOn: options.asKnownOn) { reader in
      try municipalities.compactMap {
        try CouncilOverview(
          of: $0.id,
          in: reader.council($0, on: question.day, followingMergers: mergers.isAsked),
          on: question.day, followsMergers: mergers.isAsked)
      }
    }
    try Output.write(
      render(
        CouncilComparison(overviews, on: question.day), as: options.format, options.presentation))
  }
}
