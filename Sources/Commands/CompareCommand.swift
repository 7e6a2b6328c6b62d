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
      Amounts of different parts (verdeelsleutels) are shown and said not to be comparable. Beside each \
      total stands on how many arrangements it rests.

      One municipality is compared with those of the same size class (CBS) that share most arrangements.

      With --boundaries municipalities are those of 1 January of that year: what went into one counts as it, on days \
      before the merger too. Its arrangements are those of all of them, and what each paid is added and named; of one \
      that was divided the part is estimated by the share in the list of mergers and not added, and without a share it \
      is kept apart.

      --national compares the two sides of the money instead, for researchers: what municipalities \
      reported to CBS (Iv3) as transfers to arrangements, against what arrangements reported as received \
      from municipalities, by year and taakveld, and on how many bodies that rests.

      Examples:

        wgr compare Almere Urk
        wgr compare Almere
        wgr compare "West Betuwe" Tiel --on 2018-01-01 --boundaries 2026
      """,
    aliases: ["vergelijk"])

  @Argument(
    help: "Municipalities: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var councils: [String] = []

  @Flag(name: .long, help: "All municipalities against all arrangements, by the reports to CBS.")
  var national = false

  @Option(name: .long, help: "With --national: this budget year alone.")
  var year: Int?

  @OptionGroup var mergers: FollowMergers
  @OptionGroup var boundaries: BoundariesOption

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
    let fixed = try boundaries.fixed(question)
    let municipalities = try question.municipalities(councils, broughtTo: fixed)
    guard let first = municipalities.first, municipalities.count > 1 || councils.count == 1 else {
      throw Failure.usage(
        .init(
          words: "Geef een gemeente, of twee of meer verschillende, om te vergelijken.",
          "Give a municipality, or two or more different ones, to compare."))
    }
    let focus = CouncilFocus(followsMergers: mergers.isAsked, boundaries: fixed)
    let day = question.day
    let comparison = try question.known.excerpts { reader -> CouncilComparison? in
      func overview(_ municipality: Organisation) throws -> CouncilOverview? {
        try focus.overview(of: municipality, on: day, reader)
      }
      guard municipalities.count == 1 else {
        return CouncilComparison(
          try municipalities.compactMap(overview), boundaries: fixed, on: day)
      }
      guard let own = try overview(first) else { return nil }
      let peers = CouncilPeers(of: own)
      return CouncilComparison(
        [own] + (try peers.municipalities.compactMap(overview)), peers: peers, boundaries: fixed,
        on: day)
    }
    guard let comparison else { throw Failure.noMunicipality(first.name, nearest: []) }
    try options.write(comparison.answer)
  }

  private func compareNationally() throws {
    guard councils.isEmpty, !mergers.isAsked, boundaries.boundaries == nil else {
      throw Failure.usage(
        .init(
          words:
            "--national vergelijkt het hele land; geef er geen gemeenten, --follow-mergers of --boundaries bij.",
          "--national compares the whole country; give no municipalities, --follow-mergers or --boundaries."
        ))
    }
    let question = try Question(options)
    let transfers = try question.known.nationalTransfers()
    let check = NationalTransferCheck(transfers, of: question.standing, year: year)
    try options.write(check.answer)
  }
}

extension CompareCommand: PlainCommand {
  mutating func ask(_ question: PlainQuestion) -> Bool {
    (councils, national, year, options) = (question.words, false, nil, question.options)
    (mergers, boundaries) = (.none, .none)
    return question.year == nil
  }
}
