import Records

extension ExcerptReader {
  /// Adds every participation of a municipality, and the versions in which it took part earlier: the last of
  /// each line in which it does not take part on the day, where it was in force at some time from `since` on.
  func addEarlier(
    of municipality: BodyID, since: Day, before day: Day, to excerpt: inout RegisterExcerpt
  ) throws {
    excerpt.memberships = try participations(of: municipality)
    let window = Period(start: since, end: day)
    let candidates = try excerpt.memberships.compactMap { membership -> Arrangement? in
      guard excerpt.arrangements[membership.arrangement] == nil,
        let fact = try arrangementFact(membership.arrangement), fact.isListed,
        fact.arrangement.inForce.end != nil, fact.arrangement.inForce.overlaps(window)
      else { return nil }
      return fact.arrangement
    }
    .sorted { $1.startsBefore($0) }
    for arrangement in candidates where excerpt.arrangements[arrangement.id] == nil {
      try addArrangement(arrangement.id, to: &excerpt)
      excerpt.earlier.append(arrangement.id)
    }
    excerpt.earlier.sort()
  }
}
