package import Records

/// The votes of the municipalities of a plan in one board, now and then.
package struct MergeVotes: Sendable {
  /// What each of them has now, in the order of the plan; `nil` where that is not known.
  package let before: [(municipality: Organisation, votes: Int?)]
  /// All votes now.
  package let total: Int?
  /// How many votes a decision needs now.
  package let quota: Int?
  /// What they have together while nothing else is arranged; `nil` in a change of borders, and where one is not known.
  package let together: Int?
  /// What the rule in the text gives them then, by inhabitants: of the one municipality, or of each in a change of
  /// borders; `nil` where no document tells a whole rule, or inhabitants are not known.
  package let byRule: [Int]?
  /// All votes then by that rule, when nothing else changes.
  package let totalByRule: Int?

  /// Whether they can stop a decision alone with the votes they have together.
  package var canBlockTogether: Bool? {
    guard let together, let total, let quota else { return nil }
    return total - together < quota
  }

  /// Whether they can take a decision alone with the votes they have together.
  package var canDecideTogether: Bool? {
    guard let together, let quota else { return nil }
    return together >= quota
  }

  /// The votes of municipalities in the board of an arrangement in which they take part; `nil` where no document tells
  /// of its votes.
  ///
  /// The rule is counted with the inhabitants of the board (``Board/inhabitantsYear``), and only where it holds for all
  /// decisions and says how parts are rounded.
  init?(of members: [Organisation], in board: Board, kind: MergePlan.Kind, ofAll: [Organisation]) {
    guard let ballot = board.ballots.first else { return nil }
    before = members.map { member in
      (member, ballot.members.first { $0.organisation?.id == member.id }?.votes)
    }
    total = ballot.totalVotes
    quota = ballot.quota
    let known = before.compactMap(\.votes)
    let sum = known.count == before.count && !known.isEmpty ? known.reduce(0, +) : nil
    together = kind == .merger ? sum : nil
    let rule = board.currentRules.first { $0.content.decision == nil }?.content
    let inhabitants = ofAll.map { board.inhabitants[$0.id] ?? $0.inhabitants }
    byRule = rule.flatMap { Self.votes(by: $0, inhabitants, members, kind, ofAll) }
    totalByRule = Self.total(ballot.totalVotes, sum, byRule)
  }

  private static func total(_ total: Int?, _ before: Int?, _ after: [Int]?) -> Int? {
    guard let total, let before, let after else { return nil }
    return total - before + after.reduce(0, +)
  }

  private static func votes(
    by rule: VoteRule, _ inhabitants: [Int?], _ members: [Organisation], _ kind: MergePlan.Kind,
    _ all: [Organisation]
  ) -> [Int]? {
    let known = inhabitants.compactMap(\.self)
    guard known.count == inhabitants.count else { return nil }
    let counts: [Int]
    switch kind {
    case .merger:
      counts = [known.reduce(0) { $0.addingReportingOverflow($1).partialValue }]
    case .borderChange(let moved):
      counts = members.map { member in
        let place = all.firstIndex { $0.id == member.id } ?? 0
        return known[place] + (place == 0 ? -moved : place == 1 ? moved : 0)
      }
    }
    let votes = counts.map { rule.votes(inhabitants: $0) }
    return votes.contains { $0 == nil } ? nil : votes.compactMap(\.self)
  }
}
