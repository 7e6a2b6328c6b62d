package import Records

/// Several councils side by side: the arrangements they share and those they do not, and what each
/// pays per inhabitant to the shared ones.
package struct CouncilComparison: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// The municipalities, in the order they were asked for.
  package let municipalities: [Organisation]
  /// Whether each of them exists on the day.
  package let existence: [CouncilOverview.Existence]
  /// The arrangements of two or more of them, by short title.
  package let shared: [Shared]
  /// The arrangements that only one of them takes part in, for each municipality in their order.
  package let separate: [[ArrangementOverview]]
  /// The predecessors whose figures are counted with those of each municipality, in their order; `nil`
  /// for each when mergers are not followed.
  package let followed: [FollowedMergers?]
  /// How old and how complete the answer is, over all of them.
  package let standing: Standing
  /// The documents the answer rests on, by date.
  package let documents: [CitedDocument]

  /// An arrangement of two or more of the municipalities.
  package struct Shared: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// Which of the municipalities take part, by their place among them.
    package let members: Set<Int>
    /// What each pays, by year and then by kind of statement.
    package let rows: [Row]
  }

  /// What each municipality pays in one year and kind of statement.
  package struct Row: Sendable {
    /// The budget year.
    package let year: Int
    /// The kind of statement.
    package let documentKind: DocumentKind
    /// The contribution of each municipality in their order; `nil` where none is known.
    package let contributions: [Contribution?]

    /// Whether the known contributions consist of the same parts; if not, they are not to be compared.
    package var isComparable: Bool {
      let known = contributions.compactMap(\.self)
      return known.allSatisfy { other in
        known.first.map { $0.total.hasSameParts(as: other.total) } ?? true
      }
    }
  }

  /// What one municipality pays.
  package struct Contribution: Sendable {
    /// The contribution with its parts.
    package let total: ContributionSeries.Total
    /// The sum per inhabitant; `nil` when the number of inhabitants is not known.
    package let perInhabitant: PerInhabitant?
    /// How it changed from the year before, over the parts of both years.
    package let change: ContributionSeries.Total.Change?
    /// What parts of divided predecessors would be, which is not in the sum; `nil` when there are none.
    package let estimate: Euro?
  }

  /// Puts overviews of the same day side by side, each of another municipality.
  package init(_ overviews: [CouncilOverview], on day: Day) {
    self.day = day
    municipalities = overviews.map(\.municipality)
    existence = overviews.map(\.existence)
    followed = overviews.map(\.money.followed)
    documents = overviews.first?.documents ?? []
    var members: [LineID: Set<Int>] = [:]
    var arrangements: [LineID: ArrangementOverview] = [:]
    for (place, overview) in overviews.enumerated() {
      for item in overview.arrangements {
        members[item.overview.lineID, default: []].insert(place)
        arrangements[item.overview.lineID] = arrangements[item.overview.lineID] ?? item.overview
      }
    }
    let coverages = overviews.compactMap(\.standing.coverage)
    standing = Standing(
      day: day, documents: documents,
      coverage: Standing.Coverage(
        recorded: coverages.map(\.recorded).reduce(0, +),
        derived: coverages.map(\.derived).reduce(0, +)))
    let lines = overviews.map { overview in
      Dictionary(overview.money.lines.map { ($0.lineID, $0) }) { first, _ in first }
    }
    shared = arrangements.values
      .compactMap { overview in
        guard let who = members[overview.lineID], who.count > 1 else { return nil }
        return Shared(
          overview: overview, members: who, rows: Self.rows(lines.map { $0[overview.lineID] }))
      }
      .sorted {
        (Folding.fold($0.overview.arrangement.shortTitle), $0.overview.lineID)
          < (Folding.fold($1.overview.arrangement.shortTitle), $1.overview.lineID)
      }
    separate = overviews.map { overview in
      overview.arrangements.map(\.overview).filter { members[$0.lineID]?.count == 1 }
    }
  }

  /// - Parameter lines: the arrangement as each municipality sees it; `nil` for one that does not take
  ///   part.
  private static func rows(_ lines: [CouncilMoney.Line?]) -> [Row] {
    let totals = lines.flatMap { $0?.contributions.totals ?? [] }
    return Set(totals.map(\.statement)).sorted().map { statement in
      Row(
        year: statement.year, documentKind: statement.documentKind,
        contributions: lines.map { line in
          line.flatMap { line in
            line.contributions.total(statement.year, statement.documentKind).map { total in
              Contribution(
                total: total, perInhabitant: line.perInhabitant(total),
                change: line.contributions.change(of: total),
                estimate: line.estimates.sum(statement.year, statement.documentKind))
            }
          }
        })
    }
  }
}
