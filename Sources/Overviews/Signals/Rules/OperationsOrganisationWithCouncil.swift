import Law
import Records

/// An operations organisation (BVO) in which a council or a mayor takes part, although executives alone may
/// make one (Wgr art. 8 lid 3).
struct OperationsOrganisationWithCouncil: SignalRule {
  let kind = SignalKind(
    "bvo-met-raad-of-burgemeester", .attention,
    title: BilingualText(
      "Bedrijfsvoeringsorganisatie met raad of burgemeester",
      "Operations organisation with a council or mayor"),
    condition: BilingualText(
      "Bij een bedrijfsvoeringsorganisatie staat een raad of burgemeester als deelnemer.",
      "A council or mayor is recorded as taking part in an operations organisation."),
    basis: BilingualText("Wgr art. 8 lid 3", "Wgr art. 8(3)"),
    advice: BilingualText(
      "Vraag wat klopt: de vorm of de vermelde bestuursorganen? Daarvan hangen de rechten van de raad af.",
      "Ask which is right: the form or the bodies recorded? The council's rights depend on it."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    guard overview.arrangement.form == .operationsOrganisation else { return [] }
    func members(with body: AdministrativeBody) -> [ArrangementOverview.Participant] {
      overview.participants.filter { $0.participation.bodies.contains(body) }
    }
    let councils = members(with: .council)
    let mayors = members(with: .mayor)
    guard !councils.isEmpty || !mayors.isEmpty else { return [] }
    let all = Set((councils + mayors).map(\.organisation.id))
    let who =
      councils.isEmpty
      ? BilingualText("de burgemeester", "the mayor")
      : mayors.isEmpty
        ? BilingualText("de raad", "the council")
        : BilingualText("de raad en de burgemeester", "the council and the mayor")
    let isPlural = !councils.isEmpty && !mayors.isEmpty
    let names = overview.participants.filter { all.contains($0.organisation.id) }
      .map(\.organisation.name)
    return [
      SignalFinding(
        """
        Volgens het register is dit een bedrijfsvoeringsorganisatie, waaraan alleen colleges mogen \
        meedoen. Toch \(isPlural ? "doen" : "doet") \(who.dutch) mee namens: \(names).
        """,
        """
        According to the register this is an operations organisation, in which only executives may take \
        part. Yet \(who.english) \(isPlural ? "take" : "takes") part on behalf of: \(names).
        """, others: all.sorted().map(\.record))
    ]
  }
}
