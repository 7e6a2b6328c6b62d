import ArgumentParser
import Graph
import NetworkFormats
import Overviews
import Renderers

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Everything for one council and budget year, in a folder or a .zip.",
    discussion: """
      The overview, the calendar, a cover sheet for every budget that goes to the council, the figures, \
      the list of affiliated parties, the network, a manifest and checksums. The same register and \
      question give the same bytes. It is written whole or not at all; an earlier bundle in the same \
      place is replaced, but nothing is that was added to it or changed in it.

      Examples:

        wgr bundle Almere --year 2027 --output dossier.zip
      """,
    aliases: ["dossier"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @OptionGroup var budget: BudgetYear

  @OptionGroup var place: PackageOption
  @OptionGroup var forcing: ForceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkNoFormat(
      .init(
        words: "Een dossier bevat elke vorm; laat --format weg.",
        "A bundle holds every format; leave --format out."))
    let target = try PackageTarget(place.output, for: CouncilBundle.kind, forcing.files(options))
    let question = try Question(options)
    let year = budget.year ?? BudgetCalendar.year(discussedOn: question.day)
    let (overview, _) = try question.council(council, CouncilFocus(year: year), withMaps: true)
    let language = options.chosenLanguage
    // As `network ego` answers: with the coverage of the country and what is known of every neighbour.
    let country = try question.known.national(on: question.day, withDetails: true)
    let network = NetworkExport(
      Network(country, on: question.day), in: country, contributionsOf: question.day.year,
      language: language
    ).asked(by: AskedCommand.current.text)
    let bundle = CouncilBundle(
      CouncilYear(overview, year: year),
      surroundings: Surroundings(of: overview.municipality, in: network), language: language,
      raw: options.raw)
    try target.check()
    let package = FilePackage(bundle)
    try target.write(package)
    if !options.quiet, !target.isStandardOutput {
      Output.tell(filesWritten: package.files.count, in: place.output, language)
    }
  }
}
