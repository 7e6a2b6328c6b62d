import Law
import Records

/// An arrangement in force whose body has ended, by the same register.
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
    guard let body = arrangement.body, let end = body.existence.end, end <= examination.day else {
      return []
    }
    return [
      SignalFinding(
        """
        Volgens het register is de regeling van kracht, maar is haar organisatie \(body.name) beëindigd \
        op \(end).
        """,
        "According to the register the arrangement is in force, but its body \(body.name) ended on \(end).",
        others: [body.id])
    ]
  }
}
