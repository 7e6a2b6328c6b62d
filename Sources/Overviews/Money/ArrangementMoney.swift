public import Records

/// The figures that are tied to one arrangement, over all versions of its line.
public struct ArrangementMoney: Sendable {
  /// The participants on the day of the answer, by number.
  let participants: [SystemID: Organisation]
  private let figures: [LinkedFigure]
  private let placesByLine: [Int: [Int]]
  private let headcounts: Headcounts
  /// What is known of the arrangement itself, when no municipality's report is preferred.
  private let ownStatements: [ArrangementStatement]

  /// The figures of a line in an excerpt. Cost: linear in the figures of the excerpt.
  init(of line: SystemID, participants: [Organisation], in excerpt: RegisterExcerpt) {
    figures = excerpt.figures.filter { $0.line == line && !$0.figure.isEstimate }
    placesByLine = Dictionary(grouping: figures.indices) { [figures] in
      figures[$0].figure.place.line
    }
    self.participants = Dictionary(participants.map { ($0.id, $0) }) { first, _ in first }
    headcounts = Headcounts(excerpt.inhabitants)
    ownStatements = Self.statements(figures, preferring: nil)
  }

  /// How many municipalities take part on the day of the answer.
  public var municipalityCount: Int {
    participants.values.count { $0.kind == .municipality }
  }

  /// Whether no figure is known.
  public var isEmpty: Bool { figures.isEmpty }

  /// What a municipality pays, year by year.
  public func contributions(of municipality: SystemID) -> ContributionSeries {
    contributions { $0.municipality == municipality }
  }

  /// The contributions among some of the figures, year by year.
  func contributions(where isIncluded: (LinkedFigure) -> Bool) -> ContributionSeries {
    ContributionSeries(figures.filter(isIncluded).map(\.figure))
  }

  /// What each municipality with a contribution pays, in the order of their numbers.
  public var allContributions: [(municipality: SystemID, series: ContributionSeries)] {
    Dictionary(
      grouping: figures.filter { $0.figure.quantity == .contribution && $0.municipality != nil },
      by: \.municipality
    )
    .compactMap { municipality, figures in
      municipality.map { ($0, ContributionSeries(figures.lazy.map(\.figure))) }
    }
    .sorted { $0.0 < $1.0 }
  }

  /// The figure with its document; `nil` when it is not one of the arrangement.
  public func linked(_ figure: BudgetFigure) -> LinkedFigure? {
    placesByLine[figure.place.line]?.last { figures[$0].figure == figure }.map { figures[$0] }
  }

  /// What is known of the arrangement itself, by year and then by kind of statement.
  ///
  /// - Parameter municipality: the one whose report is preferred when documents are equally new.
  public func statements(preferring municipality: SystemID? = nil) -> [ArrangementStatement] {
    municipality == nil ? ownStatements : Self.statements(figures, preferring: municipality)
  }

  private static func statements(
    _ figures: [LinkedFigure], preferring municipality: SystemID?
  ) -> [ArrangementStatement] {
    Dictionary(grouping: figures.filter { $0.figure.quantity != .contribution }) {
      Moment($0.figure)
    }
    .map { moment, figures in
      let byQuantity = Dictionary(grouping: figures, by: \.figure.quantity)
      return ArrangementStatement(
        year: moment.year, documentKind: moment.documentKind,
        figures: byQuantity.compactMapValues { StatedFigure($0, preferring: municipality) })
    }
    .sorted { Moment($0.year, $0.documentKind) < Moment($1.year, $1.documentKind) }
  }

  /// What all municipalities with a figure pay together, by year and then by kind of statement.
  public var contributionSums: [ContributionSum] {
    Dictionary(grouping: figures.filter { $0.figure.quantity == .contribution }) {
      Moment($0.figure)
    }
    .compactMap { moment, figures in
      let totals = Self.totals(figures)
      guard !totals.isEmpty else { return nil }
      return ContributionSum(
        year: moment.year, documentKind: moment.documentKind,
        amount: Self.sum(totals.map(\.total)), municipalityCount: totals.count,
        keys: Self.keys(totals.map(\.total)))
    }
    .sorted { Moment($0.year, $0.documentKind) < Moment($1.year, $1.documentKind) }
  }

  /// The arrangement's own years, by year and then by kind of statement.
  public var years: [ArrangementYear] {
    let statements = Dictionary(
      statements().map { (Moment($0.year, $0.documentKind), $0) }
    ) { first, _ in first }
    let sums = Dictionary(
      contributionSums.map { (Moment($0.year, $0.documentKind), $0) }
    ) { first, _ in first }
    return Set(statements.keys).union(sums.keys).sorted().map { moment in
      ArrangementYear(
        year: moment.year, documentKind: moment.documentKind, statement: statements[moment],
        contributions: sums[moment])
    }
  }

  /// What documents say that all participants pay together: the contributions that name no municipality,
  /// by year and then by kind of statement; of each the one from the newest document.
  var statedTotals: [LinkedFigure] {
    Dictionary(
      grouping: figures.filter {
        $0.figure.quantity == .contribution && $0.figure.municipality == nil
      }
    ) { Moment($0.figure) }
    .sorted { $0.key < $1.key }
    .compactMap { StatedFigure($0.value, preferring: nil)?.shown }
  }

  /// The newest year of which a kind of statement gives a figure; `nil` when none does.
  func newestYear(of kind: FigureDocumentKind) -> Int? {
    figures.lazy.filter { $0.figure.documentKind == kind }.map(\.figure.year).max()
  }

  /// The contributions of all municipalities that are shown and added, by year, kind of statement and
  /// municipality.
  public var contributionFigures: [LinkedFigure] {
    contributionSums.flatMap { sum in
      contributions(sum.year, sum.documentKind).flatMap { $0.total.parts.map(\.shown) }
        .sorted {
          Folding.fold($0.municipality?.name ?? "") < Folding.fold($1.municipality?.name ?? "")
        }
        .compactMap(linked)
    }
  }

  /// The contributions of all municipalities in one year and kind of statement, in the order of their
  /// numbers.
  func contributions(
    _ year: Int, _ kind: FigureDocumentKind
  ) -> [(municipality: SystemID, total: ContributionSeries.Total)] {
    Self.totals(
      figures.filter {
        $0.figure.quantity == .contribution && $0.figure.year == year
          && $0.figure.documentKind == kind
      })
  }

  /// An amount of a year per inhabitant of a municipality.
  public func perInhabitant(
    _ amount: Euro, of municipality: Organisation, in year: Int
  ) -> PerInhabitant? {
    headcounts.headcount(of: municipality, for: year).flatMap { PerInhabitant(amount, $0) }
  }

  private static func totals(
    _ figures: [LinkedFigure]
  ) -> [(municipality: SystemID, total: ContributionSeries.Total)] {
    Dictionary(grouping: figures.filter { $0.municipality != nil }, by: \.municipality)
      .compactMap { municipality, figures in
        guard let municipality,
          let total = ContributionSeries(figures.map(\.figure)).totals.first
        else { return nil }
        return (municipality, total)
      }
      .sorted { $0.municipality < $1.municipality }
  }

  private static func keys(_ totals: [ContributionSeries.Total]) -> [String] {
    var seen: Set<String> = []
    return totals.flatMap(\.parts).compactMap(\.key).filter {
      seen.insert(Folding.fold($0)).inserted
    }
  }

  /// The sum of totals; `nil` when one of them or the sum does not fit.
  static func sum(_ totals: [ContributionSeries.Total]) -> Euro? {
    totals.reduce(Euro.zero) { sum, total in
      total.sum.flatMap { sum?.adding($0) }
    }
  }
}

/// What the municipalities of which a figure is known pay to an arrangement together.
public struct ContributionSum: Hashable, Sendable {
  /// The budget year.
  public let year: Int
  /// The kind of statement.
  public let documentKind: FigureDocumentKind
  /// The sum; `nil` when it does not fit.
  public let amount: Euro?
  /// How many municipalities it rests on.
  public let municipalityCount: Int
  /// The keys (verdeelsleutels) of the parts that it consists of, each once.
  public let keys: [String]
}

/// What is known of an arrangement in one year and kind of statement, its participants included.
public struct ArrangementYear: Sendable {
  /// The budget year.
  public let year: Int
  /// The kind of statement.
  public let documentKind: FigureDocumentKind
  /// Its equity, debt and result; `nil` when none is known.
  public let statement: ArrangementStatement?
  /// What municipalities pay together; `nil` when no contribution is known.
  public let contributions: ContributionSum?
}

/// A year and a kind of statement, in the order in which they are shown.
struct Moment: Hashable, Comparable {
  let year: Int
  let documentKind: FigureDocumentKind

  init(_ year: Int, _ documentKind: FigureDocumentKind) {
    self.year = year
    self.documentKind = documentKind
  }

  init(_ figure: BudgetFigure) { self.init(figure.year, figure.documentKind) }

  static func < (left: Moment, right: Moment) -> Bool {
    (left.year, left.documentKind.rank) < (right.year, right.documentKind.rank)
  }
}
