package import Records

/// The arrangements behind a council's arrangements: those in which a body takes part that one of its own founded, and
/// so on; and the companies and foundations that its lists name.
package struct SecondTier: Sendable {
  /// The arrangements behind its own, each behind the one that it is reached through; by the titles along the way.
  package let holdings: [Holding]
  /// The companies and foundations in the council's lists, by name.
  package let companies: [Company]
  /// Whether there are more than ``most`` ways to arrangements behind its own; the rest is left out.
  package let isCut: Bool
  /// How many of the council's arrangements founded a body that could take part in another.
  package let bodyCount: Int

  /// An arrangement that is reached through others.
  package struct Holding: Sendable {
    /// The arrangements on the way, the council's own first, this one last; two at least.
    package let path: [ArrangementOverview]
    /// The body that takes part in this one: of the arrangement before it.
    package let body: Organisation
    /// The part of each step: the municipality's in the first arrangement, the first body's in the second, and so on;
    /// `nil` where it is not known.
    package let shares: [ParticipantShare?]
    /// Whether the municipality takes part in it itself too.
    package let isDirectToo: Bool

    /// The arrangement.
    package var arrangement: ArrangementOverview { path[path.count - 1] }
    /// The parts multiplied along the way; `nil` where one is not known.
    package var exposure: Double? {
      shares.reduce(1 as Double?) { product, share in
        product.flatMap { product in share.map { product * $0.part } }
      }
    }
  }

  /// A company or foundation that a list of the municipality names as an affiliated party, by its own name.
  package struct Company: Hashable, Sendable {
    /// Its name, as the list writes it.
    package let name: String
    /// What its name says that it is.
    package let form: LegalFormWord
    /// The newest list that names it.
    package let source: SourceReference
    /// The year and the kind of that list.
    package let statement: BudgetStatement
  }

  /// How many arrangements a way has at most.
  private static let longest = 5
  /// How many ways are told: bodies that all take part in each other's arrangements have more than anyone reads.
  package static let most = 1_000

  /// Follows the bodies of a council's arrangements in an excerpt that has what is behind them.
  init(
    of municipality: Organisation, _ arrangements: [ArrangementOverview],
    in excerpt: RegisterExcerpt, on day: Day
  ) {
    let own = Set(arrangements.map(\.arrangement.id))
    var holdings: [Holding] = []
    var isCut = false
    var behindBodies: [BodyID: [ArrangementOverview]] = [:]
    func behind(_ body: BodyID) -> [ArrangementOverview] {
      if let known = behindBodies[body] { return known }
      let found = (excerpt.secondTier[body] ?? [])
        .compactMap { ArrangementOverview(of: $0, in: excerpt, on: day) }
        .alphabetical(\.arrangement.shortTitle, then: \.line)
      behindBodies[body] = found
      return found
    }
    func follow(_ path: [ArrangementOverview], _ shares: [ParticipantShare?]) {
      guard path.count < Self.longest, let last = path.last, let body = last.body else { return }
      for next in behind(body.id) where !path.contains(where: { $0.line == next.line }) {
        guard holdings.count < Self.most else { return isCut = true }
        let way = path + [next]
        let steps = shares + [ParticipantShare(of: body.id, in: next)]
        holdings.append(
          Holding(
            path: way, body: body, shares: steps, isDirectToo: own.contains(next.arrangement.id)))
        follow(way, steps)
      }
    }
    for overview in arrangements
    where overview.body.map({ excerpt.secondTier[$0.id] != nil }) ?? false {
      follow([overview], [ParticipantShare(of: municipality.id, in: overview)])
    }
    self.holdings = holdings
    self.isCut = isCut
    bodyCount = arrangements.count { $0.body != nil }
    let listed = excerpt.listed.filter { $0.line == nil && $0.isOwnList }
    // `N.V.` and `NV` are one.
    companies = Dictionary(grouping: listed) { Folding.fold($0.name).filter { $0 != " " } }
      .compactMap { _, mentions -> Company? in
        guard
          let newest = mentions.max(by: {
            (BudgetStatement($0.year, $0.documentKind), $0.source.document.number)
              < (BudgetStatement($1.year, $1.documentKind), $1.source.document.number)
          }), let form = LegalFormWord(in: newest.name)
        else { return nil }
        return Company(
          name: newest.name, form: form, source: newest.source,
          statement: BudgetStatement(newest.year, newest.documentKind))
      }
      .alphabetical(\.name, then: \.name)
  }
}
