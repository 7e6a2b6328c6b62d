package import Records

/// What each municipality contributes to each arrangement for one budget year: the money on the edges
/// of the network.
///
/// The budget of the year counts, else its accounts; nothing is estimated.
package struct NetworkContributions: Sendable {
  private let lines: [VersionID: LineID]
  private let amounts: [Key: Euro]

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
    amounts = figures.compactMapValues { figures in
      let series = ContributionSeries(figures)
      return (series.total(year, .budget) ?? series.total(year, .accounts))?.sum
    }
    lines =
      amounts.isEmpty
      ? [:]
      : excerpt.arrangements.keys.reduce(into: [:]) { lines, version in
        lines[version] = excerpt.line(of: version)
      }
  }

  /// What a participant contributes; `nil` when no document tells.
  package subscript(participation: Participation) -> Euro? {
    lines[participation.arrangement].flatMap {
      amounts[Key(line: $0, municipality: participation.organisation.id)]
    }
  }
}
