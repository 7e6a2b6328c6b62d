import ArgumentParser
import Overviews
import Records
import Renderers

struct ExitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit",
    abstract: "What leaving an arrangement would take and come to, for one council.",
    discussion: """
      By what the text of the arrangement says (kind uittredingsbepaling); where no document tells, by three \
      formulas of other cases: a contribution that declines twenty points a year for five years, the real \
      damage (costs that you fill in), and a multiple. Each is a sum by way of example with its source, and \
      never what anybody owes. The contribution is that of the newest budget or accounts, unless you choose \
      a --year or fill in a --base.

      Examples:

        wgr exit 29837044 Urk --first-percentage 80
      """,
    aliases: ["uittreden"])

  @Argument(
    help: "An arrangement: systeemId, TOOI URI or words of its title.",
    completion: NameCompletion.arrangement)
  var arrangement: String

  @Argument(
    help: "The municipality that would leave: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @Option(
    name: .customLong("first-percentage"),
    help: ArgumentHelp(
      "The first year of the declining contribution (default: both 100 and 80).",
      valueName: "percent"))
  var firstPercentage: String?

  @Option(
    name: .customLong("remaining"),
    help: ArgumentHelp(
      "Costs that remain, year by year: '900000;700000'.", valueName: "amounts"))
  var remaining: String?

  @Option(
    name: .customLong("saved"),
    help: ArgumentHelp(
      "Costs that are saved in the same years, with --remaining.", valueName: "amounts"))
  var saved: String?

  @Option(
    name: .long,
    help: ArgumentHelp("How many times the contribution (default: 2,5).", valueName: "times"))
  var multiple: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The contribution per year, instead of a read one.", valueName: "amount"))
  var base: String?

  @Option(name: .long, help: "The year whose contribution is taken.")
  var year: Int?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let terms = try terms()
    let question = try Question(options)
    let municipality = try question.municipality(council)
    let overview = try question.overview(ofArrangement: arrangement).overview
    guard
      let exit = ExitOverview(of: municipality, from: overview, on: question.day, terms: terms)
    else {
      let (name, title) = (municipality.name, overview.arrangement.shortTitle)
      throw Failure.unmatched(
        .init(
          words: "\(name) doet op deze dag niet mee in \(title) en kan er dus niet uittreden.",
          "\(name) takes no part in \(title) on this day, and so cannot leave it."))
    }
    try options.write(exit.answer)
  }

  /// What is filled in; fails where that is not understood.
  private func terms() throws -> ExitTerms {
    var terms = ExitTerms()
    terms.year = year
    terms.firstPercentage = try read(firstPercentage, "--first-percentage", "80") {
      ExitTerms.firstPercentage($0)
    }
    terms.multiple = try read(multiple, "--multiple", "2,5") { ExitTerms.multiple($0) }
    terms.base = try read(base, "--base", "5.820.329") { ExitTerms.amount($0) }
    terms.remainingCosts =
      try read(remaining, "--remaining", "900.000;700.000") {
        ExitTerms.costs($0)
      } ?? []
    terms.savedCosts = try read(saved, "--saved", "100.000;200.000") { ExitTerms.costs($0) } ?? []
    guard terms.savedCosts.count <= terms.remainingCosts.count else {
      throw Failure.usage(
        .init(
          words: "--saved hoort bij --remaining, met ten hoogste evenveel jaren.",
          "--saved goes with --remaining, for at most as many years."))
    }
    guard terms.base == nil || terms.year == nil else {
      throw Failure.usage(
        .init(
          words: "Geef --base of --year, niet allebei: --year kiest een ingelezen bijdrage.",
          "Give --base or --year, not both: --year chooses a contribution that was read."))
    }
    return terms
  }

  private func read<Value>(
    _ text: String?, _ option: String, _ example: String, _ reading: (String) -> Value?
  ) throws -> Value? {
    guard let text else { return nil }
    guard let value = reading(text) else {
      throw Failure.usage(
        .init(
          words:
            "\(option) “\(text)” is niet te lezen; schrijf bijvoorbeeld \(option) '\(example)'.",
          "\(option) “\(text)” cannot be read; write for example \(option) '\(example)'."))
    }
    return value
  }
}
