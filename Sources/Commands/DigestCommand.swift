import ArgumentParser
import Overviews
import Pages
import Records
import Renderers
import Store

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract:
      "What is new for a council since a day: changes, new signals, and the days that come.",
    discussion: """
      For a job that runs by itself. --format eml gives a message in text and HTML for a program that sends mail; \
      wgr sends nothing. --if-any writes nothing where there is nothing to tell, so that nothing is sent:

        wgr update --quiet && wgr digest Almere --since 2026-05-09 --if-any --format eml \\
          --to griffie@almere.example | sendmail -t

      A signal is new when it is there now and was not by what was known on the day of --since. The days are those \
      of the next three months.

      Examples:

        wgr digest Almere --since 2026-05-09
        wgr nieuws Almere --since 2026-05-09 --format html > nieuws.html
      """,
    aliases: ["nieuws"])

  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A date, or an export by its file name or the start of its sha256.", valueName: "moment"))
  var since: String

  @Flag(name: .customLong("if-any"), help: "Write nothing where there is nothing to tell.")
  var ifAny = false

  @Option(
    name: .long, help: ArgumentHelp("With --format eml: who gets it.", valueName: "address"))
  var to: String?

  @Option(
    name: .long, help: ArgumentHelp("With --format eml: who sends it.", valueName: "address"))
  var from: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat(and: [.eml])
    try checkAddresses()
    let question = try Question(options)
    let overview = try question.council(council, CouncilFocus(), withMaps: false).overview
    let municipality = overview.municipality
    let moments = try RegisterMoments(
      question.known.documents, since: since, until: nil, on: question.day)
    guard moments.since.day <= question.day else {
      throw Failure.usage(
        .init(
          words: "--since ligt na de dag van het antwoord; geef een eerdere dag.",
          "--since is after the day of the answer; give an earlier day."))
    }
    let changes = Changes(
      try question.known.difference(
        since: moments.since, until: moments.until, council: municipality.id))
    let digest = CouncilDigest(
      CouncilYear(overview), changes, before: try before(moments.since.day, municipality, question))
    guard !ifAny || !digest.isEmpty else { return }
    guard options.requestedFormat == .eml else { return try options.write(digest.answer) }
    try options.write(message(digest).bytes)
  }

  /// The council by what was known on a day; `nil` where nothing was.
  private func before(
    _ day: Day, _ municipality: Organisation, _ question: Question
  ) throws -> CouncilOverview? {
    do {
      let focus = CouncilFocus()
      return try question.register.known(on: day).excerpts { reader in
        try focus.overview(of: municipality, on: day, reader)
      }
    } catch is NothingKnown {
      return nil
    }
  }

  private func message(_ digest: CouncilDigest) -> MailMessage {
    var presentation = options.presentationInFiles
    presentation.width = 72
    let language = options.chosenLanguage
    return MailMessage(
      subject: digest.answer.page(presentation).title, day: digest.changes.until, recipient: to,
      sender: from, text: digest.answer.text(as: .text, presentation),
      html: digest.answer.text(as: .html, Presentation(language: language)))
  }

  private func checkAddresses() throws {
    let given = [to, from].compactMap(\.self)
    guard given.isEmpty || options.requestedFormat == .eml else {
      throw Failure.usage(
        .init(
          words: "--to en --from horen bij --format eml.", "--to and --from go with --format eml."))
    }
    if let wrong = given.first(where: { !MailAddress.isOne($0) }) {
      throw Failure.usage(
        .init(words: "“\(wrong)” is geen e-mailadres.", "“\(wrong)” is no e-mail address."))
    }
  }
}
