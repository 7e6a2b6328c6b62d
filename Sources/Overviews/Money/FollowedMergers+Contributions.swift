import Records

extension FollowedMergers {
  /// What is paid to one arrangement by the municipality and those that went into it whole, together.
  ///
  /// A predecessor counts for the years in which it existed. For a year in which the municipality itself
  /// did not exist yet and is given a contribution all the same, that is the whole: nothing is added.
  /// Whoever took part in the arrangement during the year and has no contribution in the total is a gap
  /// of it, and so is a municipality of which only a part belongs there.
  func contributions(
    in money: ArrangementMoney, _ memberships: Memberships
  ) -> ContributionSeries {
    let series = members.map { money.contributions(where: $0.owns) }
    let restated = Set(
      (series.first?.totals ?? []).filter { members.first?.existed(in: $0.year) == false }
        .map(\.statement))
    let whole = series.enumerated().map { place, series in
      place == 0
        ? series : series.filter { !restated.contains($0.statement) }
    }
    let divided = parts.map { (member: $0, series: money.contributions(where: $0.owns)) }
    return ContributionSeries(joining: whole) { total in
      guard !restated.contains(total.statement) else { return [] }
      let unknown = zip(members, whole).filter { member, series in
        series.total(total.year, total.documentKind) == nil
          && memberships.took(part: member, in: total.year)
      }
      let outside = divided.filter { member, series in
        member.existed(in: total.year)
          && (memberships.took(part: member, in: total.year)
            || series.total(total.year, total.documentKind) != nil)
      }
      return unknown.map { .init(municipality: $0.0.name, isPart: false) }
        + outside.map { .init(municipality: $0.member.name, isPart: true) }
    }
  }

  /// What the divided predecessors paid to one arrangement, by the share of each that came to the
  /// municipality: by year, kind of statement and predecessor. Nothing where no share is given.
  func estimates(in money: ArrangementMoney) -> [ContributionEstimate] {
    parts.flatMap { member -> [ContributionEstimate] in
      guard case .part(let share?) = member.passage else { return [] }
      return money.contributions(where: member.owns).totals.flatMap { total in
        total.parts.compactMap { part in
          ContributionEstimate(of: part.shown, from: member.name, share: share)
        }
      }
    }
    .sorted {
      (BudgetStatement($0.basis.figure), Folding.fold($0.municipality))
        < (BudgetStatement($1.basis.figure), Folding.fold($1.municipality))
    }
  }
}

/// In which years municipalities took part in one arrangement, over all versions of its line.
struct Memberships {
  private let periods: [BodyID: [Period]]

  init(of versions: [Arrangement], in excerpt: RegisterExcerpt) {
    let inForce = Dictionary(versions.map { ($0.id, $0.inForce) }) { first, _ in first }
    var periods: [BodyID: [Period]] = [:]
    for participation in excerpt.pastParticipations {
      guard let version = inForce[participation.arrangement] else { continue }
      let start = [version.start, participation.joined].compactMap(\.self).max()
      periods[participation.organisation.id, default: []]
        .append(Period(start: start, end: version.end))
    }
    self.periods = periods
  }

  /// Whether a municipality existed and took part on some day of a year.
  func took(part member: FollowedMergers.Member, in year: Int) -> Bool {
    guard member.existed(in: year), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return false }
    return member.names.contains { name in
      name.organisation.flatMap { periods[$0.id] }?.contains { period in
        (period.start.map { $0 <= last } ?? true) && (period.end.map { $0 > first } ?? true)
      } ?? false
    }
  }
}
