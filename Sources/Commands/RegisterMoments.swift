import Records
import Store

/// The two moments that are compared, as they are written on a command line.
struct RegisterMoments {
  let since, until: RegisterMoment
  /// The newest export that is known at the end.
  let newestExport: RegisterMoment?

  /// - Parameter documents: those that were read; the exports of the register among them can be named.
  init(_ documents: [CitedDocument], since: String?, until: String?, on day: Day) throws {
    let exports = documents.map(\.document).filter { $0.kind == .registerExport }
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
