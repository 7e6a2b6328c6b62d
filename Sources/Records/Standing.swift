/// How old and how complete an answer is.
package struct Standing: Hashable, Sendable {
  /// The date of the newest export of the register that is known, whatever else was read later; `nil`
  /// when none is.
  package let register: Day?
  /// The day the answer is valid for.
  package let day: Day
  /// The day of knowledge, where one was asked: documents dated later are left out.
  package private(set) var knownOn: Day?
  /// The command that asked it; `nil` where a command asked more than this.
  package private(set) var command: String?
  /// The parts of the register that no export that was read speaks of: of those nothing is known.
  package let missing: [RegisterPart]
  /// How much is known of who took part on the day; `nil` for an answer that is not about that.
  package let coverage: Coverage?

  /// The standing of an answer that rests on documents.
  package init(
    day: Day, knownOn: Day? = nil, documents: [CitedDocument], coverage: Coverage? = nil
  ) {
    let exports = documents.filter { $0.kind == .registerExport }
    register = exports.map { $0.date }.max()
    let parts = exports.compactMap { $0.parts }
    missing =
      parts.isEmpty
      ? []
      : RegisterPart.allCases.filter { part in !parts.contains { $0.contains(part) } }
    self.day = day
    self.knownOn = knownOn
    self.coverage = coverage
  }

  /// The standing with the day of knowledge that was asked for.
  package func known(on day: Day?) -> Standing {
    var standing = self
    standing.knownOn = day
    return standing
  }

  /// The standing with the command that asked.
  package func asked(by command: String?) -> Standing {
    var standing = self
    standing.command = command
    return standing
  }

  /// The standing as something tells it that is read on later days too: the register's day as that of the facts,
  /// and nothing of the day of the answer, so that it keeps its bytes while the facts stay the same.
  package var forLaterReading: Standing {
    guard let register, register <= day else { return self }
    return Standing(register: register, day: register.adding(days: 1), self)
  }

  private init(register: Day, day: Day, _ other: Standing) {
    self.register = register
    self.day = day
    knownOn = other.knownOn
    missing = other.missing
    coverage = other.coverage
  }

  /// How many days the register is behind the day of the answer: 1 or more; `nil` where it is not behind,
  /// or where there is no export.
  package var daysBehind: Int? {
    guard let register, register < day else { return nil }
    return register.days(until: day)
  }

  /// How many of the participations that an answer is about are recorded, and how many more follow from
  /// later versions: see ``Participation/Origin``.
  package struct Coverage: Hashable, Sendable {
    /// In a version that is in force on the day (vermeld).
    package var recorded: Int
    /// Only in the first version of a line that begins later (afgeleid).
    package var derived: Int

    /// A coverage.
    package init(recorded: Int, derived: Int) {
      self.recorded = recorded
      self.derived = derived
    }
  }
}
