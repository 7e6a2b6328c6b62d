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

      --national compares the two sides of the money instead, for researchers: what municipalities \
      reported to CBS (Iv3) as transfers to arrangements, against what arrangements reported as received \
      from municipalities, by year and taakveld, and on how many bodies that rests.

      Examples:

        wgr compare Almere Urk
        wgr compare Almere
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
    let municipalities = try question.municipalities(councils)
    guard let first = municipalities.first, municipalities.count > 1 || councils.count == 1 else {
      throw Failure.usage(
        .init(
          words: "Geef een gemeente, of twee of meer verschillende, om te vergelijken.",
          "Give a municipality, or two or more different ones, to compare."))
    }
    let focus = CouncilFocus(followsMergers: mergers.isAsked)
    let day = question.day
    let comparison = try question.known.excerpts { reader -> CouncilComparison? in
      func overview(_ municipality: Organisation) throws -> CouncilOverview? {
        try focus.overview(of: municipality, on: day, reader)
      }
      guard municipalities.count == 1 else {
        return CouncilComparison(try municipalities.compactMap(overview), on: day)
      }
      guard let own = try overview(first) else { return nil }
      let peers = CouncilPeers(of: own)
      return CouncilComparison(
        [own] + (try peers.municipalities.compactMap(overview)), peers: peers, on: day)
    }
    guard let comparison else { throw Failure.noMunicipality(first.name, nearest: []) }
    try options.write(comparison.answer)
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
