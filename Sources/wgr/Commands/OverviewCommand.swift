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
      With figures in the register: what the council pays, year by year, against other participants, \
      and how its arrangements are doing. --year chooses the year in focus; without it, the newest \
      year with a figure from a budget or accounts that is not later than next year, else the newest \
      with any figure. The day (--on) chooses the arrangements.

      --bbv gives the list of affiliated parties that the BBV asks for (art. 15 lid 2, group \
      gemeenschappelijke regelingen), ready to be completed.
      """,
    aliases: ["overzicht"])

  @Argument(help: "A municipality: name, code (GM0307) or TOOI URI.")
  var council: String?

  @Flag(name: .long, help: "Every municipality that exists on the day; needs --output.")
  var all = false

  @Option(
    name: .long, help: ArgumentHelp("The folder for --all: one file per council.", valueName: "dir")
  )
  var output: String?

  @Option(name: .long, help: "The budget year in focus.")
  var year: Int?

  @Flag(name: .long, help: "The list of affiliated parties (BBV art. 15) and nothing else.")
  var bbv = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard let year, !(1950...2100).contains(year) else { return }
    throw ValidationError("The value '\(year)' is invalid for '--year <year>'")
  }

  func run() throws {
    switch (council, all, output) {
    case (let council?, false, nil): try writeOne(council)
    case (nil, true, let folder?): try writeAll(folder)
    case (nil, false, _):
      throw Failure.usage(
        dutch: "Geef een gemeente, of --all met --output MAP.",
        english: "Give a municipality, or --all with --output DIR.")
    case (_?, true, _):
      throw Failure.usage(
        dutch: "Geef een gemeente of --all, niet allebei.",
        english: "Give a municipality or --all, not both.")
    default:
      throw Failure.usage(
        dutch: "--all en --output MAP horen bij elkaar.",
        english: "--all and --output DIR go together.")
    }
  }

  private func writeOne(_ council: String) throws {
    let question = try Question(options)
    let municipality = try question.municipality(council)
    let overview = try question.register.excerpts(knownOn: options.asKnownOn) {
      try CouncilOverview(
        of: municipality.id, in: $0.council(municipality.id, on: question.day), on: question.day,
        year: year)
    }
    guard let overview else { throw Failure.noMunicipality(council, nearest: []) }
    try Output.write(answer(overview, options.format, options.presentation))
  }

  private func writeAll(_ folder: String) throws {
    let question = try Question(options)
    let municipalities = try question.register.municipalities(
      on: question.day, knownOn: options.asKnownOn)
    let format = try options.format
    try Output.makeFolder(folder)
    let presentation = Presentation(language: options.chosenLanguage, raw: options.raw)
    try question.register.excerpts(knownOn: options.asKnownOn) { reader in
      for municipality in municipalities {
        let excerpt = try reader.council(municipality.id, on: question.day)
        guard let code = municipality.code,
          let overview = CouncilOverview(
            of: municipality.id, in: excerpt, on: question.day, year: year)
        else { continue }
        try Output.write(
          answer(overview, format, presentation),
          toFile: "\(folder)/\(code.text.lowercased()).\(format.fileExtension)")
      }
    }
    if !options.quiet {
      let count = municipalities.count
      Output.complain(
        options.chosenLanguage(
          "\(count) overzichten geschreven in \(folder).",
          "\(count) overviews written to \(folder)."))
    }
  }

  private func answer(
    _ overview: CouncilOverview, _ format: OutputFormat, _ presentation: Presentation
  ) -> String {
    bbv
      ? render(AffiliatedPartyList(overview), as: format, presentation)
      : render(overview, as: format, presentation)
  }
}

extension OutputFormat {
  /// The usual extension of a file in this format.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    case .csv: "csv"
    }
  }
}
