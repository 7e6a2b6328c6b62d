/// A vote in a board: voters with weights, the weight that a decision needs, and groups that can stop one together.
///
/// Power counts in how many of all conceivable votes a voter is decisive, each as likely as the other. It tells
/// nothing of what a voter persuades others of.
package struct VotingGame: Hashable, Sendable {
  /// The votes of each voter; none negative.
  package let weights: [Int]
  /// How many votes a decision needs.
  package let quota: Int
  /// Groups of voters, by their places, of which at least one must agree: all of one against is a veto.
  package let vetoes: [Set<Int>]

  /// How many voters are counted exactly.
  package static let largestCount = 40
  /// How many counts are kept at most while power is computed.
  private static let largestTable = 4_000_000

  /// A vote; `nil` without voters, with more than ``largestCount``, with a negative weight, with a quota that is not
  /// positive or that all together do not reach, with more than six vetoes, and where a veto is nobody's.
  package init?(weights: [Int], quota: Int, vetoes: [Set<Int>] = []) {
    guard (1...Self.largestCount).contains(weights.count),
      weights.allSatisfy({ (0...100_000_000).contains($0) }),
      (1...max(weights.reduce(0, +), 1)).contains(quota), weights.contains(where: { $0 > 0 }),
      vetoes.count <= 6,
      vetoes.allSatisfy({ !$0.isEmpty && $0.allSatisfy(weights.indices.contains) })
    else { return nil }
    self.weights = weights
    self.quota = quota
    self.vetoes = vetoes
  }

  /// The votes of all.
  package var total: Int { weights.reduce(0, +) }

  /// Whether some voters together carry a decision.
  package func wins(_ voters: some Sequence<Int>) -> Bool {
    let voters = Set(voters)
    return voters.reduce(0) { $0 + weights[$1] } >= quota
      && vetoes.allSatisfy { !$0.isDisjoint(with: voters) }
  }

  /// The power of each voter; `nil` where the weights are too large to count all votes.
  ///
  /// Counts coalitions by size and weight (generating functions), and takes each voter out again. Joint vetoes are
  /// counted by inclusion and exclusion. Exact; cost: voters × weights × quota, with weights by their common factor.
  package func power() -> VotingPower? {
    guard let swings = swings() else { return nil }
    let counts = swings.map { $0.reduce(0, +) }
    let all = counts.reduce(0, +)
    let count = weights.count
    let orders = (0..<count).map { 1 / (Double(count) * Self.binomial(count - 1, $0)) }
    return VotingPower(
      swings: counts,
      banzhaf: counts.map { all > 0 ? Double($0) / Double(all) : 0 },
      shapleyShubik: swings.map { zip($0, orders).reduce(0) { $0 + Double($1.0) * $1.1 } })
  }

  /// For each voter and each number of others that agree: in how many votes it is decisive.
  private func swings() -> [[Int64]]? {
    var swings = Array(
      repeating: Array(repeating: Int64(0), count: weights.count), count: weights.count)
    for (sign, excluded) in exclusions() {
      let voters = weights.indices.filter { !excluded.contains($0) }
      guard let table = CoalitionTable(reduced(voters), Self.largestTable) else { return nil }
      for (place, voter) in voters.enumerated() {
        for (size, count) in table.swings(of: place).enumerated() {
          swings[voter][size] += sign * count
        }
      }
      guard !excluded.isEmpty else { continue }
      for (size, count) in table.winning.enumerated() {
        for voter in excluded where size < weights.count { swings[voter][size] -= sign * count }
      }
    }
    return swings
  }

  /// How many coalitions of each size carry a decision; `nil` where the weights are too large.
  private func winning() -> [Int64]? {
    var winning = Array(repeating: Int64(0), count: weights.count + 1)
    for (sign, excluded) in exclusions() {
      let voters = weights.indices.filter { !excluded.contains($0) }
      guard let table = CoalitionTable(reduced(voters), Self.largestTable) else { return nil }
      for (size, count) in table.winning.enumerated() { winning[size] += sign * count }
    }
    return winning
  }

  /// The unions of vetoes, each with the sign that it counts with: those who are all against.
  private func exclusions() -> [(sign: Int64, voters: Set<Int>)] {
    (0..<(1 << vetoes.count)).map { choice in
      let chosen = vetoes.indices.filter { choice & (1 << $0) != 0 }
      return (
        chosen.count.isMultiple(of: 2) ? 1 : -1,
        chosen.reduce(into: Set()) { $0.formUnion(vetoes[$1]) }
      )
    }
  }

  /// The weights of some voters and the quota, by their common factor.
  private func reduced(_ voters: [Int]) -> (weights: [Int], quota: Int) {
    let factor = max(weights.reduce(0, Self.commonFactor), 1)
    return (voters.map { weights[$0] / factor }, (quota + factor - 1) / factor)
  }

  private static func commonFactor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  static func binomial(_ count: Int, _ chosen: Int) -> Double {
    (0..<min(chosen, count - chosen)).reduce(1) { product, place in
      product * Double(count - place) / Double(place + 1)
    }.rounded()
  }

  // MARK: Who carries and who stops a decision

  /// The coalitions of the fewest voters that carry a decision: how many there are, and the first of them, the heaviest
  /// first; `nil` where the weights are too large.
  package func smallestMajorities(upTo limit: Int) -> (count: Int64, first: [[Int]])? {
    guard let winning = winning(), let size = winning.indices.first(where: { winning[$0] > 0 })
    else { return nil }
    let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    var found: [[Int]] = []
    var visits = 0
    func choose(_ chosen: [Int], from start: Int, weight: Int) {
      visits += 1
      let missing = size - chosen.count
      if missing == 0 {
        if weight >= quota, wins(chosen) { found.append(chosen.sorted()) }
        return
      }
      guard start + missing <= order.count else { return }
      for next in start...(order.count - missing) where found.count < limit && visits < 200_000 {
        let heaviest = order[next..<(next + missing)].reduce(weight) { $0 + weights[$1] }
        guard heaviest >= quota else { return }
        choose(chosen + [order[next]], from: next + 1, weight: weight + weights[order[next]])
      }
    }
    choose([], from: 0, weight: 0)
    return (winning[size], found)
  }

  /// Whether a voter alone can stop a decision.
  package func canBlock(_ voter: Int) -> Bool {
    total - weights[voter] < quota || vetoes.contains([voter])
  }

  /// The fewest voters that can stop a decision together: the heaviest, or the smallest group with a veto.
  package var smallestBlock: [Int] {
    let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    var rest = total
    var heaviest: [Int] = []
    for voter in order where rest >= quota {
      rest -= weights[voter]
      heaviest.append(voter)
    }
    let veto = vetoes.map { $0.sorted() }.min { ($0.count, $0[0]) < ($1.count, $1[0]) }
    guard let veto, veto.count <= heaviest.count else { return heaviest.sorted() }
    return veto
  }
}

/// How often each voter is decisive.
package struct VotingPower: Hashable, Sendable {
  /// In how many votes of the others each is decisive.
  package let swings: [Int64]
  /// These as parts of their sum, which is 1 (Banzhaf 1965, normalised).
  package let banzhaf: [Double]
  /// The part of all orders of voters in which each turns a losing coalition into one that carries (Shapley and Shubik
  /// 1954); their sum is 1.
  package let shapleyShubik: [Double]
}

/// How many coalitions there are of each size and each weight below the quota.
private struct CoalitionTable {
  private let weights: [Int]
  private let quota: Int
  /// The counts, size by size.
  private let counts: [Int64]

  /// `nil` when it would have more counts than the limit.
  init?(_ voters: (weights: [Int], quota: Int), _ limit: Int) {
    (weights, quota) = voters
    let (size, overflow) = (weights.count + 1).multipliedReportingOverflow(by: quota)
    guard !overflow, size <= limit else { return nil }
    var counts = Array(repeating: Int64(0), count: size)
    counts[0] = 1
    for (met, weight) in weights.enumerated() where weight < quota {
      for members in stride(from: met, through: 0, by: -1) {
        let (own, next) = (members * quota, (members + 1) * quota)
        for sum in weight..<quota where counts[own + sum - weight] != 0 {
          counts[next + sum] += counts[own + sum - weight]
        }
      }
    }
    self.counts = counts
  }

  /// How many coalitions of each size reach the quota.
  var winning: [Int64] {
    (0...weights.count).map { size in
      let below = counts[(size * quota)..<((size + 1) * quota)].reduce(0, +)
      return Int64(VotingGame.binomial(weights.count, size)) - below
    }
  }

  /// How many coalitions of each size of the others reach the quota only with a voter.
  func swings(of voter: Int) -> [Int64] {
    let weight = weights[voter]
    guard weight > 0 else { return Array(repeating: 0, count: weights.count) }
    var others = counts
    for size in 1..<max(weights.count, 1) where weight < quota {
      let (own, before) = (size * quota, (size - 1) * quota)
      for sum in weight..<quota { others[own + sum] -= others[before + sum - weight] }
    }
    let decisive = max(quota - weight, 0)..<quota
    return (0..<weights.count).map { size in
      decisive.reduce(0) { $0 + others[size * quota + $1] }
    }
  }
}
