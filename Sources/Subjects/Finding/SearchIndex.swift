import Records

/// What can be found by words: arrangements and municipalities, by their names, abbreviations and other names,
/// by the everyday words of their subject, by purpose and policy areas, and by who takes part.
///
/// One index answers the command line and the website: the website's script reads it from a file and scores as
/// ``search(_:)`` does.
package struct SearchIndex<ID: Hashable & Sendable>: Sendable {
  /// Something that can be found.
  package struct Entry: Sendable {
    package let id: ID
    /// The words of its names and abbreviations.
    package var names: [String]
    /// Its subject.
    package var subject: Subject?
    /// The words of its purpose and policy areas that its names do not have.
    package var texts: [String]
    /// The words of the names of the municipalities that take part: they narrow what other words found, and
    /// find nothing by themselves.
    package var members: [String]
    /// Added to the points of every match, so that of equals one kind goes first.
    package var weight: Int

    package init(
      id: ID, names: [String], subject: Subject? = nil, texts: [String] = [],
      members: [String] = [], weight: Int = 0
    ) {
      let names = SearchText.distinct(names)
      let known = Set(names)
      self.id = id
      self.names = names
      self.subject = subject
      self.texts = SearchText.distinct(texts).filter { !known.contains($0) && $0.count > 2 }
      self.members = SearchText.distinct(members)
      self.weight = weight
    }
  }

  /// What a search found.
  package struct Result: Sendable {
    /// The best first; equals in the order of the index.
    package let found: [ID]
    /// Those of `found` that match best of all, where the others match less.
    package let best: [ID]
    /// The words that were looked for instead of words that nothing has: for a typing slip, or a part of a
    /// compound (`archief` for `stadsarchief`).
    package let corrections: [(typed: String, meant: String)]
    /// The words that nothing has or comes near to: the others were looked for without them.
    package var skipped: [String] = []

    /// Whether what was looked for are the words as they were typed.
    package var isAsTyped: Bool { corrections.isEmpty && skipped.isEmpty }
  }

  package let entries: [Entry]
  package let words: EverydayWords
  /// The words by which each subject is found.
  package let subjectWords: [Subject: [String]]
  /// Words of names of municipalities, which are no slips of other words although no entry has them.
  private let towns: Set<String>

  /// An index of entries, in the order in which equals are to be shown.
  ///
  /// - Parameter towns: the names of municipalities, also of those that no entry has.
  package init(
    _ entries: [Entry], words: EverydayWords = .standard, towns: some Sequence<String> = []
  ) {
    self.entries = entries
    self.words = words
    self.towns = Set(towns.flatMap(SearchText.words))
    subjectWords = Set(entries.compactMap(\.subject)).reduce(into: [:]) {
      $0[$1] = words.words(of: $1)
    }
  }

  /// Looks for what has every word of a text, as a word, the beginning of a word or a part of a long one. A word
  /// that nothing has, and that is no municipality, is taken for a typing slip of the words that come nearest, else for a compound of a word by
  /// which a subject is known, else it is skipped where there are others.
  package func search(_ text: String) -> Result {
    let typed = SearchText.distinct(SearchText.words(text))
    let exact = matches(typed.map { [$0] })
    if !exact.isEmpty || typed.isEmpty { return result(exact) }
    var corrections: [(typed: String, meant: String)] = []
    var skipped: [String] = []
    let meant = typed.compactMap { word -> [String]? in
      if towns.contains(word) || entries.contains(where: { points(of: word, in: $0).points > 0 }) {
        return [word]
      }
      let near = nearest(to: word)
      let other = near.isEmpty ? parts(of: word) : near
      corrections += other.map { (word, $0) }
      if other.isEmpty { skipped.append(word) }
      return other.isEmpty ? nil : other
    }
    guard !corrections.isEmpty || !skipped.isEmpty else { return result([]) }
    let found = matches(meant)
    return found.isEmpty ? result([]) : result(found, corrections, skipped)
  }

  private func result(
    _ matches: [(id: ID, points: Int)], _ corrections: [(typed: String, meant: String)] = [],
    _ skipped: [String] = []
  ) -> Result {
    let most = matches.first?.points ?? 0
    return Result(
      found: matches.map(\.id), best: matches.filter { $0.points == most }.map(\.id),
      corrections: corrections, skipped: skipped)
  }

  /// The entries that have one of each of these words, by points.
  private func matches(_ words: [[String]]) -> [(id: ID, points: Int)] {
    guard !words.isEmpty else { return [] }
    return entries.compactMap { entry -> (id: ID, points: Int)? in
      var total = 0
      var isFound = false
      for choices in words {
        var best = (points: 0, isOwn: false)
        for word in choices {
          let points = points(of: word, in: entry)
          if points.points > best.points { best = points }
        }
        guard best.points > 0 else { return nil }
        total += best.points
        isFound = isFound || best.isOwn
      }
      guard isFound else { return nil }
      let whole = words.count == entry.names.count && total == words.count * SearchPoints.name
      return (
        entry.id, total * SearchPoints.factor + (whole ? SearchPoints.whole : 0) + entry.weight
      )
    }
    .enumerated()
    .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
    .map(\.element)
  }

  /// What one word is worth in an entry, and whether it finds the entry by itself.
  private func points(of word: String, in entry: Entry) -> (points: Int, isOwn: Bool) {
    var best = 0
    for name in entry.names {
      if name == word { return (SearchPoints.name, true) }
      if name.hasPrefix(word) {
        best = max(best, SearchPoints.nameBegins)
      } else if word.utf8.count > 3, name.contains(word) {
        best = max(best, SearchPoints.nameHolds)
      }
    }
    for meaning in words.meanings[word] ?? [] where entry.names.contains(meaning) {
      best = max(best, SearchPoints.meaning)
    }
    for known in entry.subject.flatMap({ subjectWords[$0] }) ?? [] {
      if known == word {
        best = max(best, SearchPoints.subject)
      } else if word.utf8.count > 3, known.hasPrefix(word) {
        best = max(best, SearchPoints.subjectBegins)
      }
    }
    if best > 0 { return (best, true) }
    for text in entry.texts {
      if text == word { return (SearchPoints.text, true) }
      if word.utf8.count > 3, text.hasPrefix(word) { best = SearchPoints.textBegins }
    }
    if best > 0 { return (best, true) }
    return (entry.members.contains { $0.hasPrefix(word) } ? SearchPoints.member : 0, false)
  }

  /// The longest word by which a subject is known that a compound begins or ends with.
  private func parts(of word: String) -> [String] {
    let known = Set(subjectWords.values.joined()).filter {
      $0.utf8.count > 4 && (word.hasSuffix($0) || word.hasPrefix($0))
    }
    let length = known.map(\.utf8.count).max()
    return known.filter { $0.utf8.count == length }.sorted()
  }

  /// The words of names and subjects that come nearest to a word that is none; none for a short word.
  private func nearest(to word: String) -> [String] {
    let length = word.utf8.count
    guard length > 3 else { return [] }
    let limit = length > 8 ? 2 : 1
    var best = limit
    var found: [String] = []
    var met: Set<String> = []
    for known in entries.lazy.flatMap({ $0.names + $0.members }) + subjectWords.values.joined()
    where met.insert(known).inserted {
      let distance = Spelling.distance(word, known, limit: best)
      if distance < best { found = [] }
      if distance <= best {
        best = distance
        found.append(known)
      }
    }
    return found.sorted()
  }
}
