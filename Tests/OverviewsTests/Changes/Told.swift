import Overviews
import Records
import Store

/// A change in short, so that a test can name the whole answer.
func told(_ change: Change) -> String {
  [
    change.kind.rawValue, change.arrangement?.id.description, change.organisation?.id.description,
    change.field?.rawValue, change.day?.description,
    change.sighting.map { "\($0.before.dayOfMonth)-\($0.after.dayOfMonth)" },
  ].compactMap(\.self).joined(separator: " ")
}

extension Register {
  /// The changes between two days.
  func changes(since: String, until: String, council: Int64? = nil) throws -> Changes {
    Changes(
      try known(on: nil).difference(
        since: .day(day(since)), until: .day(day(until)), council: council.map { BodyID($0) }))
  }

  /// A register in memory into which exports were read in this order.
  static func reading(_ exports: [MadeUpExport]) throws -> Register {
    let register = try temporary()
    for export in exports { try export.read(into: register) }
    return register
  }
}
