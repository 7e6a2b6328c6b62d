package import Records

/// A right or instrument of a municipal council towards an arrangement, or a duty that stands over against
/// the rights, with the provisions that give it: one per text in force, form, chapter and kind of
/// arrangement that differ.
package struct CouncilRight: Sendable {
  /// The code of the right, in Dutch and stable.
  package let code: String
  /// What it is called.
  package let name: BilingualText
  /// What it does for a council.
  package let kind: RightKind
  /// Where it stands in the law.
  package let provisions: [Provision]
  /// What decides besides form, day, chapter and kind; `nil` when nothing does.
  let condition: Condition?
  /// Why it does not apply to the kinds or chapters that no provision names; `nil` when there are none.
  package let otherwise: BilingualText?
  /// Whether it is an instrument towards the council's own executive, whatever the arrangement.
  package let isOwnInstrument: Bool

  /// A rule that gives the right, and to which arrangements.
  package struct Provision: Sendable {
    /// The rule.
    package let rule: Rule
    /// The forms it applies to.
    package let forms: Set<CooperationForm>
    /// The kinds it applies to; `nil` when the kind does not matter.
    package let kinds: Set<ArrangementKind>?
    /// The chapters it applies to; `nil` when the chapter does not matter.
    package let chapters: Set<Chapter>?

    init(
      _ rule: Rule, _ forms: Set<CooperationForm>, kinds: Set<ArrangementKind>? = nil,
      chapters: Set<Chapter>? = nil
    ) {
      self.rule = rule
      self.forms = forms
      self.kinds = kinds
      self.chapters = chapters
    }
  }

  /// What decides besides form, day, chapter and kind.
  enum Condition: Hashable {
    /// Whether the council's own municipality takes part with its executive or mayor and not with the
    /// council itself (Wgr art. 1 lid 4: consent, in mixed arrangements too).
    case consentOfOwnCouncil
    /// Whether the council's own member of the board is appointed by the council: in a mixed arrangement in
    /// which the register lists only the executive or the mayor of the municipality, nobody can tell (Wgr
    /// art. 13 lid 1 and art. 16 lid 4).
    case appointmentByOwnCouncil
    /// Whether no general board of a water board and no provincial council is among the makers (Wgr art. 61
    /// lid 2, art. 73 lid 2).
    case withoutCounterparts
    /// Whether no provincial council is among the makers (Gemeentewet art. 155g).
    case withoutProvincialCouncils
  }

  init(
    _ code: String, _ dutch: String, _ english: String, _ kind: RightKind,
    condition: Condition? = nil, otherwise: BilingualText? = nil, isOwnInstrument: Bool = false,
    _ provisions: [Provision]
  ) {
    self.code = code
    name = BilingualText(words: dutch, english)
    self.kind = kind
    self.provisions = provisions
    self.condition = condition
    self.otherwise = otherwise
    self.isOwnInstrument = isOwnInstrument
  }

  /// A right that all its rules give to the same forms and kinds; `nil` for every kind.
  init(
    _ code: String, _ dutch: String, _ english: String, _ kind: RightKind,
    _ forms: Set<CooperationForm>, kinds: Set<ArrangementKind>? = nil,
    condition: Condition? = nil, otherwise: BilingualText? = nil, _ rules: [Rule]
  ) {
    self.init(
      code, dutch, english, kind, condition: condition, otherwise: otherwise,
      rules.map { Provision($0, forms, kinds: kinds) })
  }

  /// The rights towards the arrangement, in the order in which a council meets them: making the
  /// arrangement, steering it, asking, budget, inquiry, and what is public.
  static let towardsArrangement = making + accountability + budget + inquiry + publicity

  /// All rights: those towards the arrangement, then the council's instruments towards its own executive.
  package static let all = towardsArrangement + ownInstruments
}

extension CouncilRight: Equatable {
  /// Whether two are the same right.
  package static func == (left: CouncilRight, right: CouncilRight) -> Bool {
    left.code == right.code
  }
}

extension Set<CooperationForm> {
  /// Any arrangement.
  static let any = Set(CooperationForm.allCases)
  /// Forms with an institution (Wgr art. 8 lid 1, 2 or 3).
  static let institutions = Set(CooperationForm.allCases.filter(\.hasInstitution))
  /// Forms without one: the light arrangement and the one with a host municipality.
  static let withoutInstitution = any.subtracting(institutions)
  /// Forms with legal personality: public body and operations organisation.
  static let legalPersons: Self = [.publicBody, .operationsOrganisation]
  /// The public body only.
  static let publicBodies: Self = [.publicBody]
  /// Forms with one board, which adopts the budget itself.
  static let singleBoards: Self = [.operationsOrganisation, .jointOrgan]
}

extension Set<ArrangementKind> {
  /// Councils made it, alone or with others.
  static let withCouncils: Self = [.councils, .mixedWithCouncils]
  /// No council made it.
  static let withoutCouncils: Self = [.executives, .mayors, .executivesAndMayors]
}
