import Graph
import TestSupport
import Testing

/// Which groups have a majority in most boards, against looking at every group.
struct JointMajorityTests {
  private func subsets(of count: Int, size: Int) -> [[Int]] {
    (0..<(1 << count)).map { bits in (0..<count).filter { bits & (1 << $0) != 0 } }
      .filter { $0.count == size && $0.contains(0) }
  }

  @Test func groupsAreThoseThatLookingAtEveryOneGives() {
    var random = SplitMix(state: 12)
    for _ in 0..<120 {
      let voters = Int.random(in: 1...8, using: &random)
      let boards = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        var weights: [Int: Int] = [:]
        for voter in 0..<voters where Bool.random(using: &random) {
          weights[voter] = Int.random(in: 0...3, using: &random)
        }
        let total = weights.values.reduce(0, +) + Int.random(in: 0...2, using: &random)
        let vetoes =
          Int.random(in: 0...3, using: &random) == 0
          ? [Set([Int.random(in: 0..<voters, using: &random)])] : []
        return JointMajority.Board(weights: weights, quota: total / 2 + 1, vetoes: vetoes)
      }
      let majority = JointMajority(voterCount: voters, boards: boards)
      for size in 1...voters {
        let all = subsets(of: voters, size: size)
        let most = all.map { group in boards.count { $0.isWon(by: group) } }.max() ?? 0
        let winning = all.filter { group in boards.count { $0.isWon(by: group) } == most }
        let best = majority.best(ofSize: size)
        #expect(best.boardCount == most && best.isExact, "\(boards) \(size)")
        #expect(best.groupCount == winning.count)
        #expect(best.groups.count == min(winning.count, JointMajority.listed))
        #expect(Set(best.groups).isSubset(of: Set(winning)))
        #expect(Set(best.groups).count == best.groups.count)
      }
    }
  }

  @Test func voterAloneWithEnoughNeedsNobody() {
    let board = JointMajority.Board(weights: [0: 6, 1: 3, 2: 2], quota: 6)
    let best = JointMajority(voterCount: 3, boards: [board]).best(ofSize: 1)
    #expect(best.boardCount == 1 && best.groups == [[0]] && best.groupCount == 1)
  }

  /// Thirty voters with weights of their own in fifteen boards: the search ends, and tells what cannot be exceeded.
  @Test func aSearchThatIsTooLongSaysWhatCannotBeExceeded() {
    var random = SplitMix(state: 3)
    let boards = (0..<15).map { _ in
      var weights: [Int: Int] = [:]
      for voter in 0..<30 { weights[voter] = Int.random(in: 1...1_000, using: &random) }
      return JointMajority.Board(weights: weights, quota: weights.values.reduce(0, +) / 2 + 1)
    }
    let best = JointMajority(voterCount: 30, boards: boards).best(ofSize: 12)
    #expect(best.groupCount == nil)
    #expect(best.boardCount <= best.bound && best.bound <= 15)
    #expect(best.groups.first?.count == 12 && best.groups.first?.first == 0)
    #expect(boards.count { $0.isWon(by: best.groups.first ?? []) } == best.boardCount)
  }

  @Test func noBoardsAndNobodyElseAreNoFault() {
    #expect(JointMajority(voterCount: 1, boards: []).best(ofSize: 3).groups == [[0]])
    #expect(JointMajority(voterCount: 0, boards: []).best(ofSize: 0).boardCount == 0)
  }
}
