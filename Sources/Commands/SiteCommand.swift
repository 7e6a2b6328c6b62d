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

      Examples:

        wgr site --output website --address https://example.nl/regelingen/
      """)

  @Option(
    name: .long, help: ArgumentHelp("The folder for the website.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Only these municipalities: name, code (GM0307) or TOOI URI.")
  var council: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Who offers the website: on its pages on accessibility, privacy and errors.",
      valueName: "name"))
  var publisher: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where to write to them: an e-mail address, or the address of a page.", valueName: "address"))
  var contact: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where the website will be (https://…): for feeds, and calendars to subscribe to.",
      valueName: "url"))
  var address: String?

  @Flag(
    name: .customLong("allow-embedding"),
    help: "Cards and maps of councils that other websites may show within their pages.")
  var allowEmbedding = false

  @OptionGroup var forcing: ForceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkNoFormat(
      .init(
        words: "Een website bevat bladzijden en gegevens in hun eigen vormen; laat --format weg.",
        "A website holds pages and data in formats of their own; leave --format out."))
    let publisher = try chosenPublisher
    let folder = SiteFolder(output, forcing.files(options))
    // Before the register is opened: of one that is replaced meanwhile the next build makes everything again.
    let basis = basis(publisher)
    let question = try Question(options)
    let reading = SiteReading(question)
    let councils = try reading.councils(council)
    if let basis, let outcome = folder.outcome(ofBuildingAgainFrom: basis) {
      return report(outcome)
    }
    var content = try reading.content(of: councils)
    content.publisher = publisher
    content.allowsEmbedding = allowEmbedding
    if content.history != nil { content.history?.register = try question.register.published() }
    report(try folder.write(Site(content).files, from: basis))
  }

  /// All that the website depends on: the register and the program, and what was asked.
  private func basis(_ publisher: SitePublisher) -> SiteBasis? {
    let days = [options.day, CommandContext.current.today, options.asKnownOn]
    let texts = [publisher.name, publisher.contact, publisher.address]
    return SiteBasis(
      files: [options.databasePath, "/proc/self/exe"],
      words: days.map { $0?.description ?? "" } + texts.map { $0 ?? "" }
        + [options.chosenLanguage.rawValue, String(allowEmbedding)] + council)
  }

  /// Who offers the website; throws wrong use where what was given cannot be that.
  private var chosenPublisher: SitePublisher {
    get throws {
      let given = [publisher, contact, address].map { $0?.withoutOuterSpace }
      guard !given.contains("") else {
        throw Failure.usage(
          .init(
            words:
              "--publisher, --contact en --address mogen niet leeg zijn; laat weg wat er niet is.",
            "--publisher, --contact and --address may not be empty; leave out what there is not."))
      }
      if let contact = given[1], !Self.isWebAddress(contact), !MailAddress.isOne(contact) {
        throw Failure.usage(
          .init(
            words: "“\(contact)” is geen e-mailadres en begint niet met https://.",
            "“\(contact)” is no e-mail address and does not begin with https://."))
      }
      if let address = given[2], !Self.isWebAddress(address) {
        throw Failure.usage(
          .init(
            words:
              "“\(address)” is geen adres van een website; het begint met https:// of http://.",
            "“\(address)” is no address of a website; it begins with https:// or http://."))
      }
      return SitePublisher(name: given[0], contact: given[1], address: given[2])
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    text.wholeMatch(of: /https?:\/\/[^\s\/?#]+(\/[^\s?#]*)?/) != nil
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
    let written = language.count(outcome.written, .file)
    let counts = [outcome.unchanged, outcome.removed].map(language.number)
    Output.complain(
      language(
        "Website in \(output): \(written) geschreven, \(counts[0]) ongewijzigd, "
          + "\(counts[1]) verwijderd.",
        "Website in \(output): \(written) written, \(counts[0]) unchanged, \(counts[1]) removed."
      ))
  }
}
