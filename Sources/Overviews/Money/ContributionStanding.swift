package import Records

/// A municipality's contribution against those of the other participants in one arrangement, year and
/// kind of statement.
///
/// Only contributions of the same parts (verdeelsleutels) count: one part of a contribution would look
/// low next to the whole of another.
package struct ContributionStanding: Hashable, Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// How many participants the arrangement has on the day of the answer.
  package let participantCount: Int
  /// Of how many of them, the municipality included, the same parts are known.
  package let knownCount: Int
  /// The municipality's share in what those pay together; `nil` when it is the only one known.
  package let share: Rate?
  /// Where it stands by contribution per inhabitant; `nil` when it is the only one known.
  package let ranking: Ranking?

  /// A place among contributions per inhabitant, over the same year's inhabitants.
  package struct Ranking: Hashable, Sendable {
    /// The place, 1 for who pays most per inhabitant; equal amounts share a place.
    package let rank: Int
    /// How many were ranked.
    package let count: Int
    /// The lowest amount, in cents.
    package let minimum: Int64
    /// The middle amount, in cents; between two middle ones, halfway.
    package let median: Int64
    /// The highest amount, in cents.
    package let maximum: Int64

    /// A place among amounts in cents, of which it is one; `nil` when there are fewer than two.
    init?(of own: Int64, among amounts: [Int64]) {
      let sorted = amounts.sorted()
      guard sorted.count > 1, let first = sorted.first, let last = sorted.last else { return nil }
      rank = 1 + sorted.count { $0 > own }
      count = sorted.count
      minimum = first
      maximum = last
      let middle = sorted[sorted.count / 2]
      let below = sorted[(sorted.count - 1) / 2]
      let (gap, overflows) = middle.subtractingReportingOverflow(below)
      median = overflows ? middle : below + gap / 2
    }
  }
}

extension ArrangementMoney {
  /// How a municipality's contribution stands against the others in every year and kind of statement
  /// in which it stands at all.
  package func standings(of municipality: Organisation) -> [ContributionStanding] {
    contributions(of: municipality.id).totals.compactMap { standing(of: municipality, in: $0) }
  }

  /// How a municipality's contribution stands against the others; `nil` when its own is not known or
  /// its sum does not fit.
  package func standing(
    of municipality: Organisation, in total: ContributionSeries.Total
  ) -> ContributionStanding? {
    let all = contributions(total.year, total.documentKind)
      .filter { participants[$0.municipality] != nil }
    guard let own = all.first(where: { $0.municipality == municipality.id }),
      let ownSum = own.total.sum
    else { return nil }
    let alike = all.filter { $0.total.hasSameParts(as: own.total) }
    let ownAmount = perInhabitant(ownSum, of: municipality, in: total.year)
    let amounts = amountsPerInhabitant(alike: own.total).map(\.cents)
    return ContributionStanding(
      year: total.year, documentKind: total.documentKind, participantCount: participants.count,
      knownCount: alike.count,
      share: alike.count > 1
        ? Self.sum(alike.map(\.total)).flatMap { Rate(of: ownSum, in: $0) } : nil,
      ranking: ownAmount.flatMap { .init(of: $0.cents, among: amounts) })
  }
}

extension ArrangementMoney {
  /// What participants pay per inhabitant, the highest first, in the newest year, by its budget where that is
  /// known; of those of whom the same parts are known, the largest group. `nil` where that is never two.
  package var newestPerInhabitant:
    (
      total: ContributionSeries.Total, amounts: [(municipality: Organisation, cents: Int64)]
    )?
  {
    let statements = Set(allContributions.flatMap(\.series.totals).map(\.statement))
      .filter { $0.documentKind == .budget || $0.documentKind == .accounts }
    let newestFirst = statements.sorted {
      ($1.year, $0.documentKind.rank) < ($0.year, $1.documentKind.rank)
    }
    for statement in newestFirst {
      let all = contributions(statement.year, statement.documentKind)
      let alike = Dictionary(grouping: all.indices) { all[$0].total.parts.map(\.foldedKey) }
      let groups = alike.values.sorted { $0[0] < $1[0] }.map { places in
        (total: all[places[0]].total, amounts: amountsPerInhabitant(of: places.map { all[$0] }))
      }
      if let largest = groups.max(by: { $0.amounts.count < $1.amounts.count }),
        largest.amounts.count > 1
      {
        return largest
      }
    }
    return nil
  }

  /// What each participant of whom the same parts are known as in a total pays per inhabitant in its year and
  /// kind of statement, the highest first; those whose inhabitants are not known are left out.
  func amountsPerInhabitant(
    alike total: ContributionSeries.Total
  ) -> [(municipality: Organisation, cents: Int64)] {
    amountsPerInhabitant(
      of: contributions(total.year, total.documentKind).filter {
        $0.total.hasSameParts(as: total)
      })
  }

  private func amountsPerInhabitant(
    of entries: [(municipality: BodyID, total: ContributionSeries.Total)]
  ) -> [(municipality: Organisation, cents: Int64)] {
    entries.compactMap { entry -> (municipality: Organisation, cents: Int64)? in
      guard let organisation = participants[entry.municipality], let sum = entry.total.sum,
        let amount = perInhabitant(sum, of: organisation, in: entry.total.year)
      else { return nil }
      return (organisation, amount.cents)
    }
    .sorted { ($1.cents, $0.municipality.id) < ($0.cents, $1.municipality.id) }
  }
}

extension ContributionSeries.Total {
  /// Whether both totals, each of one municipality, consist of the same parts.
  func hasSameParts(as other: Self) -> Bool {
    parts.elementsEqual(other.parts) { $0.foldedKey == $1.foldedKey }
  }
}
