import Records

extension ExcerptReader {
  /// Adds the arrangements in which the bodies of an excerpt's arrangements take part on a day, those behind these, and
  /// so on, with everything that is needed to show them. Cost: a query for each body.
  func addSecondTier(to excerpt: inout RegisterExcerpt, on day: Day) throws {
    var waiting = excerpt.arrangementDetails.keys.sorted()
      .filter { excerpt.counts($0, on: day) }
      .compactMap { excerpt.arrangements[$0]?.body?.id }
    var met = Set(waiting)
    while let body = waiting.popLast() {
      let behind = try inForce(of: body, on: day)
      guard !behind.isEmpty else { continue }
      excerpt.secondTier[body] = behind
      for version in behind {
        if excerpt.arrangementDetails[version] == nil {
          try addArrangement(version, to: &excerpt)
        }
        if let next = excerpt.arrangements[version]?.body?.id, met.insert(next).inserted {
          waiting.append(next)
        }
      }
    }
  }
}
