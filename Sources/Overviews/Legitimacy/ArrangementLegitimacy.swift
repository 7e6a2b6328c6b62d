import Graph
package import Records

/// What the register and documents tell of who stands behind one arrangement: which bodies of municipalities take part,
/// whether a council appoints members of its board, and how far the votes are from inhabitants and payment.
package struct ArrangementLegitimacy: Sendable {
  /// How many municipalities take part.
  package let municipalityCount: Int
  /// Of how many of them the register has the body that takes part.
  package let knownCount: Int
  /// In how many of these the council takes part, by itself or with others.
  package let councilCount: Int
  /// In how many only the executive, the mayor or both do.
  package let executiveCount: Int
  /// Whether it has a board of its own (Wgr art. 8 lid 1 to 3).
  package let hasBoard: Bool
  /// How far the shares of the votes are from those of the inhabitants, see ``shareDistance(_:_:)``; `nil` where those of
  /// all members are not known.
  package let votesFromInhabitants: Double?
  /// How far they are from those of what members pay; `nil` as well.
  package let votesFromPayment: Double?

  /// The arrangement of participations in a form; `ballot` is the vote on all decisions, where documents tell of it.
  package init(
    form: CooperationForm?, municipal participations: [Participation], ballot: BoardBallot? = nil
  ) {
    municipalityCount = participations.count
    let known = participations.map { Set($0.bodies) }.filter { !$0.isEmpty }
    knownCount = known.count
    councilCount = known.count { $0.contains(.council) }
    executiveCount = known.count { $0.isSubset(of: [.executive, .mayor]) }
    hasBoard = form?.hasInstitution == true
    votesFromInhabitants = ballot.flatMap { Self.distance($0, \.inhabitantShare) }
    votesFromPayment = ballot.flatMap { Self.distance($0, \.paymentShare) }
  }

  /// Whether a council takes part itself, and so appoints members of the board from its own (Wgr art. 13 lid 1); `nil`
  /// where there is no board or municipality, or no council is known and of some the body is not.
  package var hasCouncilSeat: Bool? {
    guard hasBoard, municipalityCount > 0 else { return nil }
    if councilCount > 0 { return true }
    return knownCount == municipalityCount ? false : nil
  }

  private static func distance(
    _ ballot: BoardBallot, _ share: KeyPath<BoardMember, Double?>
  ) -> Double? {
    let votes = ballot.members.compactMap(\.voteShare)
    let others = ballot.members.compactMap { $0[keyPath: share] }
    guard !ballot.members.isEmpty, votes.count == ballot.members.count,
      others.count == votes.count
    else { return nil }
    return shareDistance(votes, others)
  }
}
