import Records

/// How near names are, for "did you mean".
enum Likeness {
  /// At most five items whose names come nearest to a text, the nearest first; those that begin with
  /// the text or hold it come before those that are merely spelled alike. Nothing when all are far.
  ///
  /// Cost: the product of the lengths, for each item.
  static func nearest<Item>(
    to text: String, among items: [Item], name: (Item) -> String
  ) -> [Item] {
    guard !text.isEmpty else { return [] }
    let limit = max(2, text.count / 3)
    return items.compactMap { item -> (distance: Int, name: String, item: Item)? in
      let name = name(item)
      let distance =
        text.count >= 3 && name.contains(text) ? 0 : Spelling.distance(text, name, limit: limit)
      return distance <= limit ? (distance, name, item) : nil
    }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(5)
    .map(\.item)
  }

  /// At most five items of whose names the words come nearest to the words of a text, the nearest
  /// first. Two in three words of the text must be like some word of the name.
  ///
  /// For long names of which people type a part. Cost: the product of the words, for each item.
  static func nearestByWords<Item>(
    to text: String, among items: [Item], name: (Item) -> String
  ) -> [Item] {
    let words = text.parts(between: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    return items.compactMap { item -> (strange: Int, distance: Int, name: String, item: Item)? in
      let name = name(item)
      let named = name.parts(between: " ").map(String.init)
      var total = 0
      var strange = 0
      for word in words {
        let limit = max(1, word.count / 4)
        let best = named.map { Spelling.distance(word, $0, limit: limit) }.min() ?? limit + 1
        if best <= limit { total += best } else { strange += 1 }
      }
      return strange * 3 <= words.count ? (strange, total, name, item) : nil
    }
    .sorted {
      ($0.strange, $0.distance, $0.name.count, $0.name)
        < ($1.strange, $1.distance, $1.name.count, $1.name)
    }
    .prefix(5)
    .map(\.item)
  }
}
