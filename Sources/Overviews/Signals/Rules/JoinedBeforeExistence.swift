import Law
import Records

/// A participant that joined, by the register, before it existed.
///
/// Municipalities, provinces, water boards and ministries are left out: they come from others, and then the
/// register keeps the date of the predecessor.
struct JoinedBeforeExistence: SignalRule {
  let kind = SignalKind(
    "toetreding-voor-oprichting", .information,
    title: BilingualText("Toegetreden vóór de oprichting", "Joined before it existed"),
    condition: BilingualText(
      """
      De toetredingsdatum ligt voor de begindatum van de deelnemer. Gemeenten, provincies, waterschappen \
      en ministeries tellen niet mee: die hebben vaak de datum van een voorganger.
      """,
      """
      The date of joining is before the participant began. Municipalities, provinces, water boards and \
      ministries do not count: they often have the date of a predecessor.
      """),
    basis: RegisterDuty.basis, advice: RegisterDuty.repair)

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    overview.participants.compactMap { participant in
      let organisation = participant.organisation
      guard let joined = participant.participation.joined,
        let start = organisation.existence.start, joined < start,
        ![.municipality, .province, .waterBoard, .ministry].contains(organisation.kind)
      else { return nil }
      return SignalFinding(
        """
        \(organisation.name) is volgens het register toegetreden op \(joined), maar bestaat pas sinds \
        \(start).
        """,
        """
        According to the register \(organisation.name) joined on \(joined), but it has existed only since \
        \(start).
        """,
        others: [organisation.id.record])
    }
  }
}
