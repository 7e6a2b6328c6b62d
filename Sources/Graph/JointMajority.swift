/// Which voters, who sit in several boards, have a majority together in most of these boards.
///
/// The first voter, by place 0, is in every group. Voters with the same weights in all boards are interchangeable and
/// looked at together, so that groups are counted rather than enumerated. The question is as hard as covering sets; a
/// search that takes too long ends with the best that was found and a number of boards that no group can exceed.
package struct JointMajority: Sendable {
  /// A board: who has what weight, and what is enough.
  package struct Board: Hashable, Sendable {
    /// The weights by voter; those who are left out have none.
    package let weights: [Int: Int]
    /// The weight that is enough.
    package let quota: Int
    /// Groups of which one member at least must be in, see ``VotingGame/vetoes``.
    package let vetoes: [Set<Int>]

    /// A board.
    package init(weights: [Int: Int], quota: Int, vetoes: [Set<Int>] = []) {
      (self.weights, self.quota, self.vetoes) = (weights, quota, vetoes)
    }

    /// Whether some voters together have enough.
    package func isWon(by voters: some Sequence<Int>) -> Bool {
      let voters = Set(voters)
      return voters.reduce(0) { $0 + (weights[$1] ?? 0) } >= quota
        && vetoes.allSatisfy { !$0.isDisjoint(with: voters) }
    }
  }

  /// The groups of one size with a majority in most boards.
  package struct Best: Hashable, Sendable {
    /// How many voters are in each group, the first one included.
    package let size: Int
    /// In how many boards they have a majority.
    package let boardCount: Int
    /// In how many boards a group of this size can have a majority at most; equal to ``boardCount`` where that is
    /// certain.
    package let bound: Int
    /// How many groups there are; `nil` where not all were looked at.
    package let groupCount: Int?
    /// The first groups, each in the order of the voters.
    package let groups: [[Int]]

    /// Whether no group of this size can do better.
    package var isExact: Bool { boardCount == bound }
  }

  private let boards: [Board]
  private let voterCount: Int
  private let classes: [[Int]]
  /// For each class and board the heaviest weights in it and the classes behind it, added up from none on.
  private let heaviest: [[[Int]]]

  /// How many groups are listed.
  package static let listed = 12
  /// How many steps a search takes at most.
  private static let mostSteps = 60_000

  /// Voters by their places from 0, and the boards they sit in.
  package init(voterCount: Int, boards: [Board]) {
    self.boards = boards
    self.voterCount = voterCount
    struct Kind: Hashable {
      let weights: [Int]
      let vetoes: [[Bool]]
    }
    var places: [Kind: Int] = [:]
    var classes: [[Int]] = []
    for voter in 1..<max(voterCount, 1) {
      let kind = Kind(
        weights: boards.map { $0.weights[voter] ?? 0 },
        vetoes: boards.map { $0.vetoes.map { $0.contains(voter) } })
      if let place = places[kind] {
        classes[place].append(voter)
      } else {
        places[kind] = classes.count
        classes.append([voter])
      }
    }
    func reach(_ voters: [Int]) -> Int { boards.count { ($0.weights[voters[0]] ?? 0) > 0 } }
    classes = classes.enumerated().sorted {
      (-reach($0.element), $0.offset) < (-reach($1.element), $1.offset)
    }.map(\.element)
    self.classes = classes
    heaviest = (0...classes.count).map { start in
      boards.map { board in
        let weights = classes[start...].joined().map { board.weights[$0] ?? 0 }.sorted(by: >)
        return weights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
      }
    }
  }

  /// The groups of a size with a majority in most boards, of those equal the first by the order of the voters.
  /// Cost: bounded; see ``Best/isExact``.
  package func best(ofSize size: Int) -> Best {
    let size = min(max(size, 1), max(voterCount, 1))
    let own = boards.map { $0.weights[0] ?? 0 }
    let bound = mostWon(own, from: 0, adding: size - 1)
    let greedy = greedyGroup(ofSize: size)
    var search = Search(best: won(by: greedy))
    choose(from: 0, size - 1, own, [], &search)
    guard search.steps <= Self.mostSteps else {
      let groups = search.choices.isEmpty ? [greedy] : [group(search.choices[0])]
      return Best(
        size: size, boardCount: search.best, bound: max(bound, search.best), groupCount: nil,
        groups: groups)
    }
    var listed: [[Int]] = []
    for choice in search.choices where listed.count < Self.listed {
      listed += groups(choice, upTo: Self.listed - listed.count)
    }
    return Best(
      size: size, boardCount: search.best, bound: search.best, groupCount: search.groupCount,
      groups: listed)
  }

  private func won(by group: [Int]) -> Int { boards.count { $0.isWon(by: group) } }

  /// In how many boards a majority can be had at most by adding so many of the classes from one on.
  private func mostWon(_ weights: [Int], from start: Int, adding count: Int) -> Int {
    boards.indices.count { place in
      let sums = heaviest[start][place]
      return weights[place] + sums[min(count, sums.count - 1)] >= boards[place].quota
    }
  }

  // MARK: Search

  private struct Search {
    var best: Int
    var choices: [[Int]] = []
    var groupCount: Int? = 0
    var steps = 0
  }

  /// Chooses how many of each class are in, the most of the widest classes first.
  private func choose(
    from start: Int, _ missing: Int, _ weights: [Int], _ counts: [Int], _ search: inout Search
  ) {
    search.steps += 1
    guard search.steps <= Self.mostSteps,
      mostWon(weights, from: start, adding: missing) >= search.best
    else { return }
    guard missing > 0, start < classes.count else {
      guard missing == 0 else { return }
      let found = won(by: group(counts))
      guard found >= search.best else { return }
      if found > search.best {
        search.best = found
        search.choices = []
        search.groupCount = 0
      }
      search.choices.append(counts)
      search.groupCount = search.groupCount.flatMap { sum in
        Self.ways(counts, classes).flatMap { ways in
          let (total, overflow) = sum.addingReportingOverflow(ways)
          return overflow ? nil : total
        }
      }
      return
    }
    let voters = classes[start]
    for count in stride(from: min(voters.count, missing), through: 0, by: -1) {
      let added = boards.indices.map { place in
        weights[place] + count * (boards[place].weights[voters[0]] ?? 0)
      }
      choose(from: start + 1, missing - count, added, counts + [count], &search)
    }
  }

  /// In how many ways so many of each class can be taken; `nil` where it does not fit.
  private static func ways(_ counts: [Int], _ classes: [[Int]]) -> Int? {
    zip(counts, classes).reduce(1 as Int?) { product, part in
      product.flatMap { product in
        let ways = VotingGame.binomial(part.1.count, part.0)
        guard ways < 1e15, let exact = Int(exactly: ways) else { return nil }
        let (total, overflow) = product.multipliedReportingOverflow(by: exact)
        return overflow ? nil : total
      }
    }
  }

  /// The first group with so many of each class.
  private func group(_ counts: [Int]) -> [Int] {
    [0] + zip(counts, classes).flatMap { count, voters in voters.prefix(count) }.sorted()
  }

  /// Groups with so many of each class, the first ones.
  private func groups(_ counts: [Int], upTo limit: Int) -> [[Int]] {
    var found: [[Int]] = [[0]]
    for (count, voters) in zip(counts, classes) where count > 0 {
      let chosen = Self.subsets(of: voters, count, upTo: limit)
      found = Array(found.flatMap { group in chosen.map { group + $0 } }.prefix(limit))
    }
    return found.map { $0.sorted() }
  }

  private static func subsets(of voters: [Int], _ count: Int, upTo limit: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    var found: [[Int]] = []
    for place in voters.indices where found.count < limit && voters.count - place >= count {
      found += subsets(
        of: Array(voters[(place + 1)...]), count - 1, upTo: limit - found.count
      ).map { [voters[place]] + $0 }
    }
    return found
  }

  /// A group that is found voter by voter: each time the one with whom most boards are won, of those equal the one
  /// with whom most of what is missing elsewhere is made up.
  private func greedyGroup(ofSize size: Int) -> [Int] {
    var group = [0]
    while group.count < size {
      func gain(_ voter: Int) -> (Int, Double) {
        let longer = group + [voter]
        let shares = boards.map { board -> Double in
          let weight = longer.reduce(0) { $0 + (board.weights[$1] ?? 0) }
          return board.quota > 0 ? min(Double(weight) / Double(board.quota), 1) : 1
        }
        return (won(by: longer), shares.reduce(0, +))
      }
      let left = (1..<max(voterCount, 1)).filter { !group.contains($0) }
      guard
        let next = left.map({ ($0, gain($0)) }).max(by: {
          ($0.1.0, $0.1.1, -$0.0) < ($1.1.0, $1.1.1, -$1.0)
        })
      else { break }
      group.append(next.0)
    }
    return group.sorted()
  }
}
