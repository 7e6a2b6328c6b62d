package import Overviews
package import Pages
package import Records

/// What changed for one council, or in the whole country, as an Atom feed (RFC 4287): an entry for each arrangement or organisation and each
/// day on which something of it changed or was seen to, the newest first.
///
/// Numbers of entries follow from the council, the arrangement and the day, and times from the days of documents,
/// never from the clock: the same register gives the same feed. That only the day of the last check is another is
/// not told.
package struct ChangeFeed: Sendable {
  private let municipality: Organisation?
  private let changes: [Change]
  private let standing: Standing
  private let language: Language

  /// The feed of a council from the changes that concern it, or of the country. `standing` says by which export; a
  /// feed without any entry has its day for a time, and one without an export that of the answer.
  package init(
    of municipality: Organisation?, _ changes: [Change], _ standing: Standing, language: Language
  ) {
    self.municipality = municipality
    self.changes = changes.filter { $0.field != .verified }
    self.standing = standing
    self.language = language
  }

  /// The feed. `addresses` are those that it needs, relative to its own or whole; `author` is who publishes it.
  package func text(_ addresses: Addresses, author: String) -> String {
    let entries = entries.prefix(Self.limit)
    let newest = entries.first?.day ?? standing.register ?? standing.day
    let name = municipality?.name ?? language("Nederland", "The Netherlands")
    let title = language(
      "\(name): wat er verandert in de gemeenschappelijke regelingen",
      "\(name): what changes in the joint arrangements")
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
      <id>\(escaped(identifier))</id>
      <title>\(escaped(title))</title>
      <subtitle>\(escaped(standing.reach(in: language)))</subtitle>
      <updated>\(time(newest))</updated>
      <author><name>\(escaped(author))</name></author>
      <link rel="self" type="application/atom+xml" href="\(escaped(addresses.feed))"/>
      <link rel="alternate" type="text/html" href="\(escaped(addresses.page))"/>
      \(entries.map { text(of: $0, addresses) }.joined())</feed>

      """
  }

  /// How many entries a feed has at most: readers keep those of before, and whoever wants all asks for the changes.
  private static let limit = 250

  /// Where the feed, the page that it is about and those of arrangements are.
  package struct Addresses: Sendable {
    let feed, page: String
    let arrangement: @Sendable (LineID) -> String?

    /// Addresses; an arrangement without a page has none.
    package init(
      feed: String, page: String, arrangement: @escaping @Sendable (LineID) -> String?
    ) {
      self.feed = feed
      self.page = page
      self.arrangement = arrangement
    }
  }

  private var identifier: String {
    let subject = municipality.map { $0.code?.text.lowercased() ?? $0.id.description }
    return "urn:x-wgr:wijzigingen:\(subject ?? "nederland")"
  }

  /// What changed of one thing on one day.
  private struct Entry {
    let key: Key
    var changes: [Change]
    var day: Day { key.day }
  }

  private struct Key: Hashable {
    let line: LineID?
    let organisation: BodyID?
    let day: Day

    /// `urn:x-wgr:` without what comes before: the thing and the day.
    var name: String {
      (line.map { "regeling:\($0)" } ?? organisation.map { "org:\($0)" } ?? "")
        + ":\(day.description)"
    }
  }

  private var entries: [Entry] {
    var places: [Key: Int] = [:]
    var entries: [Entry] = []
    for change in changes {
      guard let day = change.sighting?.after ?? change.day else { continue }
      let key = Key(
        line: change.line, organisation: change.line == nil ? change.organisation?.id : nil,
        day: day)
      if let place = places[key] {
        entries[place].changes.append(change)
      } else {
        places[key] = entries.count
        entries.append(Entry(key: key, changes: [change]))
      }
    }
    return entries.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map(\.element)
  }

  private func text(of entry: Entry, _ addresses: Addresses) -> String {
    let name =
      entry.changes.last?.arrangement?.shortTitle
      ?? entry.changes.last?.organisation?.name ?? ""
    let kinds = entry.changes.counts.map { $0.kind.name(in: language) }
    let address = entry.key.line.flatMap(addresses.arrangement) ?? addresses.page
    return """
      <entry>
      <id>\(escaped("\(identifier):\(entry.key.name)"))</id>
      <title>\(escaped("\(name): \(language.enumeration(kinds))"))</title>
      <updated>\(time(entry.day))</updated>
      <link rel="alternate" type="text/html" href="\(escaped(address))"/>
      <content type="text">\(escaped(sentences(entry).joined(separator: " ")))</content>
      </entry>

      """
  }

  private func sentences(_ entry: Entry) -> [String] {
    let wording = ChangeWording(
      language: language, until: standing.day, lastExport: standing.register)
    return wording.sentences(entry.changes.filter { $0.difference == nil })
      + entry.changes.flatMap { change -> [String] in
        guard let difference = change.difference else { return [] }
        return [wording.sentence(change)] + wording.points(difference)
      }
  }

  /// The beginning of a day in UTC; the register gives no times.
  private func time(_ day: Day) -> String { "\(day.description)T00:00:00Z" }

  private func escaped(_ text: String) -> String {
    XMLText.escape(HiddenCharacters.removed(from: text))
  }
}
