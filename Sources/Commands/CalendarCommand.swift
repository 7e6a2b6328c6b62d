import ArgumentParser
import Documents
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
    let format = options.requestedFormat
    guard RequestedFormat.answers.contains(format) || format == .ics else {
      throw format.refused(has: RequestedFormat.answers + [.ics])
    }
    let input = try agenda.map {
      try DocumentInput(path: $0, standardInput: CommandContext.current.input)
    }
    let reading = try input.map { try AgendaFile.read($0, within: days) }
    if let reading, !options.quiet, let remark = reading.remark(options.chosenLanguage) {
      Output.complain(remark)
    }
    let entries = reading?.entries ?? []
    let changedAt = input?.changedAt
    try selection.answer(options, CouncilFocus(year: budget.year)) {
      [options, year = budget.year] overview, presentation in
      let calendar = CouncilCalendar(overview, year: year, agenda: entries)
      guard format == .ics else { return try options.bytes(of: calendar.answer, presentation) }
      return Array(renderICalendar(calendar, agendaChangedAt: changedAt, presentation).utf8)
    }
  }

  /// The days on which an event that repeats can matter: what is asked of a budget year begins in the year
  /// before the one in which it is discussed, and ends in the year after it.
  private var days: ClosedRange<Day> {
    let asked = budget.year ?? options.day.year + 1
    let first = Day(year: asked - 2, month: 1, day: 1) ?? options.day
    return first...(Day(year: asked + 1, month: 12, day: 31) ?? first.adding(days: 1460))
  }
}
