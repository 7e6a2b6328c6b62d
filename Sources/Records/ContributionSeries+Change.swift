extension ContributionSeries {
  /// The total of the year before to compare a total with: of the same kind of statement; for an
  /// estimate for a later year the budget, which is made after the estimates of that year, else such an
  /// estimate. `nil` when that year is not known.
  package func predecessor(of total: Total) -> Total? {
    let (year, overflows) = total.year.subtractingReportingOverflow(1)
    guard !overflows else { return nil }
    return total.documentKind.comparable.lazy.compactMap { self.total(year, $0) }.first
  }

  /// How a total changed from the year before, part by part; `nil` when that year is not known, shares no
  /// part with it, or is not of the same municipalities.
  ///
  /// Where the list that gives a budget also gives a forecast of the same part from a newer document, the
  /// forecast is the amount before: the budget was overtaken by it.
  package func change(of total: Total) -> Total.Change? {
    predecessor(of: total).flatMap { total.change(from: withNewerForecasts($0)) }
  }

  /// Whether the year before is known, but of other parts or municipalities: the two amounts are no
  /// series.
  package func isBreak(at total: Total) -> Bool {
    predecessor(of: total) != nil && change(of: total)?.isWhole != true
  }

  private func withNewerForecasts(_ budget: Total) -> Total {
    guard budget.documentKind == .budget, let forecast = self.total(budget.year, .forecast) else {
      return budget
    }
    return budget.replacingParts { part in
      forecast.parts.first { newer in
        newer.foldedKey == part.foldedKey && newer.shown.document == part.shown.document
          && newer.shown.municipality == part.shown.municipality
          && newer.shown.origin.isNewer(than: part.shown.origin) == true
      } ?? part
    }
  }
}

extension DocumentKind {
  /// The kinds of statement of the year before that a statement can be compared with, the best first.
  fileprivate var comparable: [DocumentKind] {
    self == .multiYearEstimate ? [.budget, .multiYearEstimate] : [self]
  }
}

extension ContributionSeries.Total {
  /// How a contribution changed, by the parts that both totals have.
  package struct Change: Hashable, Sendable {
    /// The sum of the shared parts before.
    package let before: Euro
    /// The sum of the shared parts after.
    package let after: Euro
    /// The keys of the parts that were compared.
    package let compared: [String?]
    /// The keys of the parts that only the earlier total has.
    package let onlyBefore: [String?]
    /// The keys of the parts that only the later total has.
    package let onlyAfter: [String?]
    /// The keys of the compared parts of which the amount before is a newer forecast, and not the budget.
    package let forecast: [String?]

    /// The difference; `nil` when it does not fit.
    package var difference: Euro? { after.subtracting(before) }
    /// Whether both totals have the same parts, so that it is the change of the whole.
    package var isWhole: Bool { onlyBefore.isEmpty && onlyAfter.isEmpty }
  }

  /// The change from an earlier total, part by part; `nil` when the two share no part, or are not of the
  /// same municipalities.
  ///
  /// Parts that are missing in one of the two years are named and not compared: they would look like
  /// a rise or a fall. A key that names a year (`inwoners 2024`) is the same part as one that names the
  /// year that lies as far from its own budget year.
  package func change(from earlier: ContributionSeries.Total) -> Change? {
    let before = earlier.names(beside: self)
    let after = names(beside: earlier)
    let (namesBefore, namesAfter) = (Set(before), Set(after))
    let shared = zip(parts, after).filter { namesBefore.contains($0.1) }.map(\.0)
    let sharedBefore = zip(earlier.parts, before).filter { namesAfter.contains($0.1) }.map(\.0)
    guard !shared.isEmpty, gaps == earlier.gaps,
      let sumBefore = Euro.sum(sharedBefore.map(\.shown.figure.amount)),
      let sumAfter = Euro.sum(shared.map(\.shown.figure.amount))
    else { return nil }
    return Change(
      before: sumBefore, after: sumAfter, compared: Self.keys(shared),
      onlyBefore: Self.keys(
        zip(earlier.parts, before).filter { !namesAfter.contains($0.1) }.map(\.0)),
      onlyAfter: Self.keys(zip(parts, after).filter { !namesBefore.contains($0.1) }.map(\.0)),
      forecast: Self.keys(
        sharedBefore.filter { $0.shown.figure.documentKind != earlier.documentKind }))
  }

  /// What each part is called when it is looked for in a total of another year: its key, with the years in
  /// it counted from its own where the other total does not have that key.
  private func names(beside other: ContributionSeries.Total) -> [String] {
    let known = Set(other.parts.map(\.foldedKey))
    return parts.map { part in
      guard !known.contains(part.foldedKey) else { return part.foldedKey }
      return part.foldedKey.split(separator: " ").map { word -> String in
        guard word.utf8.count == 4, let named = Int(word), (1900...2100).contains(named) else {
          return String(word)
        }
        return "jaar\(named &- year)"
      }.joined(separator: " ")
    }
  }

  /// The keys of parts, each once.
  private static func keys(_ parts: [ContributionSeries.Part]) -> [String?] {
    var seen: Set<String> = []
    return parts.filter { seen.insert($0.foldedKey).inserted }.map(\.key)
  }
}
