import Law
import Records

/// Two versions that follow each other with days between them, or with days that both cover.
///
/// Looks at the whole line of a version in force. One day between them is no signal: some keepers write the
/// last day of a version where the register means the first day without it.
struct VersionSeam: SignalRule {
  let kind = SignalKind(
    "versies-sluiten-niet-aan", .attention,
    title: BilingualText("Versies sluiten niet aan", "Versions do not meet"),
    condition: BilingualText(
      "Tussen twee versies van de regeling zitten dagen, of dagen vallen onder twee versies.",
      "There are days between two versions of the arrangement, or days that both cover."),
    basis: RegisterDuty.basis, advice: RegisterDuty.repair)

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    zip(overview.versions, overview.versions.dropFirst()).compactMap { earlier, later in
      guard let start = later.inForce.start else { return nil }
      let cases = [earlier.id, later.id].filter { $0 != overview.arrangement.id }
        .map(\.record)
      guard let end = earlier.inForce.end else {
        return SignalFinding(
          "Versie \(earlier.id.description) heeft geen einde, hoewel de volgende begint op \(start).",
          "Version \(earlier.id.description) has no end, although the next begins on \(start).",
          others: cases)
      }
      switch end.days(until: start) {
      case 0...1: return nil
      case 2...:
        return SignalFinding(
          "Een versie eindigt op \(end) en de volgende begint pas op \(start). Wat gold daartussen?",
          "A version ends on \(end) and the next begins only on \(start). What held in between?",
          others: cases)
      default:
        return SignalFinding(
          "Een versie eindigt op \(end), maar de volgende begint al op \(start).",
          "A version ends on \(end), but the next already begins on \(start).", others: cases)
      }
    }
  }
}
