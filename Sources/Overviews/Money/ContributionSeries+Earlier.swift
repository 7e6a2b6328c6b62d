package import Records

extension ContributionSeries {
  /// The total of the year before to compare a total with: of the same kind of statement; for an
  /// estimate for a later year also the budget. `nil` when that year is not known.
  package func predecessor(of total: Total) -> Total? {
    let (year, overflows) = total.year.subtractingReportingOverflow(1)
    guard !overflows else { return nil }
    return total.documentKind.comparable.lazy.compactMap { self.total(year, $0) }.first
  }

  /// The parts that a total lacks although those of another year or statement have them: its sum may
  /// not be the whole contribution.
  package func missingParts(of total: Total) -> [String] {
    var known = Set(total.parts.map(\.foldedKey))
    return totals.flatMap(\.parts).filter { $0.key != nil && known.insert($0.foldedKey).inserted }
      .compactMap(\.key)
  }
}

extension FigureDocumentKind {
  /// The kinds of statement of the year before that a statement can be compared with, the best first.
  var comparable: [FigureDocumentKind] {
    self == .multiYearEstimate ? [.multiYearEstimate, .budget] : [self]
  }
}

extension ContributionSeries.Total.Change {
  /// The difference as a percentage of the amount before; `nil` when that is not positive.
  package var rate: Rate? { difference.flatMap { Rate(of: $0, in: before) } }
}
