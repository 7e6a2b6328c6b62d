package import Records

/// The figures that are tied to one arrangement, over all versions of its line.
package struct ArrangementMoney: Sendable {
  /// The participants on the day of the answer, by number.
  let participants: [BodyID: Organisation]
  /// What each municipality with a contribution pays, in the order of their numbers.
  package let allContributions: [(municipality: BodyID, series: ContributionSeries)]
  private let series: [BodyID: ContributionSeries]
  private let figures: [LinkedFigure]
  private let headcounts: Headcounts
  private let statementCandidates: [StatementCandidates]
  /// What is known of the arrangement itself, when no municipality's report is preferred.
  private let ownStatements: [ArrangementStatement]

  /// The figures of a line in an excerpt. Cost: linear in the figures of the line, but for sorting.
  init(of line: LineID, participants: [Organisation], in excerpt: RegisterExcerpt) {
    figures = (excerpt.figures[line] ?? []).filter { !$0.figure.isEstimate }
    self.participants = Dictionary(participants.map { ($0.id, $0) }) { first, _ in first }
    headcounts = Headcounts(excerpt.inhabitants)
    var paid: [BodyID: [LinkedFigure]] = [:]
    for linked in figures where linked.figure.quantity == .contribution {
      guard let municipality = linked.municipality else { continue }
      paid[municipality, default: []].append(linked)
    }
    series = paid.mapValues { ContributionSeries($0) }
    allContributions = series.map { ($0, $1) }.sorted { $0.0 < $1.0 }
    statementCandidates = figures.filter { $0.figure.quantity != .contribution }
      .grouped { BudgetStatement($0.figure) }.map(StatementCandidates.init)
    ownStatements = statementCandidates.map { $0.statement(preferring: nil) }
  }

  /// How many municipalities take part on the day of the answer.
  package var municipalityCount: Int {
    participants.values.count { $0.kind == .municipality }
  }

  /// Whether no figure is known.
  package var isEmpty: Bool { figures.isEmpty }

  /// What a municipality pays, year by year.
  package func contributions(of municipality: BodyID) -> ContributionSeries {
    series[municipality] ?? ContributionSeries([])
  }

  /// The contributions among some of the figures, year by year.
  func contributions(where isIncluded: (LinkedFigure) -> Bool) -> ContributionSeries {
    ContributionSeries(figures.filter(isIncluded))
  }

  /// What is known of the arrangement itself, by year and then by kind of statement.
  ///
  /// - Parameter municipality: the one whose report is preferred when documents are equally new.
  package func statements(preferring municipality: BodyID? = nil) -> [ArrangementStatement] {
    municipality == nil
      ? ownStatements : statementCandidates.map { $0.statement(preferring: municipality) }
  }

  /// What all municipalities with a figure pay together, by year and then by kind of statement.
  package var contributionSums: [ContributionSum] {
    allContributions.flatMap(\.series.totals).grouped(by: \.statement)
      .map { statement, totals in
        ContributionSum(
          year: statement.year, documentKind: statement.documentKind, amount: Self.sum(totals),
          municipalityCount: totals.count, keys: Self.keys(totals))
      }
  }

  /// The arrangement's own years, by year and then by kind of statement.
  package var years: [ArrangementYear] {
    let statements = Dictionary(
      statements().map { (BudgetStatement($0.year, $0.documentKind), $0) }
    ) { first, _ in first }
    let sums = Dictionary(
      contributionSums.map { (BudgetStatement($0.year, $0.documentKind), $0) }
    ) { first, _ in first }
    return Set(statements.keys).union(sums.keys).sorted().map { statement in
      ArrangementYear(
        year: statement.year, documentKind: statement.documentKind,
        statement: statements[statement], contributions: sums[statement])
    }
  }

  /// What documents say that all participants pay together: the contributions that name no municipality,
  /// by year and then by kind of statement; of each the one from the newest document.
  var statedTotals: [LinkedFigure] {
    figures.filter { $0.figure.quantity == .contribution && $0.figure.municipality == nil }
      .grouped { BudgetStatement($0.figure) }
      .compactMap { StatedFigure($0.elements, preferring: nil)?.shown }
  }

  /// The newest year of which a kind of statement gives a figure; `nil` when none does.
  func newestYear(of kind: DocumentKind) -> Int? {
    figures.lazy.filter { $0.figure.documentKind == kind }.map(\.figure.year).max()
  }

  /// The contributions of all municipalities that are shown and added, by year, kind of statement and
  /// municipality.
  package var contributionFigures: [LinkedFigure] {
    allContributions.flatMap(\.series.totals).flatMap { $0.parts.map(\.shown) }
      .grouped { BudgetStatement($0.figure) }
      .flatMap { _, figures in
        figures.grouped { Folding.fold($0.figure.municipality?.name ?? "") }.flatMap(\.elements)
      }
  }

  /// The contributions of all municipalities in one year and kind of statement, in the order of their
  /// numbers.
  func contributions(
    _ year: Int, _ kind: DocumentKind
  ) -> [(municipality: BodyID, total: ContributionSeries.Total)] {
    allContributions.compactMap { municipality, series in
      series.total(year, kind).map { (municipality, $0) }
    }
  }

  /// An amount of a year per inhabitant of a municipality.
  package func perInhabitant(
    _ amount: Euro, of municipality: Organisation, in year: Int
  ) -> PerInhabitant? {
    headcounts.headcount(of: municipality, for: year).flatMap { PerInhabitant(amount, $0) }
  }

  private static func keys(_ totals: [ContributionSeries.Total]) -> [String] {
    var seen: Set<String> = []
    return totals.flatMap(\.parts).filter { $0.key != nil && seen.insert($0.foldedKey).inserted }
      .compactMap(\.key)
  }

  /// The sum of totals; `nil` when one of them or the sum does not fit.
  static func sum(_ totals: [ContributionSeries.Total]) -> Euro? {
    totals.reduce(Euro.zero) { sum, total in
      total.sum.flatMap { sum?.adding($0) }
    }
  }
}

/// What the municipalities of which a figure is known pay to an arrangement together.
package struct ContributionSum: Hashable, Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// The sum; `nil` when it does not fit.
  package let amount: Euro?
  /// How many municipalities it rests on.
  package let municipalityCount: Int
  /// The keys (verdeelsleutels) of the parts that it consists of, each once.
  package let keys: [String]
}

/// What is known of an arrangement in one year and kind of statement, its participants included.
package struct ArrangementYear: Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// Its equity, debt and result; `nil` when none is known.
  package let statement: ArrangementStatement?
  /// What municipalities pay together; `nil` when no contribution is known.
  package let contributions: ContributionSum?
}
