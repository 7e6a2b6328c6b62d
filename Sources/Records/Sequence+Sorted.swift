extension Sequence {
  /// The elements sorted by a key that is made once for each, where making it or moving the elements costs something.
  @inlinable package func sorted<Key>(
    on key: (Element) -> Key, by precedes: (Key, Key) -> Bool
  ) -> [Element] {
    let elements = Array(self)
    let keys = elements.map(key)
    return elements.indices.sorted { precedes(keys[$0], keys[$1]) }.map { elements[$0] }
  }

  /// The elements by a name as people look it up, whatever its capitals and accents; those of one name by what else tells
  /// them apart.
  @inlinable package func alphabetical(
    _ name: (Element) -> String, then rest: (Element) -> some Comparable
  ) -> [Element] {
    sorted(on: { (Folding.fold(name($0)), rest($0)) }, by: <)
  }
}
