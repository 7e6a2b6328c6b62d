import ArgumentParser
import Overviews
import Pages
import Records
import Renderers

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract:
      "A sheet for the council clerk to complete: one row for each of the council's arrangements.",
    discussion: """
      The arrangements are those in force on --on that owe the council a budget (Wgr art. 34 and 35); \
      those that do not are named. Their systeemId is filled in, so that reading the sheet back with wgr \
      import needs no linking. CSV, or with --format xlsx a workbook in which words are chosen, days and \
      amounts are checked, other sheets ask for seats, votes, leaving and classes, explain the columns, give an \
      example and name what is not asked. As CSV those sheets are had one by one with --sheet.

      Examples:

        wgr template Almere --year 2027 > invulblad.csv
      """,
    aliases: ["invulblad"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @Option(name: .long, help: "The budget year.")
  var year: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Another sheet: \(BoardSheet.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "sheet"))
  var sheet: BoardSheet?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1950...2100).contains(year) else {
      throw ValidationError("The value '\(year)' is invalid for '--year <year>'")
    }
  }

  /// A sheet to fill in is a table in every format of text.
  private static let formats = OutputFormat.allCases.map(RequestedFormat.answer) + [.xlsx]

  func run() throws {
    guard Self.formats.contains(options.requestedFormat) else {
      throw options.requestedFormat.refused(has: Self.formats)
    }
    let (overview, _) = try Question(options).council(council, CouncilFocus())
    let template = BudgetTemplate(overview, year: year)
    if !options.quiet, let remark = leftOutOfTemplate(template, in: options.chosenLanguage) {
      Output.complain(remark)
    }
    if let sheet {
      guard options.requestedFormat != .xlsx else {
        throw Failure.usage(
          .init(
            words: "De werkmap heeft alle bladen; laat --sheet weg.",
            "The workbook has every sheet; leave out --sheet."))
      }
      return try Output.write(renderBoardSheet(sheet, template, options.presentation))
    }
    guard options.requestedFormat == .xlsx else {
      return try Output.write(renderTemplate(template, options.presentation))
    }
    try options.write(
      GlobalOptions.bytes(of: templateWorkbook(template, options.presentation)))
  }
}

extension BoardSheet: ExpressibleByArgument {}
