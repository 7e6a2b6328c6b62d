import ArgumentParser
import NetworkFormats
import Overviews
import Records
import Renderers
import Store

struct PanelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel",
    abstract: "The register over years as one table, for research.",
    discussion: """
      A row for each municipality, arrangement or two municipalities (dyad) and year, as the register is on one \
      day of each year; or a row for each membership with how its start and end are known. The register begins \
      late: how much of each year is known stands in the answer and, with --output, in years.csv.

      With --boundaries municipalities are brought to those of a later year by the list of mergers; one that was \
      divided goes by the shares in that list, and without shares is kept apart.

      Formats: text (how much is known), csv (--raw for programs), json, xlsx and the others, ndjson, and with \
      --output a folder with the table, its codebook and a data package (Frictionless).

      Examples:

        wgr panel --from 2016 --to 2026 --format csv --raw
      """)

  @Option(name: .long, help: "The first year (default: ten years before --to).")
  var from: Int?

  @Option(name: .long, help: "The last year (default: the year of --on).")
  var to: Int?

  @Option(name: .long, help: "What a row is about.")
  var unit = PanelUnit.municipality

  @Option(
    name: .long,
    help: ArgumentHelp("The day of each year.", valueName: "mm-dd"))
  var day = DayOfYear.first

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Bring municipalities to those of 1 January of this year.", valueName: "year"))
  var boundaries: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("A folder for the table as a data package.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var forcing: ForceOption
  @OptionGroup var derived: DerivedOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.feed])
    let question = try Question(options)
    let span = try span(endingIn: question.day.year)
    let records = try question.known.panelRecords(
      of: span.years, withDetails: unit.hasSubjects)
    let panel = NationalPanel(
      records, over: span, on: question.day, addingDerived: derived.isAsked,
      boundaries: try boundaries.map { try fixed($0, span, records.excerpt) })
    if let output {
      return try FolderTarget(output, forcing.files(options)).write(
        panel.files(by: unit, in: options.chosenLanguage))
    }
    guard options.requestedFormat != .feed else {
      return try Output.write(panel.lines(by: unit))
    }
    try options.write(panel.answer(by: unit))
  }

  private func span(endingIn year: Int) throws -> PanelSpan {
    let last = to ?? year
    let first = from ?? last - 10
    guard Self.possible.contains(first), Self.possible.contains(last), first <= last else {
      throw Failure.usage(
        .init(
          words:
            "--from en --to zijn jaren van \(Self.possible.lowerBound) tot en met "
            + "\(Self.possible.upperBound), het vroegste eerst.",
          "--from and --to are years from \(Self.possible.lowerBound) up to "
            + "\(Self.possible.upperBound), the earliest first."))
    }
    guard let span = PanelSpan(from: first, to: last, month: day.month, day: day.day) else {
      throw Failure.usage(
        .init(
          words: "Niet elk jaar heeft een \(day); geef met --day een dag die elk jaar heeft.",
          "Not every year has a \(day); give a day with --day that every year has."))
    }
    return span
  }

  private func fixed(
    _ year: Int, _ span: PanelSpan, _ excerpt: RegisterExcerpt
  ) throws -> FixedBoundaries {
    guard Self.possible.contains(year), year >= span.years.upperBound else {
      throw Failure.usage(
        .init(
          words:
            "--boundaries is het laatste jaar of een later: gemeenten die zijn samengegaan, zijn niet meer te "
            + "scheiden.",
          "--boundaries is the last year or a later one: municipalities that merged cannot be taken apart."
        ))
    }
    guard let boundaries = FixedBoundaries(of: year, in: excerpt) else {
      throw Failure.unmatched(
        .init(
          words:
            "Er is geen lijst van herindelingen gelezen, en daarmee is niet bekend waarin gemeenten zijn "
            + "opgegaan. Lees er een in met wgr import.",
          "No list of mergers was read, so that it is not known into what municipalities went. Read one "
            + "with wgr import."))
    }
    return boundaries
  }

  /// The years of joint arrangements by law: the first Wgr is of 1950.
  private static let possible = 1950...2100
}

extension PanelUnit: ExpressibleByArgument {}

/// A day of any year, as `mm-dd`.
struct DayOfYear: ExpressibleByArgument, CustomStringConvertible {
  let month, day: Int

  static let first = DayOfYear(month: 1, day: 1)

  private init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

  init?(argument: String) {
    // A leap year has every day.
    guard argument.utf8.count == 5, let day = Day(iso: "2000-" + argument) else { return nil }
    self.init(month: day.month, day: day.dayOfMonth)
  }

  var description: String {
    [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  var defaultValueDescription: String { description }
}
