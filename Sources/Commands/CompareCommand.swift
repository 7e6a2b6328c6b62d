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

      --national compares the two sides of the money instead, for researchers: what municipalities \
      reported to CBS (Iv3) as transfers to arrangements, against what arrangements reported as received \
      from municipalities, by year and taakveld, and on how many bodies that rests.
      """,
    aliases: ["vergelijk"])

  @Argument(
    help: "Two or more municipalities: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var councils: [String] = []

  @Flag(name: .long, help: "All municipalities against all arrangements, by the reports to CBS.")
  var national = false

  @Option(name: .long, help: "With --national: this budget year alone.")
  var year: Int?

  @OptionGroup var mergers: FollowMergers

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard !national else { return try compareNationally() }
    guard year == nil else {
      throw Failure.usage(
        .init(
          words: "--year hoort hier bij --national; gemeenten worden over alle jaren vergeleken.",
          "--year goes with --national here; councils are compared over all years."))
    }
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
        .init(
          words: "Geef twee of meer verschillende gemeenten om te vergelijken.",
          "Give two or more different municipalities to compare."))
    }
    let focus = CouncilFocus(followsMergers: mergers.isAsked)
    let overviews = try question.known.excerpts { reader in
      try municipalities.compactMap {
        focus.overview(
          of: $0, on: question.day, try focus.excerpt(of: $0, on: question.day, reader))
      }
    }
    try options.write(CouncilComparison(overviews, on: question.day).answer)
  }

  private func compareNationally() throws {
    guard councils.isEmpty, !mergers.isAsked else {
      throw Failure.usage(
        .init(
          words:
            "--national vergelijkt het hele land; geef er geen gemeenten en geen --follow-mergers bij.",
          "--national compares the whole country; give no municipalities and no --follow-mergers."))
    }
    let question = try Question(options)
    let transfers = try question.known.nationalTransfers()
    let check = NationalTransferCheck(transfers, documents: question.known.documents, year: year)
    try options.write(check.answer(on: question.day))
  }
}
