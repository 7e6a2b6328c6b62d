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
    let details = overview.details
    let fields: [(isMissing: Bool, dutch: Sentence, english: Sentence)] = [
      (details.purpose == nil, "Het doel ontbreekt.", "The purpose is missing."),
      (
        details.legalBases.isEmpty, "De wettelijke grondslag ontbreekt.",
        "The legal basis is missing."
      ),
      (
        details.decisions.isEmpty, "Een link naar de tekst of het besluit ontbreekt.",
        "A link to the text or the decision is missing."
      ),
      (
        overview.arrangement.keeper == nil, "De bronhouder ontbreekt.", "The keeper is missing."
      ),
      (
        overview.arrangement.verified == nil, "De datum van bevestiging ontbreekt.",
        "The date of confirmation is missing."
      ),
    ]
    return bodies(overview)
      + fields.filter(\.isMissing).map { SignalFinding($0.dutch, $0.english) }
  }

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
