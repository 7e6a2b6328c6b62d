package import Records

/// Several councils side by side: the arrangements they share and those they do not, and what each
/// pays per inhabitant to the shared ones.
package struct CouncilComparison: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// The councils, in the order they were asked for.
  package let councils: [Council]
  /// The arrangements of two or more of them, by short title.
  package let shared: [Shared]
  /// How old and how complete the answer is, over all of them.
  package let standing: Standing
  /// Why the others are compared with the first; `nil` where they were asked for.
  package let peers: CouncilPeers?
  /// The municipalities of one year to which all others were brought; `nil` for those of the day itself.
  package let boundaries: FixedBoundaries?

  /// The arrangements of all of them.
  package var sharedByAll: [Shared] { shared.filter { $0.members.count == councils.count } }

  /// A council beside the others.
  package struct Council: Sendable {
    /// Its municipality.
    package let municipality: Organisation
    /// Whether the municipality exists on the day.
    package let existence: CouncilOverview.Existence
    /// The arrangements that none of the others takes part in.
    package let separate: [ArrangementOverview]
    /// The predecessors whose figures are counted with those of the municipality; `nil` when mergers are not
    /// followed.
    package let followed: FollowedMergers?
    /// How many arrangements it takes part in.
    package let arrangementCount: Int
    /// What it pays to all of them together by the newest statement, as far as known; `nil` when nothing is.
    package let total: CouncilMoney.Total?
  }

  /// An arrangement of two or more of the municipalities.
  package struct Shared: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// Which of the municipalities take part, in their order.
    package let members: [Organisation]
    /// What each pays, by year and then by kind of statement.
    package let rows: [Row]
  }

  /// What each municipality pays in one year and kind of statement.
  package struct Row: Sendable {
    /// The budget year.
    package let year: Int
    /// The kind of statement.
    package let documentKind: DocumentKind
    /// What each of the municipalities pays, in their order.
    package let payments: [Payment]

    /// Whether the known contributions consist of the same parts; if not, they are not to be compared.
    package var isComparable: Bool {
      let known = payments.compactMap(\.contribution)
      return known.allSatisfy { other in
        known.first.map { $0.total.hasSameParts(as: other.total) } ?? true
      }
    }
  }

  /// A municipality and what it pays.
  package struct Payment: Sendable {
    /// The municipality.
    package let municipality: Organisation
    /// What it pays; `nil` where that is not known.
    package let contribution: Contribution?
    /// What parts of divided predecessors would be, which is in no sum; `nil` when there are none.
    package let estimate: Euro?
  }

  /// What one municipality pays.
  package struct Contribution: Sendable {
    /// The contribution with its parts.
    package let total: ContributionSeries.Total
    /// The sum per inhabitant; `nil` when the number of inhabitants is not known.
    package let perInhabitant: PerInhabitant?
    /// How it changed from the year before, over the parts of both years.
    package let change: ContributionSeries.Total.Change?
  }

  /// Puts overviews of the same day side by side, each of another municipality; `peers` is why the others stand
  /// beside the first, where they were not asked for, `boundaries` to which municipalities all were brought.
  package init(
    _ overviews: [CouncilOverview], peers: CouncilPeers? = nil, boundaries: FixedBoundaries? = nil,
    on day: Day
  ) {
    self.day = day
    (self.peers, self.boundaries) = (peers, boundaries)
    var members: [LineID: [Organisation]] = [:]
    var arrangements: [LineID: ArrangementOverview] = [:]
    for overview in overviews {
      for item in overview.arrangements {
        members[item.overview.line, default: []].append(overview.municipality)
        arrangements[item.overview.line] = arrangements[item.overview.line] ?? item.overview
      }
    }
    standing = Standing(over: overviews.map(\.standing), on: day)
    let councils = overviews.map { overview in
      (
        municipality: overview.municipality,
        entries: Dictionary(overview.money.entries.map { ($0.line, $0) }) { first, _ in first }
      )
    }
    shared = arrangements.values
      .compactMap { overview in
        guard let who = members[overview.line], who.count > 1 else { return nil }
        return Shared(
          overview: overview, members: who,
          rows: Self.rows(councils.map { ($0.municipality, $0.entries[overview.line]) }))
      }
      .alphabetical(\.overview.arrangement.shortTitle, then: \.overview.line)
    self.councils = overviews.map { overview in
      Council(
        municipality: overview.municipality, existence: overview.existence,
        separate: overview.arrangements.map(\.overview).filter { members[$0.line]?.count == 1 },
        followed: overview.money.followed, arrangementCount: overview.arrangements.count,
        total: overview.money.newestTotal)
    }
  }

  /// - Parameter councils: each municipality with the arrangement as it sees it; `nil` for one that does not
  ///   take part.
  private static func rows(
    _ councils: [(municipality: Organisation, entry: CouncilMoney.Entry?)]
  ) -> [Row] {
    let entries = councils.compactMap(\.entry)
    let totals = entries.flatMap(\.contributions.totals).map(\.statement)
    let estimates = entries.flatMap(\.estimates).map { BudgetStatement($0.basis.figure) }
    return Set(totals + estimates).sorted().map { statement in
      Row(
        year: statement.year, documentKind: statement.documentKind,
        payments: councils.map { municipality, entry in
          Payment(
            municipality: municipality,
            contribution: entry.flatMap { entry in
              entry.contributions.total(statement.year, statement.documentKind).map { total in
                Contribution(
                  total: total, perInhabitant: entry.perInhabitant(total),
                  change: entry.contributions.change(of: total))
              }
            }, estimate: entry?.estimates.sum(statement.year, statement.documentKind))
        })
    }
  }
}
