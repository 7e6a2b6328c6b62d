package import Records

/// What one right means for one arrangement on one day.
package struct Right: Hashable, Sendable {
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

  /// What a council may do towards an arrangement, in the order of ``CouncilRight/all``; every right
  /// is answered.
  ///
  /// - Parameters:
  ///   - form: The form; `nil` where the register has one the law does not know.
  ///   - derivedHostMunicipality: Whether a host municipality carries out a light arrangement, which
  ///     only changes how a missing board is explained.
  ///   - kind: Who made the arrangement.
  ///   - chapter: The chapter, for the citation.
  ///   - day: The day whose text of the law answers.
  package static func rights(
    for form: CooperationForm?, derivedHostMunicipality: Bool, kind: ArrangementKind,
    chapter: Chapter? = nil, on day: Day
  ) -> [Right] {
    let circumstances = Circumstances(
      form: form, isHostMunicipality: derivedHostMunicipality || form == .hostMunicipality,
      kind: kind, day: day)
    return CouncilRight.all.compactMap { right in
      circumstances.answer(right).map { answer in
        Right(
          right: right, applies: answer.applies, rule: answer.rule,
          citation: answer.rule.citation(in: chapter), reason: answer.reason)
      }
    }
  }
}

/// The facts about an arrangement that rights depend on.
private struct Circumstances {
  let form: CooperationForm?
  let isHostMunicipality: Bool
  let kind: ArrangementKind
  let day: Day

  typealias Answer = (applies: Ternary, rule: Rule, reason: BilingualText?)

  /// Asks in turn for the form, the day and the kind; the first that fails gives the reason. `nil`
  /// only for a right without provisions.
  func answer(_ right: CouncilRight) -> Answer? {
    guard let latest = right.provisions.first else { return nil }
    let forThisForm = right.provisions.filter { provision in
      form.map(provision.forms.contains) ?? (provision.forms == .any)
    }
    guard !forThisForm.isEmpty else {
      return form == nil
        ? (.unknown, latest.rule, Self.unknownForm) : (.no, latest.rule, wrongForm(latest.forms))
    }
    let inForce = forThisForm.filter { $0.rule.holds(on: day) != .no }
    guard let first = inForce.first else {
      return (.no, forThisForm[0].rule, notInForce(forThisForm[0].rule))
    }
    if inForce.allSatisfy({ $0.kinds != nil }) {
      if kind.hasCouncils == .unknown { return (.unknown, first.rule, Self.unknownKind) }
      if form == .operationsOrganisation, kind != .executives {
        return (.unknown, first.rule, Self.impossibleKind)
      }
    }
    guard let answering = inForce.first(where: { $0.kinds?.contains(kind) ?? true }) else {
      return (.no, first.rule, right.otherKinds)
    }
    let holds = answering.rule.holds(on: day)
    return (holds, answering.rule, holds == .yes ? nil : unread(answering.rule))
  }

  private static let unknownForm = BilingualText(
    "de vorm van de regeling is niet bekend", "the form of the arrangement is not known")
  private static let unknownKind = BilingualText(
    "niet bekend welke bestuursorganen van gemeenten de regeling troffen",
    "not known which municipal bodies made the arrangement")
  private static let impossibleKind = BilingualText(
    "een bedrijfsvoeringsorganisatie is alleen voor colleges (art. 8 lid 3), maar het register noemt "
      + "een raad of burgemeester; controleer dit",
    "only executives may found an operations organisation (art. 8(3)), but the register lists a "
      + "council or mayor; check this")

  private func wrongForm(_ forms: Set<CooperationForm>) -> BilingualText {
    if form?.hasInstitution == true {
      return forms == .publicBodies
        ? BilingualText("geldt alleen voor een openbaar lichaam", "only for a public body")
        : BilingualText(
          "geldt alleen voor een openbaar lichaam of een bedrijfsvoeringsorganisatie",
          "only for a public body or an operations organisation")
    }
    return isHostMunicipality
      ? BilingualText(
        "een centrumregeling heeft geen eigen bestuur",
        "an arrangement with a host municipality has no board of its own")
      : BilingualText(
        "een regeling zonder meer heeft geen eigen bestuur",
        "a light arrangement has no board of its own")
  }

  private func notInForce(_ rule: Rule) -> BilingualText {
    if let start = rule.inForce.start, day < start {
      return BilingualText("geldt pas sinds \(start)", "holds only since \(start)")
    }
    return BilingualText("geldt niet meer", "no longer applies")
  }

  private func unread(_ rule: Rule) -> BilingualText {
    rule.isVerified
      ? BilingualText(
        "de wetstekst van die dag is niet gelezen; controleer dit",
        "the text of the law of that day was not read; check this")
      : BilingualText("niet geverifieerd; controleer dit", "not verified; check this")
  }
}
