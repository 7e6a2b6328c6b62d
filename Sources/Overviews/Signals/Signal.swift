package import Records

/// Something doubtful: what it is about, the sentence that says so, and where that stands.
package struct Signal: Sendable {
  /// What kind of signal it is.
  package let kind: SignalKind
  /// The version of the arrangement it is about; `nil` for one about a body or a whole council.
  package let arrangement: Arrangement?
  /// The line of that arrangement over time.
  package let line: LineID?
  /// The council whose answer it belongs to, for what concerns one council only.
  package let council: OrganisationReference?
  /// The sentence.
  package let text: BilingualText
  /// The records of the register it is about, the arrangement first.
  package let cases: [SystemID]
  /// Where it stands; `nil` when it rests on no single place.
  package let source: SourceReference?
  /// Whether it leaves something to ask; what only counts in the check of the register does not.
  package let isQuestion: Bool

  /// Who keeps the record of the register that it is about, if the register tells; `nil` for one about
  /// figures, in which the keeper has no part.
  package var keeper: OrganisationReference? {
    kind.subject == .register ? arrangement?.keeper : nil
  }
}

/// What a rule found: a sentence with its facts.
package struct SignalFinding: Sendable {
  let text: BilingualText
  let cases: [SystemID]
  let source: SourceReference?
  let isQuestion: Bool

  /// - Parameters:
  ///   - others: the records it is about besides the arrangement that was examined.
  ///   - source: where it stands, if not in the record of the arrangement.
  ///   - isQuestion: whether it leaves something to ask.
  init(
    _ dutch: Sentence, _ english: Sentence, others: [SystemID] = [],
    source: SourceReference? = nil, isQuestion: Bool = true
  ) {
    text = BilingualText(dutch, english)
    cases = others
    self.source = source
    self.isQuestion = isQuestion
  }
}

/// One way in which the register, or figures beside it, can be doubtful.
///
/// A rule implements the one function that fits what it looks at. A new signal is a file with a rule and
/// its place in ``SignalCatalogue``.
package protocol SignalRule: Sendable {
  /// What its signals have in common.
  var kind: SignalKind { get }
  /// What is doubtful about one arrangement in force.
  func findings(about arrangement: ArrangementOverview, in examination: Examination)
    -> [SignalFinding]
  /// What is doubtful about how one council takes part in an arrangement.
  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding]
  /// What is doubtful about one council as a whole.
  func findings(about council: CouncilOverview, in examination: Examination) -> [SignalFinding]
  /// What is doubtful about bodies that no arrangement in force leads to.
  func findings(aboutBodiesIn examination: Examination) -> [SignalFinding]
}

extension SignalRule {
  /// Nothing, unless the rule looks at arrangements.
  package func findings(
    about arrangement: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] { [] }

  /// Nothing, unless the rule looks at participations of a council.
  package func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] { [] }

  /// Nothing, unless the rule looks at councils.
  package func findings(
    about council: CouncilOverview, in examination: Examination
  ) -> [SignalFinding] { [] }

  /// Nothing, unless the rule looks at bodies.
  package func findings(aboutBodiesIn examination: Examination) -> [SignalFinding] { [] }
}
