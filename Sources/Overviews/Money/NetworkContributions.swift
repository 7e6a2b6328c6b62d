package import Records

/// What each municipality contributes to each arrangement for one budget year: the money on the edges
/// of the network.
///
/// The budget of the year counts, else its accounts; nothing is estimated.
package struct NetworkContributions: Sendable {
  private let lines: [VersionID: LineID]
  private let given: [Key: Given]

  /// What a municipality contributes to one arrangement.
  package struct Given: Hashable, Sendable {
    /// The amount.
    package let amount: Euro
    /// The kind of statement it is from.
    package let documentKind: DocumentKind
  }

  private struct Key: Hashable {
    let line: LineID
    let municipality: BodyID
  }

  /// Adds up the figures of an excerpt that are contributions for a year; with boundaries those of all that a municipality
  /// is made of. Cost: linear in the figures and in the versions.
  package init(_ excerpt: RegisterExcerpt, year: Int, boundaries: FixedBoundaries? = nil) {
    var figures: [Key: [LinkedFigure]] = [:]
    for linked in excerpt.figures.values.joined() where linked.figure.year == year {
      guard let municipality = linked.municipality else { continue }
      figures[Key(line: linked.line, municipality: municipality), default: []].append(linked)
    }
    let own = figures.compactMapValues { figures -> Given? in
      let series = ContributionSeries(figures)
      let total = series.total(year, .budget) ?? series.total(year, .accounts)
      return total.flatMap { total in
        total.sum.map { Given(amount: $0, documentKind: total.documentKind) }
      }
    }
    given = boundaries.map { Self.moved(own, by: $0) } ?? own
    lines =
      given.isEmpty
      ? [:]
      : excerpt.arrangements.keys.reduce(into: [:]) { lines, version in
        lines[version] = excerpt.line(of: version)
      }
  }

  /// The amounts under those in which municipalities live on; one that does not fit is left out.
  private static func moved(_ own: [Key: Given], by boundaries: FixedBoundaries) -> [Key: Given] {
    var sums: [Key: EuroSum] = [:]
    var kinds: [Key: DocumentKind] = [:]
    for (key, given) in own {
      let heirs =
        boundaries.heirs(of: key.municipality)
        ?? [FixedBoundaries.Part(body: key.municipality, share: nil)]
      for heir in heirs {
        let place = Key(line: key.line, municipality: heir.body)
        guard let amount = heir.of(given.amount) else { continue }
        sums[place, default: EuroSum()].add(amount)
        let known = kinds[place] ?? given.documentKind
        kinds[place] = known.rank <= given.documentKind.rank ? known : given.documentKind
      }
    }
    return sums.reduce(into: [:]) { moved, entry in
      guard let amount = entry.value.amount, let kind = kinds[entry.key] else { return }
      moved[entry.key] = Given(amount: amount, documentKind: kind)
    }
  }

  /// What a participant contributes; `nil` when no document tells.
  package subscript(participation: Participation) -> Euro? {
    lines[participation.arrangement].flatMap {
      given[Key(line: $0, municipality: participation.organisation.id)]?.amount
    }
  }

  /// What each municipality contributes, to all arrangements of which a document tells, in no order.
  package var byMunicipality: [BodyID: [Given]] {
    given.reduce(into: [:]) { found, entry in
      found[entry.key.municipality, default: []].append(entry.value)
    }
  }
}
