import Graph
import TestSupport
import Testing

/// Power in votes, against tables that were published and against counting every vote.
struct VotingGameTests {
  /// The council of ministers of the European Community, with the power of each country as the literature has it to three
  /// decimals (Brams and Affuso 1976, Power and Size: A New Paradox).
  struct Published: Sendable {
    let weights: [Int]
    let quota: Int
    let banzhaf: [Double], shapleyShubik: [Double]
  }

  /// 1958: Germany, France, Italy, Belgium, the Netherlands, and Luxembourg, which was never decisive.
  static let council1958 = Published(
    weights: [4, 4, 4, 2, 2, 1], quota: 12, banzhaf: [0.238, 0.238, 0.238, 0.143, 0.143, 0],
    shapleyShubik: [0.233, 0.233, 0.233, 0.150, 0.150, 0])
  /// 1973, with nine countries: Luxembourg has a smaller part of the votes, and power at last.
  static let council1973 = Published(
    weights: [10, 10, 10, 10, 5, 5, 3, 3, 2], quota: 41,
    banzhaf: [0.167, 0.167, 0.167, 0.167, 0.091, 0.091, 0.066, 0.066, 0.016],
    shapleyShubik: [0.179, 0.179, 0.179, 0.179, 0.081, 0.081, 0.057, 0.057, 0.010])

  @Test(arguments: [council1958, council1973])
  func powerIsThatOfPublishedTables(_ council: Published) throws {
    let game = try #require(VotingGame(weights: council.weights, quota: council.quota))
    let power = try #require(game.power())
    for place in council.weights.indices {
      #expect(abs(power.banzhaf[place] - council.banzhaf[place]) < 0.0006)
      #expect(abs(power.shapleyShubik[place] - council.shapleyShubik[place]) < 0.0006)
    }
    #expect((power.swings.last == 0) == (council.quota == 12))
  }

  /// Whatever the weights, quota and vetoes of a small board, counting all its votes gives the same.
  @Test func powerIsWhatCountingEveryVoteGives() throws {
    var random = SplitMix(state: 20)
    for _ in 0..<150 {
      let count = Int.random(in: 1...9, using: &random)
      let weights = (0..<count).map { _ in Int.random(in: 0...12, using: &random) }
      let total = weights.reduce(0, +)
      guard total > 0 else { continue }
      let quota = Int.random(in: 1...total, using: &random)
      let vetoes = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Set(
          (0..<Int.random(in: 1...3, using: &random)).map { _ in
            Int.random(in: 0..<count, using: &random)
          })
      }
      let game = try #require(VotingGame(weights: weights, quota: quota, vetoes: vetoes))
      let power = try #require(game.power())
      let counted = Enumeration(game)
      #expect(power.swings == counted.swings, "\(weights) \(quota) \(vetoes)")
      for place in weights.indices {
        #expect(abs(power.shapleyShubik[place] - counted.shapleyShubik[place]) < 1e-12)
        #expect(game.canBlock(place) == counted.blocks([place]))
      }
      if counted.smallest.isEmpty {
        #expect(game.smallestMajorities(upTo: 1_000) == nil)
      } else {
        let majorities = try #require(game.smallestMajorities(upTo: 1_000))
        #expect(Set(majorities.first) == Set(counted.smallest))
        #expect(majorities.count == Int64(counted.smallest.count))
      }
      #expect(counted.blocks(game.smallestBlock))
      #expect(!counted.canBlock(fewerThan: game.smallestBlock.count))
    }
  }

  @Test func fortyVotersAreCountedExactly() throws {
    let equal = try #require(VotingGame(weights: Array(repeating: 3, count: 40), quota: 61))
    let power = try #require(equal.power())
    // Each is decisive where twenty of the other 39 agree.
    #expect(power.swings == Array(repeating: 68_923_264_410, count: 40))
    #expect(power.banzhaf.allSatisfy { $0 == 0.025 })
    #expect(abs(power.shapleyShubik.reduce(0, +) - 1) < 1e-9)
    let majorities = try #require(equal.smallestMajorities(upTo: 5))
    #expect(majorities.count == 131_282_408_400 && majorities.first.count == 5)
    #expect(equal.smallestBlock.count == 20)
  }

  @Test func whatIsNoVoteIsRefused() {
    #expect(VotingGame(weights: [], quota: 1) == nil)
    #expect(VotingGame(weights: [1, 1], quota: 3) == nil)
    #expect(VotingGame(weights: [1, 1], quota: 0) == nil)
    #expect(VotingGame(weights: [0, 0], quota: 1) == nil)
    #expect(VotingGame(weights: [1, -1], quota: 1) == nil)
    #expect(VotingGame(weights: Array(repeating: 1, count: 41), quota: 21) == nil)
    #expect(VotingGame(weights: [1, 1], quota: 1, vetoes: [[2]]) == nil)
    #expect(VotingGame(weights: [1, 1], quota: 1, vetoes: [[]]) == nil)
    // Weights so large that their sums cannot all be kept are not counted, and not guessed.
    let huge = VotingGame(weights: [90_000_001, 80_000_003, 70_000_009], quota: 120_000_007)
    #expect(huge != nil && huge?.power() == nil)
    // What they have in common does not matter.
    #expect(
      VotingGame(weights: [4_000_000, 4_000_000, 2_000_000], quota: 5_000_001)?.power() != nil)
  }
}

/// Every vote of a small board, one by one.
private struct Enumeration {
  let swings: [Int64]
  let shapleyShubik: [Double]
  let smallest: [[Int]]
  private let game: VotingGame
  private let coalitions: [[Int]]

  init(_ game: VotingGame) {
    self.game = game
    let count = game.weights.count
    let coalitions = (0..<(1 << count)).map { bits in (0..<count).filter { bits & (1 << $0) != 0 } }
    var swings = Array(repeating: Int64(0), count: count)
    var values = Array(repeating: 0.0, count: count)
    let factorials = (0...count).reduce(into: [1.0]) { $0.append(($0.last ?? 1) * Double($1 + 1)) }
    for coalition in coalitions where game.wins(coalition) {
      for voter in coalition where !game.wins(coalition.filter { $0 != voter }) {
        swings[voter] += 1
        values[voter] +=
          factorials[coalition.count - 1] * factorials[count - coalition.count] / factorials[count]
      }
    }
    self.swings = swings
    self.coalitions = coalitions
    shapleyShubik = values
    let winning = coalitions.filter { game.wins($0) }
    let least = winning.map(\.count).min()
    smallest = winning.filter { $0.count == least }
  }

  func blocks(_ voters: [Int]) -> Bool {
    !game.wins(game.weights.indices.filter { !voters.contains($0) })
  }

  func canBlock(fewerThan count: Int) -> Bool {
    coalitions.contains { $0.count < count && blocks($0) }
  }
}
