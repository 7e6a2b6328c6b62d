import Records

extension Euro {
  /// Whether two amounts may be the same one, rounded: they differ by less than the coarser of the units in
  /// which they are written, at most 100,000 euros.
  func agrees(with other: Euro) -> Bool {
    guard let difference = subtracting(other) else { return false }
    return difference.amount.magnitude < max(unit, other.unit)
  }

  /// The largest power of ten, at most 100,000, that the amount is a multiple of.
  private var unit: UInt64 {
    var unit: UInt64 = 1
    while unit < 100_000, amount.magnitude.isMultiple(of: unit * 10), amount != 0 { unit *= 10 }
    return unit
  }
}

extension Rate {
  /// Whether the rate lies above a percentage.
  func isAbove(_ percentage: Percentage) -> Bool { inTenThousandths > percentage.tenThousandths }

  /// Whether the rate lies below a percentage.
  func isBelow(_ percentage: Percentage) -> Bool { inTenThousandths < percentage.tenThousandths }

  private var inTenThousandths: Int64 {
    let (product, overflows) = tenths.multipliedReportingOverflow(by: 1000)
    return overflows ? (tenths < 0 ? .min : .max) : product
  }
}

/// A figure that is shown, and those that other documents or rows give for the same.
struct Restatement {
  let linked: LinkedFigure
  let others: [LinkedFigure]

  var shown: BudgetFigure { linked.figure }

  /// The part of the contribution, in brackets.
  var part: String { shown.component.map { " (\($0))" } ?? "" }
}

extension CouncilMoney.Entry {
  /// The contributions, part by part.
  var restatements: [Restatement] {
    contributions.totals.flatMap(\.parts).map {
      Restatement(linked: $0.shown, others: $0.others)
    }
  }
}

extension ArrangementMoney {
  /// What is known of the arrangement itself.
  var restatements: [Restatement] {
    statements().flatMap(\.all).map { Restatement(linked: $0.shown, others: $0.others) }
  }
}

extension ContributionSeries.Total {
  /// Where it stands: the place of its first part.
  var source: SourceReference? { parts.first?.shown.source }
}

extension ContributionSeries.Total.Change {
  /// Of which parts the change is: their keys in brackets, and that others are not compared.
  var subject: BilingualText {
    let keys = compared.compactMap { $0 }
    guard !keys.isEmpty else { return BilingualText("", "") }
    return isWhole
      ? BilingualText(" (\(keys))", " (\(keys))")
      : BilingualText(
        " (alleen \(keys), bekend in beide stukken)", " (only \(keys), known in both documents)")
  }
}
