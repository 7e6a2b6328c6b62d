import ArgumentParser
import Documents
import PublicSources
import Store

struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch the public sources and read what is new.",
    discussion: """
      Sources are the daily export of the Register van Overheidsorganisaties (CC0), the inhabitants of 1 \
      January and the Iv3 tables of CBS, and the boundaries of municipalities of CBS and Kadaster (CC BY 4.0). Each is asked for what has changed since, with the \
      system's curl, its proxies and its certificates. Nothing is read that did not arrive whole.

      An address can be replaced: --source register=https://…, else WGR_SOURCE_REGISTER, else a line \
      register = https://… in $XDG_CONFIG_HOME/wgr/sources (~/.config/wgr/sources). What was fetched is kept \
      in $XDG_CACHE_HOME/wgr (~/.cache/wgr).

      Exit status 69 says that a source could not be reached; the others were read.

      Examples:

        wgr update --only register
        wgr update --years 2023-2026 --dry-run
      """,
    aliases: ["bijwerken"])

  @Option(
    name: .long,
    help: ArgumentHelp("Only these: register, inhabitants, iv3, boundaries.", valueName: "source,…")
  )
  var only: SourceSelection?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of sources with a year these years (default: this one and the two before).",
      valueName: "yyyy-yyyy"))
  var years: YearSpan?

  @Option(
    name: .long,
    help: ArgumentHelp("Fetch a source at another address.", valueName: "name=address"))
  var source: [String] = []

  @Flag(
    name: .customLong("all-categories"),
    help: "All of Iv3, not only what is paid to and by joint arrangements.")
  var allCategories = false

  @Flag(name: .customLong("dry-run"), help: "Only say what would be fetched, and from where.")
  var dryRun = false

  @Flag(
    name: .customLong("accept-shrinkage"),
    help: "Read an export that lacks more than 5 % of the records of the one before.")
  var acceptShrinkage = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let places = UpdatePlaces(CommandContext.current)
    let settings = try places.settings(options: source)
    let sources = PublicSource.catalogue.filter { only?.names.contains($0.name) ?? true }
      .map(settings.place)
    let year = CommandContext.current.today.year
    let visit = SourceVisit(
      folder: places.folder, years: years?.years ?? year - 2...year, allCategories: allCategories)
    if dryRun {
      for source in sources {
        try Output.write(
          UpdateSentence.plan(source, visit.addresses(of: source), options.chosenLanguage))
      }
      return
    }
    var update = Update(
      into: try Register.openForImport(options.databasePath),
      acceptsShrinkage: acceptShrinkage, options: options)
    do {
      for source in sources { try update.read(source, visit) }
    } catch {
      try? update.tell()
      throw error
    }
    try update.tell()
    if let worst = update.worst { throw Failure.alreadyTold(worst) }
  }
}

/// Sources by name, separated by commas.
struct SourceSelection: ExpressibleByArgument {
  let names: Set<PublicSource.Name>

  init?(argument: String) {
    let names = argument.split(separator: ",").map {
      PublicSource.Name(rawValue: $0.withoutOuterSpace)
    }
    guard !names.isEmpty, !names.contains(nil) else { return nil }
    self.names = Set(names.compactMap(\.self))
  }
}

/// A year, or the first and last of some: `2023-2026`.
struct YearSpan: ExpressibleByArgument {
  let years: ClosedRange<Int>

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts.first ?? nil,
      let last = parts.last ?? nil,
      (1950...2100).contains(first), (first...2100).contains(last)
    else { return nil }
    years = first...last
  }
}
