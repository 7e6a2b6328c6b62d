import ArgumentParser
import Pages
import Records
import Renderers
import Site
import Store

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "The whole register as a static, searchable, accessible website with its data.",
    discussion: """
      Writes a folder that any web server can serve, or a browser can open from disk. Building again \
      replaces what changed and removes what no longer belongs; other files in the folder stay. With \
      --council only those councils and their arrangements, without national pages and data.
      """)

  @Option(
    name: .long, help: ArgumentHelp("The folder for the website.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Only these municipalities: name, code (GM0307) or TOOI URI.")
  var council: [String] = []

  @OptionGroup var forcing: ForceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let question = try Question(options)
    var content = try SiteReading(question).content(of: council)
    if content.history != nil { content.history?.register = try question.register.published() }
    report(try SiteFolder(output, forcing.files(options)).write(Site(content).files))
  }

  private func report(_ outcome: SiteFolder.Outcome) {
    let language = options.chosenLanguage
    for path in outcome.left {
      Output.complain(
        language(
          "\(path) hoort niet meer bij de website maar is veranderd, en blijft daarom staan.",
          "\(path) no longer belongs to the website but was changed, and therefore stays."))
    }
    guard !options.quiet else { return }
    let counts = [outcome.written, outcome.unchanged, outcome.removed].map(language.number)
    Output.complain(
      language(
        "Website in \(output): \(counts[0]) bestanden geschreven, \(counts[1]) ongewijzigd, "
          + "\(counts[2]) verwijderd.",
        "Website in \(output): \(counts[0]) files written, \(counts[1]) unchanged, \(counts[2]) removed."
      ))
  }
}
