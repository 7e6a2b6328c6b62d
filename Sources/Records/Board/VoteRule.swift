/// How many votes a participant has by the text of an arrangement (stemregels; Wgr art. 13 lid 4): so many for each
/// so many inhabitants, rounded, between bounds.
package struct VoteRule: Hashable, Sendable {
  /// The rule in the words of the document.
  package var text: String?
  /// For how many inhabitants there is one vote; `nil` for a rule of another kind.
  package var inhabitantsPerVote: Int?
  /// How parts of a vote are rounded; `nil` where the document does not tell.
  package var rounding: Rounding?
  /// How many votes a participant has at least.
  package var minimum: Int?
  /// How many votes a participant has at most.
  package var maximum: Int?
  /// The kind of decision for which it holds; `nil` for all, or where it is not told.
  package var decision: String?
  /// From which day on it holds.
  package var validFrom: Day?

  /// How parts of a vote are rounded.
  package enum Rounding: String, Hashable, Sendable, CaseIterable {
    /// Each part counts as a vote.
    case up = "naar boven"
    /// No part counts.
    case down = "naar beneden"
    /// A half or more counts.
    case nearest = "rekenkundig"
  }

  /// A rule of which nothing is known, until it is set.
  package init() {}

  /// How many votes it gives for a number of inhabitants; `nil` for a rule of another kind, one without a
  /// rounding, and where it does not fit.
  package func votes(inhabitants: Int, rounding given: Rounding? = nil) -> Int? {
    guard let per = inhabitantsPerVote, per > 0, inhabitants >= 0, let rounding = rounding ?? given
    else { return nil }
    let (whole, rest) = inhabitants.quotientAndRemainder(dividingBy: per)
    let isRoundedUp =
      switch rounding {
      case .up: rest > 0
      case .down: false
      case .nearest: rest >= per - rest
      }
    let votes = max(whole + (isRoundedUp ? 1 : 0), minimum ?? 0)
    return maximum.map { min(votes, $0) } ?? votes
  }
}
