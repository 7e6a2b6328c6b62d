package import Records

/// What a municipality pays to its arrangements, and how these are doing.
package struct CouncilMoney: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// The year in focus: the one asked for, else the newest one with a figure from a budget or accounts
  /// that is not later than the year after that of the answer, else the newest one with any figure;
  /// `nil` when nothing is known.
  package let year: Int?
  /// The arrangements, in the order of the overview.
  package let entries: [Entry]
  /// What is paid to all arrangements together, by year and then by kind of statement.
  package let totals: [Total]
  /// What the municipality reports to CBS as paid to arrangements, against what is known, in the year
  /// in focus.
  package let transferChecks: [TransferCheck]
  /// The predecessors whose figures are counted with those of the municipality; `nil` when mergers are
  /// not followed.
  package let followed: FollowedMergers?

  /// The names under which documents give figures of the municipality that are not tied to the register,
  /// and are therefore in no total.
  package let untied: [ListedArrangement]

  /// An arrangement and what is paid to it.
  package struct Entry: Sendable {
    /// The version in force.
    package let arrangement: Arrangement
    /// What people call it.
    package let name: String
    /// The number of the line.
    package let line: LineID
    /// Everything known of it.
    package let money: ArrangementMoney
    /// What the municipality pays to it; with its predecessors, where mergers are followed.
    package let contributions: ContributionSeries
    /// What the part of divided predecessors that came to the municipality would be, where mergers are
    /// followed: by year and then by kind of statement. It is in no sum.
    package let estimates: [ContributionEstimate]
    /// What is known of the arrangement itself, by year and then by kind of statement.
    package let statements: [ArrangementStatement]
    private let municipality: Organisation
    private let followed: FollowedMergers?

    /// What a municipality pays to an arrangement.
    init(
      of overview: ArrangementOverview, paidBy municipality: Organisation,
      in excerpt: RegisterExcerpt, following followed: FollowedMergers?
    ) {
      arrangement = overview.arrangement
      name = overview.everydayName.name
      line = overview.line
      money = overview.money
      contributions =
        followed?.contributions(in: overview.money, Memberships(of: overview.versions, in: excerpt))
        ?? overview.money.contributions(of: municipality.id)
      estimates = followed?.estimates(in: overview.money) ?? []
      statements = overview.money.statements(preferring: municipality.id)
      self.municipality = municipality
      self.followed = followed
    }

    /// A contribution per inhabitant of those who pay it; `nil` when the number of inhabitants is not
    /// known.
    package func perInhabitant(_ total: ContributionSeries.Total) -> PerInhabitant? {
      guard let amount = total.sum else { return nil }
      guard let followed else {
        return money.perInhabitant(amount, of: municipality, in: total.year)
      }
      return followed.headcount(of: [total]).flatMap { PerInhabitant(amount, $0) }
    }

    /// How the contribution stands against those of the other participants; `nil` when it is not that of
    /// the municipality alone, or not known.
    package func standing(_ total: ContributionSeries.Total) -> ContributionStanding? {
      guard followed?.isAlone(in: total) ?? true else { return nil }
      return money.standing(of: municipality, in: total)
    }

    /// What each participant of whom the same parts are known pays per inhabitant, the highest first; empty
    /// when the contribution is not that of the municipality alone.
    package func amountsPerInhabitant(
      _ total: ContributionSeries.Total
    ) -> [(municipality: Organisation, cents: Int64)] {
      guard followed?.isAlone(in: total) ?? true else { return [] }
      return money.amountsPerInhabitant(alike: total)
    }

    /// How the contributions stand in every year and kind of statement in which they stand at all.
    package var standings: [ContributionStanding] {
      money.standings(of: municipality).filter { standing in
        contributions.total(standing.year, standing.documentKind).map {
          followed?.isAlone(in: $0) ?? true
        } ?? false
      }
    }

    /// What is known of it in a year and kind of statement.
    package func statement(_ year: Int, _ kind: DocumentKind) -> ArrangementStatement? {
      statements.first { $0.year == year && $0.documentKind == kind }
    }
  }

  /// What is paid to all arrangements together in one year and kind of statement, as far as known.
  package struct Total: Sendable {
    /// The budget year.
    package let year: Int
    /// The kind of statement.
    package let documentKind: DocumentKind
    /// The sum; `nil` when it does not fit.
    package let amount: Euro?
    /// The sum per inhabitant; `nil` when the number of inhabitants is not known.
    package let perInhabitant: PerInhabitant?
    /// How many arrangements it rests on.
    package let arrangementCount: Int
    /// The change from the year before; `nil` when no arrangement has a figure in both years.
    package let change: Change?
    /// Whether the year before is known, but of other arrangements, parts or municipalities: the two totals
    /// are no series.
    package let isBreak: Bool
    /// What parts of divided predecessors would be, which is not in the sum; `nil` when there are none or
    /// it does not fit.
    package let estimate: Euro?
  }

  /// How the total changed, over the arrangements and parts with a figure in both years.
  package struct Change: Hashable, Sendable {
    /// The year before.
    package let earlierYear: Int
    /// What was paid in the year before to the arrangements compared.
    package let before: Euro
    /// What is paid to them now.
    package let after: Euro
    /// How many arrangements were compared.
    package let arrangementCount: Int
    /// Whether both years have the same arrangements and parts, so that it is the change of the whole.
    package let isWhole: Bool
    /// Whether a newer forecast stands for a part of the budget before, see
    /// ``ContributionSeries/change(of:)``.
    package let holdsForecast: Bool

    /// The difference; `nil` when it does not fit.
    package var difference: Euro? { after.subtracting(before) }
    /// The difference as a percentage of the amount before; `nil` when that is not positive.
    package var rate: Rate? { difference.flatMap { Rate(of: $0, in: before) } }
  }

  /// Puts together the money of a municipality that pays to these arrangements on a day.
  init(
    of municipality: Organisation, entries: [Entry], year: Int?, on day: Day,
    _ excerpt: RegisterExcerpt, following followed: FollowedMergers? = nil
  ) {
    self.municipality = municipality
    self.followed = followed
    self.entries = entries
    let focus = year ?? Self.focus(entries, excerpt.transfers, nextBudgetYear: day.year + 1)
    self.year = focus
    let headcounts = Headcounts(excerpt.inhabitants)
    totals = entries.flatMap { entry in entry.contributions.totals.map { (entry, $0) } }
      .grouped(by: \.1.statement)
      .map { statement, paid in
        let amount = ArrangementMoney.sum(paid.map(\.1))
        let headcount =
          followed.map { $0.headcount(of: paid.map(\.1)) }
          ?? headcounts.headcount(of: municipality, for: statement.year)
        let change = Change(paid, of: entries)
        return Total(
          year: statement.year, documentKind: statement.documentKind, amount: amount,
          perInhabitant: amount.flatMap { amount in
            headcount.flatMap { PerInhabitant(amount, $0) }
          },
          arrangementCount: paid.count, change: change,
          isBreak: change.map { !$0.isWhole }
            ?? paid.contains { entry, total in
              entry.contributions.isBreak(at: total)
            },
          estimate: entries.flatMap(\.estimates).sum(statement.year, statement.documentKind))
      }
    transferChecks = TransferCheck.checks(
      of: followed?.transfers(excerpt.transfers) ?? excerpt.transfers, against: entries, in: focus,
      following: followed)
    untied = excerpt.listed.filter { $0.line == nil && !$0.isRejected }
  }

  /// The contributions of a year in a kind of statement that were read and are not in the total, and under
  /// how many names; `nil` when there are none, or they do not fit.
  package func untied(
    _ year: Int, _ kind: DocumentKind
  ) -> (amount: Euro, nameCount: Int)? {
    let amounts = untied.filter { $0.year == year && $0.documentKind == kind }
      .compactMap(\.contributions)
    return amounts.isEmpty ? nil : Euro.sum(amounts).map { ($0, amounts.count) }
  }

  /// The names under which documents give figures of the municipality that are tied to nothing, each once,
  /// in the order of the alphabet.
  package var untiedNames: [String] { Set(untied.map(\.name)).filter { !$0.isEmpty }.sorted() }

  /// Whether no figure of the arrangements is known.
  package var isEmpty: Bool { entries.allSatisfy(\.money.isEmpty) }

  /// The total of a year in a kind of statement; `nil` when none is known.
  package func total(_ year: Int, _ kind: DocumentKind) -> Total? {
    totals.first { $0.year == year && $0.documentKind == kind }
  }

  /// The total of the year in focus, else of the newest year with any: by the budget where there is one.
  package var newestTotal: Total? {
    let year =
      year.flatMap { year in totals.contains { $0.year == year } ? year : nil }
      ?? totals.map(\.year).max()
    let known = totals.filter { $0.year == year && $0.amount != nil }
    return known.first { $0.documentKind == .budget } ?? known.first
  }

  private static func focus(
    _ entries: [Entry], _ transfers: [TransferTotal], nextBudgetYear: Int
  ) -> Int? {
    let known: [BudgetStatement] = entries.flatMap { entry in
      entry.contributions.totals.map(\.statement)
        + entry.statements.map { BudgetStatement($0.year, $0.documentKind) }
    }
    let statements =
      known.isEmpty ? transfers.map { BudgetStatement($0.year, $0.documentKind) } : known
    let reached = statements.filter { $0.year <= nextBudgetYear }
    let final = reached.filter { $0.documentKind == .budget || $0.documentKind == .accounts }
    return final.map(\.year).max() ?? reached.map(\.year).max() ?? statements.map(\.year).min()
  }
}

extension CouncilMoney.Change {
  /// The change over arrangements of which the total of the year before is known too; `nil` when there
  /// are none, or a sum does not fit.
  fileprivate init?(
    _ paid: [(CouncilMoney.Entry, ContributionSeries.Total)], of entries: [CouncilMoney.Entry]
  ) {
    let changes = paid.compactMap { entry, total in entry.contributions.change(of: total) }
    guard let year = paid.first?.1.year, !changes.isEmpty,
      let before = Euro.sum(changes.map(\.before)), let after = Euro.sum(changes.map(\.after))
    else { return nil }
    earlierYear = year - 1
    self.before = before
    self.after = after
    arrangementCount = changes.count
    holdsForecast = changes.contains { !$0.forecast.isEmpty }
    let statements = Set(
      paid.compactMap { entry, total in
        entry.contributions.predecessor(of: total)?.statement
      })
    isWhole =
      changes.count == paid.count && changes.allSatisfy(\.isWhole)
      && !entries.contains { entry in
        !paid.contains { $0.0.line == entry.line }
          && entry.contributions.totals.contains { statements.contains($0.statement) }
      }
  }
}
