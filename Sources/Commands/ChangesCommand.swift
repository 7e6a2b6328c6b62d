import ArgumentParser
import Overviews
import Records
import Renderers
import Store

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What changed between two dates or two documents.",
    discussion: """
      A change that only documents show lies between the dates of two exports; neither is its date. \
      Without --since the exports compared are the newest and the one before it; with one export, the \
      past year.

      With --format ndjson each change is one JSON object a line, and the last line gives a cursor. \
      Give it back with --cursor to go on after the newest export that was seen. A feed counts time by \
      the dates of exports, so each change is told once. An export that is read later but is dated \
      before the cursor is not told of.

      Examples:

        wgr changes Almere --since 2026-05-16
      """,
    aliases: ["wijzigingen"])

  @Argument(
    help: "Only the arrangements of this municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A date, or an export by its file name or the start of its sha256.", valueName: "moment"))
  var since: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The same, for the end (default: --on, else today).", valueName: "moment"))
  var until: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Where the last reading of the feed ended.", valueName: "cursor"))
  var cursor: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let isFeed = options.requestedFormat == .feed
    if cursor != nil, !isFeed || since != nil {
      throw Failure.usage(
        .init(
          words: "--cursor hoort bij --format ndjson en vervangt --since.",
          "--cursor goes with --format ndjson and replaces --since."))
    }
    let question = try Question(options)
    let municipality = try council.map(question.municipality)
    let moments = try RegisterMoments(
      question.known.documents, since: since ?? cursor, until: until, on: question.day)
    let end = isFeed && until == nil ? moments.newestExport ?? moments.until : moments.until
    guard moments.since.day <= end.day else {
      throw Failure.usage(
        .init(
          words: "--until ligt voor --since; draai ze om.",
          "--until is before --since; swap them."))
    }
    let changes = Changes(
      try question.known.difference(
        since: moments.since, until: end, council: municipality?.id))
    guard !isFeed else {
      let last = changes.exports.last?.document
      let seen = last.flatMap { $0.date <= end.day ? RegisterMoments.cursor($0) : nil } ?? cursor
      return try Output.write(renderFeed(changes, cursor: seen))
    }
    try options.checkFormat(and: [.feed])
    try options.write(changes.answer)
  }
}
