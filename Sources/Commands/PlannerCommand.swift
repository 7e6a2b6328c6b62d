import ArgumentParser
import Overviews
import Records
import Renderers

struct PlannerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planner",
    abstract: "One clock for a group of councils: terms, meetings, recess, days to ask for.",
    discussion: """
      All terms of a budget year of the arrangements of these councils in one table, and the meetings in \
      which they can deal with most draft budgets in all councils that these go to, by their own agendas: \
      --agenda Almere=almere.ics, once for each council, as for wgr calendar. Meetings of a board in one \
      of the agendas count for all.

      The choice is exact where all can be looked at, and says so where not. A draft can be dealt with from \
      the day that it is there, or must have been sent, until the last day for the view; where that day is \
      not known the latest that it can be counts, with a mark, and where that is not known either the day \
      to ask for is told. Nothing is settled by it.

      --format ics gives the chosen meetings and the terms as one calendar for the group.

      Examples:

        wgr planner Almere Urk --year 2027
      """,
    aliases: ["jaarplanner"])

  @Argument(
    help: "Municipalities: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var councils: [String]

  @OptionGroup var budget: BudgetYear

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The agenda of one of the councils: .ics or a table.", valueName: "council=file"))
  var agenda: [String] = []

  @Option(
    name: .long,
    help: "The most meetings that a council may use, 1 to 12 (default: as many as it takes).")
  var meetings: Int?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.ics])
    guard meetings.map((1...12).contains) ?? true else {
      throw Failure.usage(
        .init(
          words: "--meetings is een getal van 1 tot en met 12.",
          "--meetings is a number from 1 to 12."))
    }
    let question = try Question(options)
    let municipalities = try question.municipalities(councils)
    let agendas = try GivenAgendas(agenda, of: municipalities, question, year: budget.year)
    let overviews = try question.overviews(of: municipalities, CouncilFocus(year: budget.year))
    let planner = CouncilPlanner(
      overviews.map { ($0, agendas.entries[$0.municipality.id] ?? []) }, year: budget.year,
      limit: meetings, on: question.day)
    guard options.requestedFormat == .ics else { return try options.write(planner.answer) }
    try options.write(
      Array(
        renderICalendar(planner, agendaChangedAt: agendas.changedAt, options.presentation).utf8))
  }
}
