package import Records

extension ContributionSeries {
  /// The parts that a total lacks although those of another year or statement have them: its sum may
  /// not be the whole contribution.
  package func missingParts(of total: Total) -> [String] {
    var known = Set(total.parts.map(\.foldedKey))
    return totals.flatMap(\.parts).filter { $0.key != nil && known.insert($0.foldedKey).inserted }
      .compactMap(\.key)
  }
}

extension ContributionSeries.Total.Change {
  /// The difference as a percentage of the amount before; `nil` when that is not positive.
  package var rate: Rate? { difference.flatMap { Rate(of: $0, in: before) } }
}
