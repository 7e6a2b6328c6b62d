import Graph
package import Records

/// The register over years, one look a year: what a series needs.
///
/// Each year is answered as a question for its day would be. The register begins late, so that of earlier years
/// part is missing; how much stands with each year (``coverage``).
package struct NationalPanel: Sendable {
  /// The years, and the day of each.
  package let span: PanelSpan
  /// The last day that counts: memberships that had not ended by then are going on.
  package let day: Day
  /// Whether participations count too that only later versions tell of (``Participation/Origin/derived``).
  package let addsDerived: Bool
  /// The municipalities of one year to which all others were brought; `nil` for those of each year itself.
  package let boundaries: FixedBoundaries?

  let records: PanelRecords
  /// The excerpt with the municipalities of ``boundaries``.
  let excerpt: RegisterExcerpt
  let networks: [Network]
  /// What documents tell of boards on each day, by version; nothing until it was added.
  private(set) var boards: [Day: [VersionID: Board]] = [:]

  /// Looks at the records on each day of a span. Cost: linear in the records for each year, divided over the
  /// processors.
  package init(
    _ records: PanelRecords, over span: PanelSpan, on day: Day, addingDerived: Bool,
    boundaries: FixedBoundaries?
  ) {
    let excerpt = boundaries?.applied(to: records.excerpt) ?? records.excerpt
    self.records = records
    self.excerpt = excerpt
    self.span = span
    self.day = day
    self.boundaries = boundaries
    addsDerived = addingDerived
    networks = span.days.concurrentMap { Network(excerpt, on: $0, addingDerived: addingDerived) }
  }

  /// Adds what documents tell of the boards of the arrangements of each day; only rows of arrangements tell of it.
  package mutating func addBoards(
    _ told: ([(line: LineID, version: VersionID)], Day) throws -> [VersionID: Board]
  ) rethrows {
    for network in networks {
      let versions = network.arrangements.keys.sorted().map { (excerpt.line(of: $0), $0) }
      boards[network.day] = try told(versions, network.day)
    }
  }

  /// How much is known of each year.
  package var coverage: [YearCoverage] {
    networks.map { network in
      YearCoverage(
        day: network.day,
        arrangements: network.arrangements.values.count { $0.inForce.contains(network.day) },
        municipalities: municipalities(on: network.day).count, coverage: network.coverage,
        arrangementsWithFigure: records.excerpt.linesWithContribution(in: network.day.year))
    }
  }

  /// How old the panel is; how complete it is differs by year, see ``coverage``.
  package var standing: Standing {
    records.excerpt.standing(on: span.days.last ?? day)
  }

  /// The municipalities that existed on a day, by code, then by number.
  func municipalities(on day: Day) -> [Organisation] {
    excerpt.organisations.values
      .filter { $0.kind == .municipality && $0.existence.contains(day) }
      .sorted { ($0.code?.text ?? "", $0.id) < ($1.code?.text ?? "", $1.id) }
  }
}
