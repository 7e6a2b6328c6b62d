package import Records

/// The list of affiliated parties (verbonden partijen) that the BBV asks of a municipality each year,
/// for the group gemeenschappelijke regelingen (art. 15 lid 1 onder b and lid 2).
///
/// The register does not tell whether an arrangement has both a governing and a financial interest,
/// which makes it an affiliated party (art. 1 lid 1 onder b): every arrangement is listed.
package struct AffiliatedPartyList: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// The day the arrangements were taken on.
  package let day: Day
  /// The budget year; `nil` when none was asked for and no figure is known.
  package let year: Int?
  /// The arrangements.
  package let parties: [Party]
  /// How old and how complete the list is.
  package let standing: Standing
  /// The documents the list rests on, by date.
  package let documents: [CitedDocument]

  /// One arrangement in the list.
  package struct Party: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// How the municipality takes part: the way in which it has an interest (lid 2 onder a).
    package let own: Participation
    /// What it pays, in the budget and in the accounts. The interest at the start and the end of the
    /// year (lid 2 onder b) stands in no document that can be read.
    package let contributions: [ContributionSeries.Total]
    /// Equity, debt and result: from the budget and the accounts (lid 2 onder c and d).
    package let statements: [ArrangementStatement]
  }

  /// The list of the year in focus of an overview.
  package init(_ overview: CouncilOverview) {
    municipality = overview.municipality
    day = overview.day
    let year = overview.money.year
    self.year = year
    documents = overview.documents
    standing = overview.standing
    parties = overview.arrangements.map { item in
      let kinds: [DocumentKind] = [.budget, .accounts]
      return Party(
        overview: item.overview, own: item.own,
        contributions: kinds.compactMap { kind in
          year.flatMap { item.money.contributions.total($0, kind) }
        },
        statements: kinds.compactMap { kind in year.flatMap { item.money.statement($0, kind) } })
    }
  }
}
