import Law
import Records

/// The newest list of affiliated parties of a council, next to the arrangements that it is in: a budget or
/// accounts of last year or later, since an older one says little about the arrangements of today.
struct OwnList {
  /// The budget year.
  let year: Int
  /// The names in it, each once.
  let entries: [ListedArrangement]
  /// The names that are tied, by line.
  let byLine: [LineID: [ListedArrangement]]

  /// Where the law asks for the list.
  static let basis = BilingualText(
    "BBV art. 15 lid 1 onder b: de lijst van verbonden partijen",
    "BBV art. 15(1)(b): the list of affiliated parties")

  /// The list; `nil` when there is none that is new enough.
  init?(_ listed: [ListedArrangement], on day: Day) {
    let lists = listed.filter {
      $0.isOwnList && !$0.name.isEmpty && $0.year <= day.year + 1
    }
    guard let year = lists.map(\.year).max(), year >= day.year - 1 else { return nil }
    self.year = year
    var seen: Set<String> = []
    let entries = lists.filter { $0.year == year && seen.insert(Folding.fold($0.name)).inserted }
    self.entries = entries
    byLine = entries.reduce(into: [:]) { byLine, entry in
      if let line = entry.line { byLine[line, default: []].append(entry) }
    }
  }
}
