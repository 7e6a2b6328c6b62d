import Law
import Records

/// A field that the register leaves empty: one signal for each arrangement and field.
struct MissingDetails: SignalRule {
  let kind = SignalKind(
    "gegevens-ontbreken", .information,
    title: BilingualText("Gegevens ontbreken", "Data are missing"),
    condition: BilingualText(
      """
      Het register vermeldt geen doel, bestuursorganen, wettelijke grondslag, besluit, bronhouder of \
      datum van bevestiging.
      """,
      """
      The register has no purpose, bodies, legal basis, decision, keeper or date of confirmation.
      """),
    basis: BilingualText(
      "Wgr art. 136 lid 2 onder a, c, d en h; doel en datum van bevestiging: velden van het register",
      "Wgr art. 136(2)(a), (c), (d) and (h); purpose and date of confirmation: fields of the register"
    ),
    advice: RegisterDuty.repair)

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    bodies(overview)
      + Self.fields.filter { $0.isMissing(overview) }.map(\.finding)
  }

  /// What the register tells in one field, and what is found where it does not.
  private static let fields:
    [(isMissing: @Sendable (ArrangementOverview) -> Bool, finding: SignalFinding)] = [
      (
        { $0.details.purpose == nil },
        SignalFinding("Het doel ontbreekt.", "The purpose is missing.")
      ),
      (
        { $0.details.legalBases.isEmpty },
        SignalFinding("De wettelijke grondslag ontbreekt.", "The legal basis is missing.")
      ),
      (
        { $0.details.decisions.isEmpty },
        SignalFinding(
          "Een link naar de tekst of het besluit ontbreekt.",
          "A link to the text or the decision is missing.")
      ),
      (
        { $0.arrangement.keeper == nil },
        SignalFinding("De bronhouder ontbreekt.", "The keeper is missing.")
      ),
      (
        { $0.arrangement.verified == nil },
        SignalFinding(
          "De datum van bevestiging ontbreekt.", "The date of confirmation is missing.")
      ),
    ]

  /// The bodies that take part: of nobody, or not of some of the governments, whose rights cannot be told
  /// without.
  private func bodies(_ overview: ArrangementOverview) -> [SignalFinding] {
    let without = overview.participants.filter(\.participation.bodies.isEmpty)
    guard !without.isEmpty else { return [] }
    guard without.count < overview.participants.count else {
      return [
        SignalFinding(
          "Van geen enkele deelnemer staat vermeld welk bestuursorgaan meedoet.",
          "For no participant is it recorded which of its bodies takes part.")
      ]
    }
    let governments = without.filter {
      [.municipality, .province, .waterBoard].contains($0.organisation.kind)
    }
    guard !governments.isEmpty else { return [] }
    let names = governments.map(\.organisation.name)
    return [
      SignalFinding(
        "Er staat niet vermeld welk bestuursorgaan meedoet van: \(names).",
        "It is not recorded which body takes part of: \(names).",
        others: governments.map(\.organisation.id.record))
    ]
  }
}
