package import Records

/// A board in which a council takes part with others: who weighs what in it, by votes where those of all are known and
/// by the number of participants otherwise.
package struct SharedBoard: Sendable {
  /// The arrangement.
  package let arrangement: ArrangementOverview
  /// Whether the weights are votes; otherwise each participant counts for one.
  package let isByVotes: Bool
  /// The weight of each municipality that exists on the day, by number.
  package let weights: [BodyID: Int]
  /// The weight of all, other organisations included.
  package let total: Int
  /// The weight that is enough.
  package let quota: Int
  /// Whether no document tells the majority, so that more than half is taken.
  package let isAssumed: Bool
  /// Municipalities of which one at least must agree.
  let vetoes: [Set<BodyID>]
  /// How many participants no longer exist and are not counted.
  package let abolishedCount: Int

  /// The board of an arrangement; `nil` where it has none, or nobody else takes part.
  init?(of overview: ArrangementOverview, on day: Day) {
    guard overview.arrangement.form?.hasInstitution == true else { return nil }
    let existing = overview.participants.filter { !$0.isAbolished(on: day) }
    guard existing.count > 1 else { return nil }
    arrangement = overview
    abolishedCount = overview.participants.count - existing.count
    let municipalities = Set(
      existing.map(\.organisation).filter { $0.kind == .municipality }.map(\.id))
    if let ballot = overview.board.ballots.first, ballot.isWhole, let quota = ballot.quota,
      let total = ballot.totalVotes
    {
      isByVotes = true
      weights = ballot.members.reduce(into: [:]) { weights, member in
        guard let id = member.organisation?.id, municipalities.contains(id) else { return }
        weights[id] = member.votes ?? 0
      }
      self.total = total
      self.quota = quota
      isAssumed = ballot.isAssumed
      vetoes = ballot.vetoes.filter { $0.decisions == nil }.map { veto in
        Set(veto.members.compactMap { ballot.members[$0].organisation?.id })
      }
    } else {
      isByVotes = false
      weights = municipalities.reduce(into: [:]) { $0[$1] = 1 }
      total = existing.count
      quota = existing.count / 2 + 1
      isAssumed = true
      vetoes = []
    }
  }

  /// The weight of a group of municipalities.
  package func weight(of group: [Organisation]) -> Int {
    group.reduce(0) { $0 + (weights[$1.id] ?? 0) }
  }
}
