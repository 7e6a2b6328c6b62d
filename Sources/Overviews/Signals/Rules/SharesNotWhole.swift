import Law
import Records

/// Shares in the costs that do not add up to 100 %, where every participant has one.
struct SharesNotWhole: SignalRule {
  let kind = SignalKind(
    "verdeelsleutel-telt-niet-op", .attention,
    title: BilingualText("Verdeelsleutel telt niet op", "Shares do not add up"),
    condition: BilingualText(
      "Elke deelnemer heeft een verdeelsleutel, en samen zijn die minder dan 99,9 of meer dan 100,1 %.",
      "Every participant has a share, and together these are less than 99.9 or more than 100.1%."),
    basis: BilingualText("Het register: verdeelsleutel", "The register: verdeelsleutel"),
    advice: BilingualText(
      "Vraag het bestuur naar de verdeelsleutel die geldt. \(RegisterDuty.repair.dutch)",
      "Ask the board for the shares that hold. \(RegisterDuty.repair.english)"))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let shares = overview.participants.compactMap(\.participation.share)
    guard !shares.isEmpty, shares.count == overview.participants.count else { return [] }
    let sum = shares.reduce(0) { sum, share in
      sum.addingReportingOverflow(share.tenThousandths).partialValue
    }
    guard !(999_000...1_001_000).contains(sum) else { return [] }
    let total = Percentage(tenThousandths: sum)
    return [
      SignalFinding(
        "De verdeelsleutels van de \(shares.count) deelnemers zijn samen \(total), niet 100 %.",
        "The shares of the \(shares.count) participants are \(total) together, not 100%.")
    ]
  }
}
