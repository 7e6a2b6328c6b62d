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

  /// How much is known of each year.
  package let coverage: [YearCoverage]

  let records: PanelRecords
  /// The excerpt with the municipalities of ``boundaries``.
  let excerpt: RegisterExcerpt
  /// What documents tell of boards on each day, by version; nothing until it was added.
  private(set) var boards: [Day: [VersionID: Board]] = [:]

  /// A look at the records on each day of a span. Cost: linear in the records, and in the arrangements for each year.
  package init(
    _ records: PanelRecords, over span: PanelSpan, on day: Day, addingDerived: Bool,
    boundaries: FixedBoundaries?
  ) {
    self.records = records
    excerpt = boundaries?.applied(to: records.excerpt) ?? records.excerpt
    self.span = span
    self.day = day
    self.boundaries = boundaries
    addsDerived = addingDerived
    coverage = excerpt.yearCoverages(on: span.days)
  }

  /// Adds what documents tell of the boards of the arrangements of each day; only rows of arrangements tell of it.
  package mutating func addBoards(
    _ told: ([(line: LineID, version: VersionID)], Day) throws -> [VersionID: Board]
  ) rethrows {
    for day in span.days {
      let versions = excerpt.arrangements.keys.filter { addsDerived || excerpt.counts($0, on: day) }
      boards[day] = try told(versions.sorted().map { (excerpt.line(of: $0), $0) }, day)
    }
  }

  /// The rows of each year, in the order of the years; networks of no more years are held at once than there are
  /// processors. Cost: linear in the records for each year, divided over the processors.
  func rows<Row: Sendable>(_ rows: @Sendable (Network) -> [Row]) -> [Row] {
    coverage.concurrentMap { year in
      var known = excerpt
      known.coverage = year.coverage
      return rows(Network(known, on: year.day, addingDerived: addsDerived))
    }.flatMap(\.self)
  }

  /// How old the panel is; how complete it is differs by year, see ``coverage``.
  package var standing: Standing {
    records.excerpt.standing(on: span.days.last ?? day)
  }
}
