package import Records

extension FixedBoundaries {
  /// Between which documents participations were seen, told of those in which municipalities live on: the first and the
  /// last day of any of their parts. Cost: linear in the participations.
  package func seen(
    _ participations: [Participation], _ seen: (Participation) -> (first: Day, last: Day)?
  ) -> (Participation) -> (first: Day, last: Day)? {
    var days: [VersionID: [BodyID: (first: Day, last: Day)]] = [:]
    for participation in participations {
      guard let own = seen(participation) else { continue }
      let body = participation.organisation.id
      for heir in heirs(of: body)?.map(\.body) ?? [body] {
        let known = days[participation.arrangement]?[heir] ?? own
        days[participation.arrangement, default: [:]][heir] = (
          min(known.first, own.first), max(known.last, own.last)
        )
      }
    }
    return { days[$0.arrangement]?[$0.organisation.id] }
  }
}
