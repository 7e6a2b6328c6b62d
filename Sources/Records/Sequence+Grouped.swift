extension Sequence {
  /// The elements with equal keys together, by key; those of one key in the order they had.
  ///
  /// Cost: that of sorting; where most keys stand alone much less than that of a dictionary of arrays.
  @inlinable package func grouped<Key: Comparable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    var groups: [(key: Key, elements: [Element])] = []
    for (key, element) in map({ (key: key($0), element: $0) }).sorted(by: { $0.key < $1.key }) {
      if let last = groups.indices.last, groups[last].key == key {
        groups[last].elements.append(element)
      } else {
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
