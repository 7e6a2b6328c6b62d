import Overviews
import Records
import Store

/// What is asked of the overview of a council besides the day.
struct CouncilFocus: Sendable {
  /// The year in focus of the money, where one is asked for.
  var year: Int?
  /// Whether the figures of predecessors count.
  var followsMergers = false
  /// The municipalities to which others are brought; then the figures of predecessors count too.
  var boundaries: FixedBoundaries?
  /// From where on something is a signal.
  var bounds = SignalBounds()

  /// What the register tells of a municipality that the overview needs.
  func excerpt(
    of municipality: Organisation, on day: Day, _ reader: ExcerptReader
  ) throws -> RegisterExcerpt {
    let since = Day(year: min(year ?? day.year, day.year) - 2, month: 1, day: 1)
    let parts = boundaries?.parts(of: municipality.id).map(\.body).filter { $0 != municipality.id }
    var excerpt = try reader.council(municipality.id, with: parts ?? [], on: day, since: since)
    let all = Predecessors(of: municipality, in: excerpt.mergers).all
    let predecessors = all.map { (municipality: $0.municipality, lastYear: $0.lastYear) }
    try reader.addInherited(from: predecessors, on: day, to: &excerpt)
    // Under its former name or code it is the municipality itself, which the register has.
    let former = Set(
      all.filter { if case .renamed = $0.passage { true } else { false } }.map(\.municipality))
    excerpt.predecessors.removeAll { $0.organisation == nil && former.contains($0.municipality) }
    guard followsMergers || boundaries != nil else { return excerpt }
    try reader.addPredecessors(predecessors, of: municipality.id, to: &excerpt)
    return excerpt
  }

  /// The overview of a municipality; `nil` when the register does not know it.
  func overview(
    of municipality: Organisation, on day: Day, _ reader: ExcerptReader
  ) throws -> CouncilOverview? {
    overview(of: municipality, on: day, try excerpt(of: municipality, on: day, reader))
  }

  /// The overview of a municipality; `nil` when the excerpt does not know it.
  func overview(
    of municipality: Organisation, on day: Day, _ excerpt: RegisterExcerpt
  ) -> CouncilOverview? {
    CouncilOverview(
      of: municipality.id, in: excerpt, on: day, year: year, followsMergers: followsMergers,
      boundaries: boundaries, bounds: bounds)
  }
}
