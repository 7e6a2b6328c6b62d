package import Records

/// Congruence: how far the territories of a council's arrangements coincide.
///
/// For two arrangements the index of Jaccard over their participants: those in both, divided by those
/// in either. 1 when the same organisations take part, 0 when none takes part in both.
///
/// Source: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11 (1912).
package struct Congruence: Sendable {
  /// The arrangements compared, by number of their version.
  package let arrangements: [VersionID]
  /// The index for each two of ``arrangements``, row by row; symmetric, 1 on the diagonal.
  package let matrix: [[Double]]

  /// Compares the arrangements an organisation takes part in, in the order of their numbers.
  ///
  /// Empty when it takes part in none. Cost: quadratic in its arrangements, times their participants.
  package init(of organisation: BodyID, in network: Network) {
    self.init(
      among: Set(network.participations(of: organisation).map(\.arrangement)).sorted(), in: network)
  }

  /// Compares arrangements, in the order given.
  package init(among arrangements: [VersionID], in network: Network) {
    let participants = arrangements.map { network.participants(in: $0) }
    self.arrangements = arrangements
    matrix = participants.indices.map { row in
      participants.indices.map { column in
        row == column ? 1 : Self.index(participants[row], participants[column])
      }
    }
  }

  /// The index of Jaccard of two groups; 0 for two empty ones.
  package static func index(_ first: Set<BodyID>, _ second: Set<BodyID>) -> Double {
    let shared = first.intersection(second).count
    let all = first.count + second.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// The indices of the pairs of different arrangements, row by row, each pair once.
  package var pairs: [Double] {
    matrix.indices.flatMap { row in matrix[row][(row + 1)...] }
  }

  /// The mean over the pairs; `nil` for fewer than two arrangements.
  package var mean: Double? {
    let pairs = pairs
    return pairs.isEmpty ? nil : pairs.reduce(0, +) / Double(pairs.count)
  }
}

/// Congruence over the country: that of every council, and what they come to.
package struct NationalCongruence: Sendable {
  /// The municipalities, the most congruent first, those with fewer than two arrangements last; then
  /// by number.
  package let councils: [Council]
  /// The mean of the councils' means; `nil` when no council has two arrangements.
  package let mean: Double?
  /// The middle of the councils' means (of an even number, the mean of the two middle ones).
  package let median: Double?
  /// How many pairs of arrangements have a participant in common.
  package let pairCount: Int
  /// How many of those pairs have the same participants.
  package let identicalPairCount: Int
  /// How many of those pairs have an index in each tenth, from (0, 0.1] to (0.9, 1].
  package let distribution: [Int]
  /// The forms that occur, in the order of ``CooperationForm``.
  package let forms: [ComparedForm]

  /// A municipality and the congruence of its arrangements.
  package struct Council: Hashable, Sendable {
    /// The municipality.
    package let organisation: BodyID
    /// How many arrangements it takes part in.
    package let arrangementCount: Int
    /// The mean over the pairs of its arrangements; `nil` for fewer than two.
    package let mean: Double?
    /// How far it works together with the same municipalities each time.
    package let partners: PartnerCongruence
  }

  /// A form of arrangements beside the others.
  package struct ComparedForm: Hashable, Sendable {
    /// The form.
    package let form: CooperationForm
    /// The mean index over the pairs with a participant in common, with each of the forms in their order;
    /// `nil` where no pair has these forms.
    package let means: [Double?]
  }

  /// Compares the arrangements of a network.
  ///
  /// `subjects` tells what versions are about. Cost: the sum over the organisations of the square of their arrangements,
  /// times participants.
  package init(_ network: Network, subjects: [VersionID: String] = [:]) {
    let participants = network.arrangements.keys.reduce(into: [:]) {
      $0[$1] = network.participants(in: $1)
    }
    var indices: [Pair: Double] = [:]
    for organisation in network.organisations.keys {
      for pair in network.pairs(of: organisation) where indices[pair] == nil {
        indices[pair] = Congruence.index(
          participants[pair.first] ?? [], participants[pair.second] ?? [])
      }
    }
    councils = network.organisations.values.filter { $0.kind == .municipality }
      .map { municipality in
        let own = network.pairs(of: municipality.id).compactMap { indices[$0] }
        return Council(
          organisation: municipality.id,
          arrangementCount: Set(network.participations(of: municipality.id).map(\.arrangement))
            .count,
          mean: own.isEmpty ? nil : own.reduce(0, +) / Double(own.count),
          partners: PartnerCongruence(of: municipality.id, in: network, subjects: subjects))
      }
      .sorted { ($1.mean ?? -1, $0.organisation) < ($0.mean ?? -1, $1.organisation) }
    let means = councils.compactMap(\.mean)
    mean = means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    median =
      means.isEmpty ? nil : (means[(means.count - 1) / 2] + means[means.count / 2]) / 2
    pairCount = indices.count
    identicalPairCount = indices.values.count { $0 == 1 }
    let forms = network.arrangements.mapValues(\.form)
    let present = CooperationForm.allCases.filter { forms.values.contains($0) }
    // Added in a fixed order, so that rounding is the same each time.
    let ordered = indices.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
    self.forms = present.map { row in
      ComparedForm(
        form: row,
        means: present.map { column in
          let own = ordered.filter { pair, _ in
            let ends = [forms[pair.first] ?? nil, forms[pair.second] ?? nil]
            return ends == [row, column] || ends == [column, row]
          }
          return own.isEmpty ? nil : own.reduce(0) { $0 + $1.value } / Double(own.count)
        })
    }
    distribution = indices.values.reduce(into: Array(repeating: 0, count: 10)) { counts, index in
      counts[min(9, max(0, Int((index * 10).rounded(.up)) - 1))] += 1
    }
  }
}

/// Two different arrangements, the lower number first.
private struct Pair: Hashable {
  var first: VersionID
  var second: VersionID
}

extension Network {
  /// The organisations that take part in an arrangement.
  package func participants(in arrangement: VersionID) -> Set<BodyID> {
    Set(participations(in: arrangement).map(\.organisation.id))
  }

  /// Every two arrangements an organisation takes part in, by number.
  fileprivate func pairs(of organisation: BodyID) -> [Pair] {
    let own = Set(participations(of: organisation).map(\.arrangement)).sorted()
    return own.indices.flatMap { first in
      own[(first + 1)...].map { Pair(first: own[first], second: $0) }
    }
  }
}
