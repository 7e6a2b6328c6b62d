package import Records

/// The facts about an arrangement and a council that rights depend on.
package struct RightCircumstances: Hashable, Sendable {
  /// The form; `nil` where the register has one the law does not know.
  package var form: CooperationForm?
  /// Whether a host municipality carries out a light arrangement, which only changes how a missing board is
  /// explained.
  package var isHostMunicipality = false
  /// Who made the arrangement.
  package var kind: ArrangementKind
  /// The chapter of the Wgr.
  package var chapter: ChapterFinding
  /// The provincial councils and general boards of water boards among the makers.
  package var counterparts: Set<AdministrativeBody> = []
  /// The bodies of the council's own municipality that take part; empty without a council, or where none is
  /// recorded.
  package var ownBodies: Set<AdministrativeBody> = []
  /// The day whose text of the law answers.
  package var day: Day

  /// Circumstances of which the rest is set afterwards.
  package init(
    form: CooperationForm?, kind: ArrangementKind, chapter: ChapterFinding, day: Day
  ) {
    self.form = form
    self.kind = kind
    self.chapter = chapter
    self.day = day
  }

  typealias Answer = (applies: Ternary, rule: Rule, reason: BilingualText?)

  /// Asks in turn for the form, the day, the chapter, the condition of the right and the kind; the first
  /// that fails gives the reason. `nil` for an instrument of the council's own that another right stands in
  /// for in this form.
  func answer(_ right: CouncilRight) -> Answer? {
    guard let latest = right.provisions.first else { return nil }
    if chapter.isForeignLaw, !right.isOwnInstrument {
      return (.unknown, latest.rule, Self.foreignLaw)
    }
    let form: CooperationForm? = chapter.isForeignLaw ? .lightArrangement : form
    let forThisForm = right.provisions.filter { provision in
      form.map(provision.forms.contains) ?? (provision.forms == .any)
    }
    guard !forThisForm.isEmpty else {
      if right.isOwnInstrument { return nil }
      return form == nil
        ? (.unknown, latest.rule, Self.unknownForm)
        : (.no, latest.rule, wrongForm(Set(right.provisions.flatMap(\.forms))))
    }
    let inForce = forThisForm.filter { $0.rule.holds(on: day) != .no }
    guard let first = inForce.first else {
      return (.no, forThisForm[0].rule, notInForce(forThisForm[0].rule))
    }
    let inChapter = inForce.filter { provision in
      provision.chapters.map { chapters in chapter.chapter.map(chapters.contains) ?? false } ?? true
    }
    guard let ofChapter = inChapter.first else {
      return chapter.chapter == nil
        ? (.unknown, first.rule, Self.unknownChapter) : (.no, first.rule, notInChapter(right))
    }
    if let answer = byCondition(right, ofChapter.rule) { return answer }
    return byKind(right, inChapter, ofChapter.rule)
  }

  /// The answer of a right's own condition; `nil` where it does not decide.
  private func byCondition(_ right: CouncilRight, _ rule: Rule) -> Answer? {
    switch right.condition {
    case .consentOfOwnCouncil: return consent(right, rule)
    case .withoutCounterparts:
      let isException =
        chapter.chapter == .municipalitiesAndWaterBoards || chapter.chapter == .allThree
      return isException && !counterparts.isEmpty ? (.no, rule, Self.counterparts) : nil
    case .appointmentByOwnCouncil:
      return kind == .mixedWithCouncils && !ownBodies.isEmpty && !ownBodies.contains(.council)
        ? (.unknown, rule, Self.appointmentDiffers) : nil
    case .withoutProvincialCouncils:
      return counterparts.contains(.provincialCouncil)
        ? (.no, rule, Self.provincialCouncils) : nil
    case nil: return nil
    }
  }

  /// Wgr art. 1 lid 4 has no exception for mixed arrangements: a council that takes part itself decides
  /// itself, that of a municipality of which only the executive or the mayor does gives consent.
  private func consent(_ right: CouncilRight, _ rule: Rule) -> Answer {
    func granted() -> Answer {
      let holds = rule.holds(on: day)
      return (holds, rule, holds == .yes ? nil : unread(rule))
    }
    if ownBodies.contains(.council) { return (.no, rule, right.otherwise) }
    if !ownBodies.isDisjoint(with: [.executive, .mayor]) { return granted() }
    switch kind {
    case .councils: return (.no, rule, right.otherwise)
    case .mixedWithCouncils: return (.unknown, rule, Self.consentDiffers)
    case .executives, .mayors, .executivesAndMayors: return granted()
    case .otherBodies, .unknown: return (.unknown, rule, Self.unknownKind)
    }
  }

  private func byKind(
    _ right: CouncilRight, _ provisions: [CouncilRight.Provision], _ rule: Rule
  ) -> Answer {
    if provisions.allSatisfy({ $0.kinds != nil }) {
      if kind.hasCouncils == .unknown { return (.unknown, rule, Self.unknownKind) }
      if form == .operationsOrganisation, kind != .executives {
        return (.unknown, rule, Self.impossibleKind)
      }
    }
    guard let answering = provisions.first(where: { $0.kinds?.contains(kind) ?? true }) else {
      return (.no, rule, right.otherwise)
    }
    let holds = answering.rule.holds(on: day)
    return (holds, answering.rule, holds == .yes ? nil : unread(answering.rule))
  }
}
