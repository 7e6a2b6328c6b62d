import Law
import Records

/// A participant that no longer exists but is still listed in an arrangement in force.
///
/// One signal for each participation. Source: the end date (`eindDatum`) of the organisation, which is the
/// first day without it. One after the newest export is announced, and has not been seen to come.
struct AbolishedParticipant: SignalRule {
  let kind = SignalKind(
    "opgeheven-deelnemer", .error,
    title: BilingualText("Opgeheven deelnemer", "Abolished participant"),
    condition: BilingualText(
      "Een organisatie staat als deelnemer vermeld op een dag waarop zij niet meer bestaat.",
      "An organisation is listed as a participant on a day on which it no longer exists."),
    basis: RegisterDuty.basis,
    advice: BilingualText(
      "Vraag het bestuur wie nu deelnemer is. \(RegisterDuty.repair.dutch)",
      "Ask the board who takes part now. \(RegisterDuty.repair.english)"))

  func findings(
    about arrangement: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    arrangement.participants.filter { $0.isAbolished(on: examination.lastKnownDay) }.compactMap {
      member in
      guard let end = member.organisation.existence.end else { return nil }
      let name = member.organisation.name
      let successors = Self.successors(of: member.organisation, among: arrangement, examination)
      return SignalFinding(
        "\(name) staat als deelnemer vermeld, maar bestaat niet meer sinds \(end).\(successors.dutch)",
        "\(name) is listed as a participant but has not existed since \(end).\(successors.english)",
        others: [member.organisation.id.record])
    }
  }

  /// Into which municipalities it went, and whether those take part.
  private static func successors(
    of organisation: Organisation, among arrangement: ArrangementOverview,
    _ examination: Examination
  ) -> BilingualText {
    let names = Lineage(of: organisation, in: examination.mergers).lastSuccessors
      .map(\.other)
    guard !names.isEmpty else { return BilingualText("", "") }
    let areListed = names.allSatisfy { name in
      arrangement.participants.contains {
        name.isSame(as: MunicipalityMention($0.organisation))
      }
    }
    let list: Sentence = "\(names.map(\.name))"
    return areListed
      ? BilingualText(
        " Opgegaan in: \(list), ook als deelnemer vermeld.",
        " Merged into: \(list), also listed as a participant.")
      : BilingualText(
        " Opgegaan in: \(list), niet als deelnemer vermeld.",
        " Merged into: \(list), not listed as a participant.")
  }
}
