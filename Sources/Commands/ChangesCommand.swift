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
    let exports = question.known.documents.map(\.document).filter { $0.kind == .registerExport }
    let moments = try Moments(exports, since: since ?? cursor, until: until, on: question.day)
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
      let seen = last.flatMap { $0.date <= end.day ? Moments.cursor($0) : nil } ?? cursor
      return try Output.write(renderFeed(changes, cursor: seen))
    }
    try options.checkFormat(and: [.feed])
    try options.write(changes.answer)
  }
}

/// The two moments that are compared, as they are written on a command line.
private struct Moments {
  let since, until: RegisterMoment
  /// The newest export that is known at the end.
  let newestExport: RegisterMoment?

  init(_ exports: [Document], since: String?, until: String?, on day: Day) throws {
    let end = try until.map { try Self.moment($0, exports) } ?? .day(day)
    let known = exports.filter { end.knows($0) }
    self.until = end
    newestExport = known.last.map { .document($0) }
    if let since {
      self.since = try Self.moment(since, exports)
    } else if known.count > 1 {
      self.since = .document(known[known.count - 2])
    } else {
      self.since = .day(Self.yearBefore(end.day))
    }
  }

  /// Where a feed ended: the date of a document and the start of its checksum. Programs give it back as
  /// it is.
  static func cursor(_ document: Document) -> String {
    "\(document.date.description)~\(document.sha256.prefix(8))"
  }

  private static func moment(_ text: String, _ exports: [Document]) throws -> RegisterMoment {
    if let day = Day(argument: text) { return .day(day) }
    let found = exports.filter { document in
      document.fileName == text || cursor(document) == text
        || text.count >= 6 && document.sha256.hasPrefix(text.lowercased())
    }
    guard let document = found.first else {
      throw Failure.usage(
        .init(
          words: "“\(text)” is geen datum (jjjj-mm-dd) en geen ingelezen export; zie: wgr sources.",
          "“\(text)” is no date (yyyy-mm-dd) and no export that was read; see: wgr sources."))
    }
    guard found.count == 1 else {
      throw Failure.usage(
        .init(
          words:
            "“\(text)” past bij \(found.count) exports; geef het begin van de sha256 van een ervan.",
          "“\(text)” matches \(found.count) exports; give the start of the sha256 of one."))
    }
    return .document(document)
  }

  private static func yearBefore(_ day: Day) -> Day {
    let (year, month, dayOfMonth) = day.components
    return Day(year: year - 1, month: month, day: dayOfMonth) ?? day.adding(days: -366)
  }
}
