import Graph
package import Records

/// A vote in a board on one kind of decision: who has how many votes, how many are needed, who can carry or stop it.
package struct BoardBallot: Sendable {
  /// The kind of decision, in the words of the document; `nil` for all.
  package let decision: String?
  /// When it was so; `nil` when no document tells.
  package let moment: StatedMoment?
  /// The members: the participants by name, then those who no longer take part.
  package let members: [BoardMember]
  /// All votes together: counted where all are known, else as a document tells.
  package let totalVotes: Int?
  /// The majority in the words of the document.
  package let majorityWords: String?
  /// The majority as it was understood; `nil` when it was not.
  package let majority: Majority?
  /// Whether no document tells the majority, so that more than half is taken.
  package let isAssumed: Bool
  /// The least number of votes that is enough when all vote.
  package let quota: Int?
  /// Who can stop it together.
  package let vetoes: [JointVeto]
  /// Parts of the majority's words that are not counted with.
  package let notCounted: [String]
  /// The smallest majorities by their members' places, the first of them, and how many there are.
  package let smallestMajorities: [[Int]], smallestMajorityCount: Int64
  /// The places of who can stop it alone.
  package let blockers: [Int]
  /// The fewest who can stop it together, by their places.
  package let smallestBlock: [Int]
  /// Rows of a later moment that tell of some participants only.
  package let later: [LinkedFact<BoardSeat>]
  /// Rows of an earlier moment, which no longer count.
  package let earlier: [LinkedFact<BoardSeat>]

  /// How many smallest majorities are kept.
  package static let listedMajorities = 20

  init(
    of members: [BoardMember], _ table: BoardTable, decision: String?, words: String?,
    _ majority: Majority?, isAssumed: Bool, vetoes: [JointVeto], notCounted: [String]
  ) {
    self.decision = decision
    moment = table.moment
    (later, earlier) = (table.later, table.earlier)
    majorityWords = words
    self.majority = majority
    self.vetoes = vetoes
    self.notCounted = notCounted
    let votes = members.compactMap(\.votes)
    let isWhole = votes.count == members.count && !members.isEmpty
    let stated = Set(table.seats.compactMap(\.content.totalVotes))
    let total = isWhole ? votes.reduce(0, +) : stated.count == 1 ? stated.first : nil
    totalVotes = total
    let quota =
      isWhole || !isAssumed
      ? total.flatMap { total in majority.flatMap { $0.quota(of: total) } } : nil
    self.quota = quota
    self.isAssumed = isAssumed && quota != nil
    let game: VotingGame? =
      isWhole
      ? quota.flatMap { quota in
        VotingGame(
          weights: votes, quota: quota, vetoes: vetoes.map { Set($0.members) })
      } : nil
    let smallest = game?.smallestMajorities(upTo: Self.listedMajorities)
    smallestMajorities = smallest?.first ?? []
    smallestMajorityCount = smallest?.count ?? 0
    blockers = game.map { game in members.indices.filter(game.canBlock) } ?? []
    smallestBlock = game?.smallestBlock ?? []
    var members = members
    let power = game?.power()
    for place in members.indices {
      members[place].banzhaf = power?.banzhaf[place]
      members[place].shapleyShubik = power?.shapleyShubik[place]
    }
    self.members = members
  }

  /// Whether the votes of every member are known.
  package var isWhole: Bool { !members.isEmpty && members.allSatisfy { $0.votes != nil } }

  /// Whether power was counted.
  package var hasPower: Bool { members.contains { $0.banzhaf != nil } }

  /// Participants of whom no vote is known.
  package var unknown: [BoardMember] { members.filter { $0.votes == nil } }

  /// Those whom the table names and who do not take part on the day.
  package var strangers: [BoardMember] { members.filter { $0.organisation == nil } }
}
