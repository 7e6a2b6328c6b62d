import ArgumentParser

/// Whether the figures of predecessors count with those of a municipality.
struct FollowMergers: ParsableArguments {
  @Flag(
    name: .customLong("follow-mergers"),
    help: "Add the figures of municipalities that became part of it, for the years they existed.")
  var isAsked = false

  /// They do not count.
  static var none: FollowMergers {
    var option = FollowMergers()
    option.isAsked = false
    return option
  }
}
