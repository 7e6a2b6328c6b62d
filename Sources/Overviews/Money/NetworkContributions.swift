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

  /// Adds up the figures of an excerpt that are contributions for a year. Cost: linear in the figures
  /// and in the versions.
  package init(_ excerpt: RegisterExcerpt, year: Int) {
    var figures: [Key: [LinkedFigure]] = [:]
    for linked in excerpt.figures.values.joined() where linked.figure.year == year {
      guard let municipality = linked.municipality else { continue }
      figures[Key(line: linked.line, municipality: municipality), default: []].append(linked)
    }
    given = figures.compactMapValues { figures in
      let series = ContributionSeries(figures)
      let total = series.total(year, .budget) ?? series.total(year, .accounts)
      return total.flatMap { total in
        total.sum.map { Given(amount: $0, documentKind: total.documentKind) }
      }
    }
    lines =
      given.isEmpty
      ? [:]
      : excerpt.arrangements.keys.reduce(into: [:]) { lines, version in
        lines[version] = excerpt.line(of: version)
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
