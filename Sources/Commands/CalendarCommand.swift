import ArgumentParser
import Overviews
import Records
import Renderers

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The statutory and recorded dates of a budget year for one council.",
    discussion: """
      Only arrangements with a board of their own have a statutory calendar; the others say so. \
      --format ics gives iCalendar to import or subscribe to: importing it again replaces the events. \
      Steps without a date are in every format but that one. Board meetings also come from council views \
      and completed sheets that were imported.

      --agenda reads the council's own agenda: iCalendar, or CSV with datum;einddatum;soort;omschrijving, \
      where soort is raad, commissie, reces, or algemeen bestuur or dagelijks bestuur with the arrangement. \
      A meeting of the general board sets dates when its text says what is adopted, as in "Vaststelling \
      begroting 2027"; other meetings of a board whose text has the year are told besides.

      Examples:

        wgr calendar Almere --year 2027 --format ics
      """,
    aliases: ["agenda"])

  @OptionGroup var selection: CouncilSelection

  @OptionGroup var budget: BudgetYear

  @Option(
    name: .long,
    help: ArgumentHelp("The council's own agenda: .ics or CSV.", valueName: "file"),
    completion: .file())
  var agenda: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    if agenda != nil, selection.all {
      throw Failure.usage(
        .init(
          words: "--agenda hoort bij één gemeente, niet bij --all.",
          "--agenda goes with one municipality, not with --all."))
    }
    try options.checkFormat(and: [.ics])
    let given = try agenda.map { try GivenAgenda(path: $0, year: budget.year, options) }
    let entries = given?.entries ?? []
    let changedAt = given?.changedAt
    try selection.answer(options, CouncilFocus(year: budget.year)) {
      [options, year = budget.year] overview, presentation in
      let calendar = CouncilCalendar(overview, year: year, agenda: entries)
      guard options.requestedFormat == .ics else {
        return try options.bytes(of: calendar.answer, presentation)
      }
      return Array(renderICalendar(calendar, agendaChangedAt: changedAt, presentation).utf8)
    }
  }
}

extension CalendarCommand: PlainCommand {
  mutating func ask(_ question: PlainQuestion) -> Bool {
    (selection, budget, options) = (.none, .of(question), question.options)
    agenda = nil
    return selection.ask(question)
  }
}
