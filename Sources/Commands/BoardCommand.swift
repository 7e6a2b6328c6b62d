import ArgumentParser
import Overviews
import Records
import Renderers

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "The board of an arrangement: seats, votes, majorities, who is decisive.",
    discussion: """
      Seats and votes come from documents that were read (kind stemverhouding); the register has none, and \
      what no document tells is unknown. Power is exact up to 40 participants: how often a participant is \
      decisive when every outcome is equally likely, which is no measure of influence on policy.

      --what-if counts the votes out by another rule: 'votes=inhabitants/10000', with min=2, max=10, \
      rounding=up, down or nearest (the default), and majority=2/3. Votes can be counted out by inhabitants, \
      seats, payment (whole euros) or votes, or be one number for each.

      Examples:

        wgr board ggd flevoland
      """,
    aliases: ["bestuur"])

  @Argument(
    help: "An arrangement: systeemId, TOOI URI or words of its title.",
    completion: NameCompletion.arrangement)
  var arrangement: [String]

  @Option(
    name: .customLong("what-if"),
    help: ArgumentHelp("Votes or a majority by another rule.", valueName: "rule"))
  var whatIf: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.svg])
    let rule = try whatIf.map { text in
      guard let rule = WhatIf(text) else {
        throw Failure.usage(
          .init(
            words: "--what-if “\(text)” is geen regel; schrijf bijvoorbeeld "
              + "'votes=inhabitants/10000, min=2, rounding=up, majority=2/3'.",
            "--what-if “\(text)” is no rule; write for example "
              + "'votes=inhabitants/10000, min=2, rounding=up, majority=2/3'."))
      }
      return rule
    }
    let question = try Question(options)
    let (overview, excerpt) = try question.overview(
      ofArrangement: arrangement.joined(separator: " "))
    let signals = Examination(of: [overview], in: excerpt, on: question.day).signals(
      about: overview
    )
    .filter { SignalCatalogue.isAboutVotes($0.kind) }
    try options.write(
      overview.boardAnswer(on: question.day, signals: signals, whatIf: rule))
  }
}
