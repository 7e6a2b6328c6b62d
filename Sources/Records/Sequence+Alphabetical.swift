extension Sequence {
  /// The elements by a name as people look it up, whatever its capitals and accents; those of one name by what else tells
  /// them apart. Cost: each name is folded once.
  package func alphabetical(
    _ name: (Element) -> String, then rest: (Element) -> some Comparable
  ) -> [Element] {
    let elements = Array(self)
    let keys = elements.map { (name: Folding.fold(name($0)), rest: rest($0)) }
    return elements.indices.sorted {
      (keys[$0].name, keys[$0].rest) < (keys[$1].name, keys[$1].rest)
    }
    .map { elements[$0] }
  }
}
