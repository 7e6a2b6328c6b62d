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
      Steps without a date are in every format but that one.

      --agenda reads the council's own agenda: iCalendar, or CSV with datum;einddatum;soort;omschrijving, \
      where soort is raad, commissie, reces or algemeen bestuur with the arrangement. A meeting of a board \
      counts when its text says what is adopted, as in "Vaststelling begroting 2027".
      """,
    aliases: ["agenda"])

  @OptionGroup var selection: CouncilSelection

  @OptionGroup var budget: BudgetYear

  @Option(
    name: .long,
    help: ArgumentHelp("The council's own agenda: .ics or CSV.", valueName: "file"))
  var agenda: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    if agenda != nil, selection.all {
      throw Failure.usage(
        dutch: "--agenda hoort bij één gemeente, niet bij --all.",
        english: "--agenda goes with one municipality, not with --all.")
    }
    let format = options.requestedFormat
    guard RequestedFormat.answers.contains(format) || format == .ics else {
      throw format.refused(has: RequestedFormat.answers + [.ics])
    }
    let entries = try agenda.map { try AgendaFile.entries(in: DocumentInput(path: $0)) } ?? []
    try selection.answer(options, year: budget.year) { overview, excerpt, presentation in
      let calendar = CouncilCalendar(
        overview, year: budget.year, views: excerpt.views, agenda: entries)
      return format == .ics
        ? renderICalendar(calendar, presentation)
        : render(calendar, as: try options.format, presentation)
    }
  }
}
