package import Graph
import Pages
package import Records

/// How far the territories of an organisation's arrangements coincide, with what they are.
package struct CouncilCongruence: Sendable {
  /// The organisation.
  package let organisation: Organisation
  /// The day it is so.
  package let day: Day
  /// How many participations of municipalities are known on the day.
  package let coverage: Standing.Coverage
  /// The indices.
  package let congruence: Congruence
  /// The arrangements, in the order of the matrix.
  package let arrangements: [Arrangement]
  /// The pairs of arrangements, row by row, each pair once.
  let pairs: [Pair]
  /// How many organisations take part in each arrangement.
  let participantCounts: [Int]

  /// Two arrangements by their places, and their participants.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    /// How many take part in both.
    let shared: Int
    /// How many take part in either.
    let all: Int
    let index: Double
  }

  /// Compares the arrangements an organisation takes part in. Cost: see `Congruence`.
  package init(of organisation: Organisation, in network: Network) {
    let congruence = Congruence(of: organisation.id, in: network)
    let participants = congruence.arrangements.map { network.participants(in: $0) }
    self.organisation = organisation
    self.congruence = congruence
    day = network.day
    coverage = network.coverage
    arrangements = congruence.arrangements.compactMap { network.arrangements[$0] }
    participantCounts = participants.map(\.count)
    pairs = participants.indices.flatMap { first in
      participants.indices.dropFirst(first + 1).map { second in
        Pair(
          first: first, second: second,
          shared: participants[first].intersection(participants[second]).count,
          all: participants[first].union(participants[second]).count,
          index: congruence.matrix[first][second])
      }
    }
  }

  /// What it is about, in one line.
  func title(in language: Language) -> String {
    language(
      "\(organisation.name): hoe de regelingen samenvallen op \(language.date(day))",
      "\(organisation.name): how the arrangements coincide on \(language.date(day))")
  }
}
