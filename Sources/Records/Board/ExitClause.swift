/// What the text of an arrangement says of leaving it (uittredingsbepaling; Wgr art. 9 lid 1): when, and how it is
/// settled.
///
/// What is not told is `nil`, and unknown.
package struct ExitClause: Hashable, Sendable {
  /// How many months before it takes effect notice must be given.
  package var noticeMonths: Int?
  /// When leaving takes effect, in the words of the document (ingangsdatum): `1 januari`.
  package var effective: String?
  /// How the sum is found, in the words of the document (wijze): `ab-stelt-plan-vast`, `werkelijke-schade`.
  package var method: String?
  /// Over how many years the sum is counted.
  package var years: Int?
  /// What part of the contribution is due in the first year.
  package var firstPercentage: Percentage?
  /// Whether that part falls from year to year.
  package var isDeclining: Bool?
  /// What the sum is taken of, in the words of the document (grondslag_bedrag).
  package var basis: String?
  /// From which day on it holds.
  package var validFrom: Day?

  /// A clause of which nothing is known, until it is set.
  package init() {}
}
