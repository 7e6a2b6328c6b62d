import ArgumentParser
import Overviews
import Renderers

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract:
      "A sheet for the council clerk to complete: one row for each of the council's arrangements.",
    discussion: """
      The arrangements are those in force on --on; their systeemId is filled in, so that reading the \
      sheet back with wgr import needs no linking. CSV, or with --format xlsx a workbook in which words \
      are chosen, days and amounts are checked, and a second sheet explains the columns.
      """,
    aliases: ["invulblad"])

  @Argument(help: "A municipality: name, code (GM0307) or TOOI URI.")
  var council: String

  @Option(name: .long, help: "The budget year.")
  var year: Int

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1950...2100).contains(year) else {
      throw ValidationError("The value '\(year)' is invalid for '--year <year>'")
    }
  }

  func run() throws {
    let (overview, _) = try Question(options).council(council, CouncilFocus())
    guard options.requestedFormat == .xlsx else {
      return try Output.write(renderTemplate(overview, year: year, options.presentation))
    }
    try options.write(
      GlobalOptions.bytes(of: templateWorkbook(overview, year: year, options.presentation)))
  }
}
