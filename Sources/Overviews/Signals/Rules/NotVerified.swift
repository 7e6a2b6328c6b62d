import Law
import Records

/// A record that its keeper has not confirmed for more than a year.
///
/// Counted up to the newest export, since what the keeper did after it is not known.
struct NotVerified: SignalRule {
  let kind = SignalKind(
    "niet-geverifieerd", .information,
    title: BilingualText(
      "Langer dan een jaar niet bevestigd", "Not confirmed for more than a year"),
    condition: BilingualText(
      "De bronhouder heeft de gegevens meer dan een jaar niet bevestigd (datumTerVerificatie).",
      "The keeper has not confirmed the record for more than a year (datumTerVerificatie)."),
    basis: BilingualText(
      "Het register: datumTerVerificatie", "The register: datumTerVerificatie"),
    advice: BilingualText(
      "De bronhouder kan de gegevens nakijken en bevestigen.",
      "The keeper can check the record and confirm it."))

  func findings(
    about arrangement: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let newest = examination.excerpt.documents.last { $0.kind == .registerExport }?.date
    let reference = min(examination.day, newest ?? examination.day)
    guard let verified = arrangement.arrangement.verified, verified < reference.yearBefore else {
      return []
    }
    let keeper = arrangement.arrangement.keeper?.name
    return [
      SignalFinding(
        "De gegevens zijn voor het laatst bevestigd op \(verified), door \(keeper ?? "de bronhouder").",
        "The record was last confirmed on \(verified), by \(keeper ?? "its keeper").")
    ]
  }
}

extension Day {
  /// The same day a year earlier; 28 February for 29 February.
  fileprivate var yearBefore: Day {
    let (year, month, dayOfMonth) = components
    return Day(year: year - 1, month: month, day: dayOfMonth)
      ?? Day(year: year - 1, month: month, day: 28) ?? self
  }
}
