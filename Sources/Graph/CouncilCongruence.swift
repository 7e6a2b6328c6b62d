package import Records

/// How far the territories of an organisation's arrangements coincide, with what they are.
package struct CouncilCongruence: Sendable {
  /// The organisation.
  package let organisation: Organisation
  /// The day it is so.
  package let day: Day
  /// How old and how complete the network is.
  package let standing: Standing
  /// The mean over the pairs of arrangements; `nil` for fewer than two.
  package let mean: Double?
  /// How far it works together with the same municipalities each time.
  package let partners: PartnerCongruence
  /// The arrangements, by number of their version.
  package let arrangements: [Compared]
  /// The pairs of arrangements, in the order of the first and then of the second, each pair once.
  package let pairs: [Pair]

  /// An arrangement beside the others.
  package struct Compared: Sendable {
    /// Its number among the arrangements, from 1.
    package let number: Int
    /// The arrangement.
    package let arrangement: Arrangement
    /// How many organisations take part in it.
    package let participantCount: Int
    /// The index with each of the arrangements in their order; 1 with itself.
    package let indices: [Double]
  }

  /// Two arrangements and their participants.
  package struct Pair: Sendable {
    /// The first.
    package let first: Compared
    /// The second.
    package let second: Compared
    /// How many take part in both.
    package let shared: Int
    /// How many take part in either.
    package let all: Int
    /// The index of Jaccard.
    package let index: Double
  }

  /// Compares the arrangements an organisation takes part in; `subjects` tells what versions are about. Cost: see
  /// ``Congruence``.
  package init(
    of organisation: Organisation, in network: Network, subjects: [VersionID: String] = [:]
  ) {
    partners = PartnerCongruence(of: organisation.id, in: network, subjects: subjects)
    let congruence = Congruence(of: organisation.id, in: network)
    self.organisation = organisation
    day = network.day
    standing = network.standing
    mean = congruence.mean
    let compared = congruence.arrangements.enumerated().compactMap { place, id in
      network.arrangements[id].map { arrangement in
        Compared(
          number: place + 1, arrangement: arrangement,
          participantCount: network.participants(in: id).count, indices: congruence.matrix[place])
      }
    }
    arrangements = compared
    pairs = compared.enumerated().flatMap { place, first in
      compared.dropFirst(place + 1).map { second in
        let ends = (
          network.participants(in: first.arrangement.id),
          network.participants(in: second.arrangement.id)
        )
        return Pair(
          first: first, second: second, shared: ends.0.intersection(ends.1).count,
          all: ends.0.union(ends.1).count, index: Congruence.index(ends.0, ends.1))
      }
    }
  }
}
