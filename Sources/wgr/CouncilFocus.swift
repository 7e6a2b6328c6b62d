import Overviews
import Records
import Store

/// What is asked of the overview of a council besides the day.
struct CouncilFocus {
  /// The year in focus of the money, where one is asked for.
  var year: Int?
  /// Whether the figures of predecessors count.
  var followsMergers = false
  /// From where on something is a signal.
  var bounds = SignalBounds()

  /// The overview of a municipality, and what the register tells of it; `nil` when it tells nothing.
  func overview(
    of municipality: Organisation, on day: Day, _ reader: ExcerptReader
  ) throws -> (overview: CouncilOverview, excerpt: RegisterExcerpt)? {
    let excerpt = try reader.council(
      municipality, on: day, followingMergers: followsMergers)
    return CouncilOverview(
      of: municipality.id, in: excerpt, on: day, year: year, followsMergers: followsMergers,
      bounds: bounds
    ).map { ($0, excerpt) }
  }
}
