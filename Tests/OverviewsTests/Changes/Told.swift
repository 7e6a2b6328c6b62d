import Overviews
import Records
import Store
import TestSupport

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
  static func reading(_ exports: [DatedExport]) throws -> Register {
    let register = try temporary()
    for export in exports { try export.read(into: register) }
    return register
  }
}

/// A made-up register as the export of a day.
struct DatedExport {
  let date: String
  var register = MadeUpRegister()

  /// The same on a later day, edited.
  func next(_ date: String, _ edit: (inout MadeUpRegister) -> Void = { _ in }) -> DatedExport {
    var next = DatedExport(date: date, register: register)
    edit(&next.register)
    return next
  }

  /// Reads the export; its checksum is made up too, and different for each date.
  func read(into register: Register) throws {
    let digits = date.filter(\.isNumber)
    try self.register.read(
      into: register, dated: day(date),
      sha256: digits + String(repeating: "0", count: 64 - digits.count))
  }
}

extension MadeUpRegister {
  /// Adds a public body in which the executives of these take part from its first day.
  mutating func add(
    arrangement id: VersionID, _ title: String, from start: String, previous: VersionID? = nil,
    members: [BodyID]
  ) {
    arrangement(id, title, Period(start: day(start)), previous: previous)
    for member in members { join(id, member, day(start), [.executive]) }
  }
}

func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
