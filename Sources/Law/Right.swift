package import Records
import Synchronization

/// What one right means for one arrangement and one council on one day.
package struct Right: Equatable, Sendable {
  /// The right.
  package let right: CouncilRight
  /// Whether it applies; unknown where it depends on something that is not recorded.
  package let applies: Ternary
  /// The rule that gives it, or that would.
  package let rule: Rule
  /// Where it stands, for the chapter that applies: `Wgr art. 35 lid 1-4`, `Wgr art. 59 lid 1-4`.
  package let citation: String
  /// Why it does not apply, or why that is not known; `nil` when it applies.
  package let reason: BilingualText?

  /// The answers of circumstances that were asked before: many councils and arrangements are in few on one day.
  private static let answered = Mutex<[RightCircumstances: [Right]]>([:])
  /// How many are kept, by a server too that is asked of one day after the other.
  private static let mostKept = 1000

  /// What a council may do towards an arrangement; every right is answered. The council's instruments
  /// towards its own executive come first where the form has no board, else last. Cost: that of a look-up, but the first
  /// time.
  package static func rights(in circumstances: RightCircumstances) -> [Right] {
    if let known = answered.withLock({ $0[circumstances] }) { return known }
    let rights = answers(in: circumstances)
    answered.withLock { answered in
      if answered.count >= mostKept { answered.removeAll() }
      answered[circumstances] = rights
    }
    return rights
  }

  private static func answers(in circumstances: RightCircumstances) -> [Right] {
    let first = CouncilRight.towardsArrangement
    let own = CouncilRight.ownInstruments
    let hasBoard =
      circumstances.form?.hasInstitution == true && !circumstances.chapter.isForeignLaw
    return (hasBoard ? first + own : own + first).compactMap { right in
      circumstances.answer(right).map { answer in
        Right(
          right: right, applies: answer.applies, rule: answer.rule,
          citation: answer.rule.citation(in: circumstances.chapter.chapter), reason: answer.reason)
      }
    }
  }
}
