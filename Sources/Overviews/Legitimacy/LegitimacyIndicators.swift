package import Graph
package import Records

/// Indicators of the democratic legitimacy of arrangements together, each with on how many it rests and of how many.
package struct LegitimacyIndicators: Sendable {
  /// How many participations of municipalities there are, of how many the body is known, and which it is.
  package let participationCount: Int, knownCount: Int, councilCount: Int, executiveCount: Int
  /// How many arrangements with a board municipalities take part in, of how many it is known whether a council takes part
  /// itself, and in how many one does.
  package let boardCount: Int, knownSeatCount: Int, councilSeatCount: Int
  /// How far votes are from inhabitants, over boards.
  package let votesFromInhabitants: Distances
  /// How far votes are from payment, over boards.
  package let votesFromPayment: Distances

  /// Distances of boards.
  package struct Distances: Hashable, Sendable {
    /// Of how many boards it is known.
    package let count: Int
    /// The mean; each board counts for one. `nil` for no board.
    package let mean: Double?
    /// The middle one; the mean of the two in the middle of an even number.
    package let median: Double?
    /// The least and the greatest.
    package let least: Double?, greatest: Double?

    /// The distances of boards.
    package init(_ values: [Double]) {
      let sorted = values.sorted()
      count = sorted.count
      (least, greatest) = (sorted.first, sorted.last)
      mean = sorted.isEmpty ? nil : sorted.reduce(0, +) / Double(sorted.count)
      median =
        sorted.isEmpty
        ? nil : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
  }

  /// The indicators of arrangements. Cost: linear but for sorting the distances.
  package init(_ arrangements: [ArrangementLegitimacy]) {
    participationCount = arrangements.reduce(0) { $0 + $1.municipalityCount }
    knownCount = arrangements.reduce(0) { $0 + $1.knownCount }
    councilCount = arrangements.reduce(0) { $0 + $1.councilCount }
    executiveCount = arrangements.reduce(0) { $0 + $1.executiveCount }
    boardCount = arrangements.count { $0.hasBoard && $0.municipalityCount > 0 }
    let seats = arrangements.compactMap(\.hasCouncilSeat)
    knownSeatCount = seats.count
    councilSeatCount = seats.count(where: \.self)
    votesFromInhabitants = Distances(arrangements.compactMap(\.votesFromInhabitants))
    votesFromPayment = Distances(arrangements.compactMap(\.votesFromPayment))
  }

  /// The indicators of a network on its day; `boards` is what documents tell of those of its arrangements, by version.
  package init(of network: Network, boards: [VersionID: Board]) {
    self.init(
      network.arrangements.keys.sorted().map { version in
        ArrangementLegitimacy(
          form: network.arrangements[version]?.form,
          municipal: network.participations(in: version).filter {
            network.organisations[$0.organisation.id]?.kind == .municipality
          },
          ballot: boards[version]?.ballots.first)
      })
  }
}
