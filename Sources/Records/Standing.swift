/// What an answer rests on: its documents, and with these how old and how complete it is.
///
/// Made once for each answer, where its documents are numbered: of what is known (`Known.standing(on:)`) or of what was
/// taken from it (``RegisterExcerpt/standing(on:coverage:)``). Whatever is told of sources is taken from it.
package struct Standing: Hashable, Sendable {
  /// The date of the newest export of the register that is known, whatever else was read later; `nil`
  /// when none is.
  package let register: Day?
  /// The day the answer is valid for.
  package private(set) var day: Day
  /// The day of knowledge, where one was asked: documents dated later are left out.
  package let knownOn: Day?
  /// The command that asked it; `nil` where a command asked more than this.
  package private(set) var command: String?
  /// The parts of the register that no export that was read speaks of: of those nothing is known.
  package let missing: [RegisterPart]
  /// How much is known of who took part on the day; `nil` for an answer that is not about that.
  package private(set) var coverage: Coverage?
  /// The documents that the answer rests on, by date, with the numbers by which it cites them.
  package let documents: [CitedDocument]

  /// The standing of an answer that rests on documents.
  package init(
    day: Day, knownOn: Day? = nil, documents: [CitedDocument], coverage: Coverage? = nil
  ) {
    self.documents = documents
    register = documents.registerDay
    let parts = documents.filter { $0.kind == .registerExport }.compactMap { $0.parts }
    missing =
      parts.isEmpty
      ? []
      : RegisterPart.allCases.filter { part in !parts.contains { $0.contains(part) } }
    self.day = day
    self.knownOn = knownOn
    self.coverage = coverage
  }

  /// The standing of one answer over several of the same day, which rest on the same documents: what is known of who
  /// took part is that of all of them together.
  package init(over parts: [Standing], on day: Day) {
    let coverages = parts.compactMap(\.coverage)
    self.init(
      day: day, knownOn: parts.first?.knownOn, documents: parts.first?.documents ?? [],
      coverage: Coverage(
        recorded: coverages.map(\.recorded).reduce(0, +),
        derived: coverages.map(\.derived).reduce(0, +)))
  }

  /// The standing of an answer that rests on the same and of which so much is known.
  package func covering(_ coverage: Coverage?) -> Standing {
    var standing = self
    standing.coverage = coverage
    return standing
  }

  /// The standing of an answer that rests on some of the documents, numbered among themselves.
  package func resting(on isUsed: (Document) -> Bool) -> Standing {
    Standing(
      day: day, knownOn: knownOn,
      documents: CitedDocument.numbered(documents.map(\.document).filter(isUsed)),
      coverage: coverage)
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
    var standing = self
    standing.day = register.adding(days: 1)
    return standing
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
