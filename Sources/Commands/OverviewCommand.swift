import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: "The accountability overview of one council.",
    discussion: """
      With --brief the cover sheet (oplegger) for the budget of one arrangement instead. The budget \
      year of the clock is, unless --year says otherwise, the one that is discussed on the day: the \
      next year until 14 September, the last day for sending an adopted budget; from then on the year \
      after. With figures in the register the overview tells what the council pays, year by year, against \
      other participants, and how its arrangements are doing; --year chooses the year in focus, and \
      without it that is the newest year with a figure from a budget or accounts that is not later than \
      next year, else the newest with any figure. The day (--on) chooses the arrangements.

      --bbv gives the list of affiliated parties that the BBV asks for (art. 15 lid 2, group \
      gemeenschappelijke regelingen), ready to be completed.

      --owner-share gives the computed share of the municipality in debt, equity and staff cost of the bodies \
      it takes part in, by payment, else by inhabitants: a sum that is added to nothing. --second-tier gives \
      the arrangements in which these bodies take part themselves, with the share along the way.

      --follow-mergers adds what predecessors paid to the arrangements that the municipality is in now, \
      for the years in which they existed, where they became part of it whole. Of a municipality that \
      was divided a part is estimated, by the share in the column aandeel of the list of mergers; an \
      estimate is told apart and added to nothing.

      Examples:

        wgr overview Almere
        wgr overview GM0034 --on 2020-06-01 --format json
        wgr overview --all --output overzichten --format html
      """,
    aliases: ["overzicht"])

  @OptionGroup var selection: CouncilSelection

  @OptionGroup var budget: BudgetYear

  @OptionGroup var bounds: SignalBoundsOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The cover sheet for the budget of this arrangement: systeemId, TOOI URI or words of its title.",
      valueName: "arrangement"), completion: NameCompletion.arrangement)
  var brief: String?

  @Flag(name: .long, help: "What the council joined and left, year by year, instead.")
  var history = false

  @Flag(name: .long, help: "The municipalities before it and after it, instead.")
  var lineage = false

  @Flag(name: .long, help: "The list of affiliated parties (BBV art. 15) and nothing else.")
  var bbv = false

  @Flag(
    name: .long,
    help: "The computed share in debt, equity and staff cost of its bodies, instead.")
  var ownerShare = false

  @Flag(name: .long, help: "The arrangements behind its arrangements, instead.")
  var secondTier = false

  @OptionGroup var derived: DerivedOption

  @OptionGroup var mergers: FollowMergers

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.svg])
    let asked = modes
    guard !mergers.isAsked || asked.isEmpty else {
      throw Failure.usage(
        .init(
          words:
            "--follow-mergers hoort bij het geld van het overzicht, niet bij \(asked[0]).",
          "--follow-mergers goes with the money of the overview, not with \(asked[0])."))
    }
    if brief != nil, selection.all {
      throw Failure.usage(
        .init(
          words: "--brief hoort bij één gemeente, niet bij --all.",
          "--brief goes with one municipality, not with --all."))
    }
    guard !derived.isAsked || asked.isEmpty else {
      throw Failure.usage(
        .init(
          words: "--derived hoort bij het overzicht zelf, niet bij \(asked[0]).",
          "--derived goes with the overview itself, not with \(asked[0])."))
    }
    guard asked.count <= 1 else {
      throw Failure.usage(
        .init(
          words: "\(asked.joined(separator: " en ")) zijn verschillende antwoorden; geef er één.",
          "\(asked.joined(separator: " and ")) are different answers; give one."))
    }
    if history || lineage {
      return try CouncilPast(council: try selection.one(), options).write(
        lineage ? .lineage : .history)
    }
    let focus = CouncilFocus(
      year: budget.year, followsMergers: mergers.isAsked, bounds: bounds.bounds)
    try selection.answer(options, focus) {
      [bbv, brief, ownerShare, secondTier, options, year = budget.year, derived = derived.isAsked]
      overview, presentation in
      let answer =
        if bbv {
          AffiliatedPartyList(overview).answer
        } else if ownerShare {
          overview.ownerShareAnswer
        } else if secondTier {
          overview.secondTierAnswer
        } else if let brief {
          try Self.coverSheet(brief, of: CouncilCalendar(overview, year: year)).answer
        } else {
          CouncilYear(overview, year: year, addingDerived: derived).answer
        }
      return try options.bytes(of: answer, presentation)
    }
  }

  /// The answers that were asked for instead of the overview, as they were asked.
  private var modes: [String] {
    [
      (brief != nil, "--brief"), (bbv, "--bbv"), (history, "--history"), (lineage, "--lineage"),
      (ownerShare, "--owner-share"), (secondTier, "--second-tier"),
    ].compactMap { $0.0 ? $0.1 : nil }
  }

  private static func coverSheet(
    _ text: String, of calendar: CouncilCalendar
  ) throws -> BudgetCoverSheet {
    BudgetCoverSheet(try arrangement(text, of: calendar), in: calendar)
  }

  /// The council's own arrangement that is meant; fails when there is none or more than one.
  private static func arrangement(
    _ text: String, of calendar: CouncilCalendar
  ) throws -> CouncilOverview.CouncilArrangement {
    let found = calendar.arrangements(matching: text)
    guard let first = found.first else {
      let name = calendar.overview.municipality.name
      throw Failure.unmatched(
        .init(
          words:
            "Geen regeling van \(name) in begrotingsjaar \(calendar.year) past bij “\(text)”; zoek met: wgr regelingen --municipality.",
          "No arrangement of \(name) in budget year \(calendar.year) matches “\(text)”; search with: wgr arrangements --municipality."
        ))
    }
    guard found.count == 1 else {
      throw Failure.severalArrangements(text, found.map(\.overview.arrangement))
    }
    return first
  }
}

extension OverviewCommand: PlainCommand {
  mutating func ask(_ question: PlainQuestion) -> Bool {
    (selection, budget, options) = (.none, .of(question), question.options)
    (bounds, derived, mergers, brief) = (.none, .none, .none, nil)
    (history, lineage, bbv, ownerShare, secondTier) = (false, false, false, false, false)
    return selection.ask(question)
  }
}

/// The budget year of an answer.
struct BudgetYear: ParsableArguments {
  @Option(
    name: .long, help: "The budget year (default: the one that is discussed on the day).")
  var year: Int?

  /// The years that can be meant.
  static let allowed = 1950...2100

  func validate() throws {
    if let year, !Self.allowed.contains(year) {
      throw ValidationError("The value '\(year)' is invalid for '--year <year>'")
    }
  }
}

extension BudgetYear {
  /// That of a plain question.
  static func of(_ question: PlainQuestion) -> BudgetYear {
    var budget = BudgetYear()
    budget.year = question.year
    return budget
  }
}
