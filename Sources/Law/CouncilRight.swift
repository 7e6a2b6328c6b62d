package import Records

/// A right or instrument of a municipal council towards an arrangement, with the provisions that give
/// it: one per text in force and per kind of arrangement.
package struct CouncilRight: Hashable, Sendable {
  /// The code of the right, in Dutch and stable.
  package let code: String
  /// What it is called.
  package let name: BilingualText
  /// Where it stands in the law.
  package let provisions: [Provision]
  /// Why it does not apply to the kinds that no provision names; `nil` when there are none.
  package let otherKinds: BilingualText?

  /// A rule that gives the right, and to which arrangements.
  package struct Provision: Hashable, Sendable {
    /// The rule.
    package let rule: Rule
    /// The forms it applies to.
    package let forms: Set<CooperationForm>
    /// The kinds it applies to; `nil` when the kind does not matter.
    package let kinds: Set<ArrangementKind>?
  }

  /// A right that all its rules give to the same kinds; `nil` for every kind.
  init(
    _ code: String, _ dutch: String, _ english: String, _ forms: Set<CooperationForm>,
    kinds: Set<ArrangementKind>? = nil, otherKinds: BilingualText? = nil, _ rules: [Rule]
  ) {
    self.code = code
    name = BilingualText(words: dutch, english)
    provisions = rules.map { Provision(rule: $0, forms: forms, kinds: kinds) }
    self.otherKinds = otherKinds
  }

  /// A right that each rule gives to kinds of its own.
  init(
    _ code: String, _ dutch: String, _ english: String, _ forms: Set<CooperationForm>,
    otherKinds: BilingualText? = nil, perKind rules: [(Rule, Set<ArrangementKind>)]
  ) {
    self.code = code
    name = BilingualText(words: dutch, english)
    provisions = rules.map { Provision(rule: $0.0, forms: forms, kinds: $0.1) }
    self.otherKinds = otherKinds
  }

  /// All rights, in the order in which a council meets them: making the arrangement, steering it,
  /// asking, budget, inquiry, and what is public.
  package static let all = making + accountability + budget + inquiry + publicity
}

extension Set<CooperationForm> {
  /// Any arrangement.
  static let any = Set(CooperationForm.allCases)
  /// Forms with an institution (Wgr art. 8 lid 1, 2 or 3).
  static let institutions = Set(CooperationForm.allCases.filter(\.hasInstitution))
  /// Forms with legal personality: public body and operations organisation.
  static let legalPersons: Self = [.publicBody, .operationsOrganisation]
  /// The public body only.
  static let publicBodies: Self = [.publicBody]
}

extension Set<ArrangementKind> {
  /// Councils made it, alone or with others.
  static let withCouncils: Self = [.councils, .mixedWithCouncils]
  /// No council made it.
  static let withoutCouncils: Self = [.executives, .mayors, .executivesAndMayors]
}
