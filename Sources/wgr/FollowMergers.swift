import ArgumentParser
import Overviews
import Records
import Store

/// Whether the figures of predecessors count with those of a municipality.
struct FollowMergers: ParsableArguments {
  @Flag(
    name: .customLong("follow-mergers"),
    help: "Add the figures of municipalities that became part of it, for the years they existed.")
  var isAsked = false
}

extension ExcerptReader {
  /// What is needed for the overview of a municipality, with what following its mergers needs.
  func council(
    _ municipality: Organisation, on day: Day, followingMergers: Bool
  ) throws -> RegisterExcerpt {
    var excerpt = try council(municipality.id, on: day)
    guard followingMergers else { return excerpt }
    let predecessors = Predecessors(of: municipality, in: excerpt.mergers).all
    try addPredecessors(
      predecessors.map { ($0.municipality, $0.lastYear) }, of: municipality.id, to: &excerpt)
    return excerpt
  }
}
