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

  @Option(name: .long, help: "What a row is about.")
  var unit = PanelUnit.municipality

  @Option(
    name: .long,
    help: ArgumentHelp("A folder for the table as a data package.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var years: YearsOptions
  @OptionGroup var boundaries: BoundariesOption
  @OptionGroup var forcing: ForceOption
  @OptionGroup var derived: DerivedOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.feed])
    let question = try Question(options)
    let span = try years.span(endingIn: question.day.year)
    let records = try question.known.panelRecords(
      of: span.years, withDetails: unit.hasSubjects)
    var panel = NationalPanel(
      records, over: span, on: question.day, addingDerived: derived.isAsked,
      boundaries: try boundaries.fixed(notBefore: span.years.upperBound, in: records.excerpt))
    if unit == .arrangement { try panel.addBoards(question.boards) }
    if let output {
      return try FolderTarget(output, forcing.files(options)).write(
        panel.files(
          by: unit, in: options.chosenLanguage, command: AskedCommand.current.text))
    }
    guard options.requestedFormat != .feed else {
      return try Output.write(panel.lines(by: unit))
    }
    try options.write(panel.answer(by: unit))
  }
}

extension PanelUnit: ExpressibleByArgument {}
