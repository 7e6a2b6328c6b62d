import Law
import Records

/// An arrangement in force whose body has ended, by the same register.
///
/// An end date after the newest export is announced, and no fault. Where several bodies of arrangements in
/// force ended on one day that begins no year, the date itself is asked about: it may be that of a conversion.
struct EndedBody: SignalRule {
  let kind = SignalKind(
    "organisatie-beeindigd", .error,
    title: BilingualText("Organisatie beëindigd", "Body ended"),
    condition: BilingualText(
      "De regeling is van kracht, maar de organisatie die erbij hoort is beëindigd.",
      "The arrangement is in force, but its body has ended."),
    basis: RegisterDuty.basis,
    advice: BilingualText(
      "Vraag het bestuur wat klopt: is de regeling beëindigd, of hoort er een andere organisatie bij? \(RegisterDuty.repair.dutch)",
      "Ask the board which is right: has the arrangement ended, or does it have another body? \(RegisterDuty.repair.english)"
    ))

  func findings(
    about arrangement: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard let body = arrangement.body, let end = body.existence.end, end <= examination.lastKnownDay
    else { return [] }
    let others = (examination.excerpt.bodiesEnded[end] ?? 1) - 1
    let isDoubtful = others >= Self.suspiciousNumber && (end.month, end.dayOfMonth) != (1, 1)
    let question =
      isDoubtful
      ? BilingualText(
        """
         Nog \(others) organisaties met een regeling die van kracht is, hebben dezelfde einddatum. Eindigde \
        deze organisatie echt op die dag?
        """,
        """
         Another \(others) bodies with an arrangement in force have the same end date. Did this body really \
        end on that day?
        """) : BilingualText("", "")
    return [
      SignalFinding(
        """
        Volgens het register is de regeling van kracht, maar is haar organisatie \(body.name) beëindigd \
        op \(end).\(question.dutch)
        """,
        """
        According to the register the arrangement is in force, but its body \(body.name) ended on \
        \(end).\(question.english)
        """,
        others: [body.id.record])
    ]
  }

  /// From how many other bodies with the same end date on the date is asked about.
  private static let suspiciousNumber = 2
}
