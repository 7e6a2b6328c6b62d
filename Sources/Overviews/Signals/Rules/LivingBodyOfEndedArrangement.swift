import Law
import Records

/// A body that exists although the arrangement that founded it has ended, in its last version.
///
/// A body that is being wound up lives on until that is done (Wgr art. 9 lid 3), so it is a question.
struct LivingBodyOfEndedArrangement: SignalRule {
  let kind = SignalKind(
    "regeling-beeindigd", .attention,
    title: BilingualText("Regeling beëindigd, organisatie niet", "Arrangement ended, body not"),
    condition: BilingualText(
      "De organisatie bestaat, maar de laatste versie van haar regeling is beëindigd.",
      "The body exists, but the last version of its arrangement has ended."),
    basis: BilingualText(
      "Wgr art. 9 lid 2 en 3 (vereffening); \(RegisterDuty.basis.dutch)",
      "Wgr art. 9(2) and (3) (winding up); \(RegisterDuty.basis.english)"),
    advice: BilingualText(
      "Wordt de organisatie nog vereffend? Zo niet, dan hoort zij een einddatum te hebben.",
      "Is the body still being wound up? If not, it ought to have an end date."))

  func findings(aboutBodiesIn examination: Examination) -> [SignalFinding] {
    let inUse = Set(examination.arrangements.compactMap(\.body?.id))
    let excerpt = examination.excerpt
    return excerpt.organisationDetails.keys.sorted().compactMap { id in
      guard !inUse.contains(id), let body = excerpt.organisations[id],
        body.existence.contains(examination.day),
        let founder = excerpt.organisationDetails[id]?.foundedBy,
        let last = excerpt.versions(inLineOf: founder).last, let end = last.inForce.end,
        end <= examination.day
      else { return nil }
      return SignalFinding(
        "\(body.name) bestaat volgens het register, maar “\(last.shortTitle)” is beëindigd op \(end).",
        "\(body.name) exists according to the register, but “\(last.shortTitle)” ended on \(end).",
        others: [id.record, last.id.record], source: excerpt.places[id.record])
    }
  }
}
