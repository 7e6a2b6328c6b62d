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

  /// One arrangement in the list.
  package struct Party: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// How the municipality takes part: the way in which it has an interest (lid 2 onder a).
    package let own: Participation
    /// What it pays, in the budget and in the accounts.
    package let contributions: [ContributionSeries.Total]
    /// Equity, debt and result: from the budget and the accounts (lid 2 onder c and d).
    package let statements: [ArrangementStatement]
    /// Its interest and the risks (lid 2 onder b and e), in words: of each statement the newest.
    package let notes: [PartyNote]
    /// How the council classed it last; `nil` when no document tells.
    package let ownClass: LinkedFact<RiskClass>?
  }

  /// The list of the year in focus of an overview: of the bodies of that year, not those of the day.
  package init(_ overview: CouncilOverview) {
    municipality = overview.municipality
    day = overview.day
    let year = overview.money.year
    self.year = year
    standing = overview.standing
    parties = overview.arrangements(in: year).map { item in
      let kinds: [DocumentKind] = [.budget, .accounts]
      return Party(
        overview: item.overview, own: item.own,
        contributions: kinds.compactMap { kind in
          year.flatMap { item.money.contributions.total($0, kind) }
        },
        statements: kinds.compactMap { kind in year.flatMap { item.money.statement($0, kind) } },
        notes: item.overview.notes(of: overview.municipality)
          .filter { $0.year == year && kinds.contains($0.documentKind) },
        ownClass: item.overview.riskClass(of: overview.municipality, on: overview.day))
    }
  }
}

extension AffiliatedPartyList {
  /// An arrangement and one statement on it.
  package struct Row: Sendable {
    /// The arrangement.
    package let party: Party
    /// The kind of statement; `nil` when no figure is known.
    package let kind: DocumentKind?
    /// What the statement tells, in the order of ``AffiliatedPartyList/quantities``.
    package let amounts: [Amount]
    /// The figures that the amounts come from.
    package let figures: [LinkedFigure]
    /// What the statement says in words.
    package let notes: [PartyNote]
  }

  /// What a statement tells of one quantity.
  package struct Amount: Sendable {
    /// The quantity.
    package let quantity: Quantity
    /// The amount; `nil` when the statement does not tell it.
    package let amount: Euro?
    /// The figure it comes from, with its balance date; `nil` for a contribution, which may be a sum.
    package let figure: BudgetFigure?
  }

  /// What the list tells in amounts: the contribution, and what lid 2 onder c and d ask.
  package static let quantities: [Quantity] = [
    .contribution, .equityAtStart, .equityAtEnd, .debtAtStart, .debtAtEnd, .result,
  ]

  /// The rows of the list: for each arrangement the budget, then the accounts.
  package var rows: [Row] {
    parties.flatMap { party in
      let known = Set(
        party.contributions.map(\.documentKind) + party.statements.map(\.documentKind)
          + party.notes.map(\.documentKind))
      let kinds = known.sorted { $0.rank < $1.rank }
      return kinds.isEmpty ? [Row(party, nil)] : kinds.map { Row(party, $0) }
    }
  }
}

extension AffiliatedPartyList.Row {
  fileprivate init(_ party: AffiliatedPartyList.Party, _ kind: DocumentKind?) {
    let contribution = party.contributions.first { $0.documentKind == kind }
    let statement = party.statements.first { $0.documentKind == kind }
    self.party = party
    self.kind = kind
    amounts = AffiliatedPartyList.quantities.map { quantity in
      .init(
        quantity: quantity,
        amount: quantity == .contribution ? contribution?.sum : statement?[quantity]?.amount,
        figure: quantity == .contribution ? nil : statement?[quantity]?.shown.figure)
    }
    figures =
      (contribution?.parts.map(\.shown) ?? [])
      + AffiliatedPartyList.quantities.compactMap { statement?[$0]?.shown }
    notes = party.notes.filter { $0.documentKind == kind }
  }
}

extension CouncilOverview {
  /// The arrangements in which the municipality takes part in a year, by short title; those of the day for no
  /// year.
  fileprivate func arrangements(in year: Int?) -> [CouncilArrangement] {
    guard let year else { return arrangements }
    return (arrangements + earlier).filter { $0.membership.overlaps(.year(year)) }
      .sorted {
        Folding.fold($0.overview.arrangement.shortTitle)
          < Folding.fold($1.overview.arrangement.shortTitle)
      }
  }
}
