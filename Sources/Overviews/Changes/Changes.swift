package import Records

/// What changed between two moments, each change once.
///
/// Two kinds of change are told together: what a document says that the one before it did not (with the
/// dates of both, for neither is the date of the change), and what was known beforehand and came true
/// (a version that began, an end date that passed, a participant that joined on a date given).
package struct Changes: Sendable {
  /// The day after which changes count.
  package let since: Day
  /// The last day on which changes count.
  package let until: Day
  /// The municipality to whose arrangements the answer is limited.
  package let council: Organisation?
  /// The changes: by arrangement, then by organisation, each by kind.
  package let items: [Change]
  /// The exports that speak of the time in between, by date, the one known at the beginning included.
  package let exports: [CitedDocument]

  /// Tells the difference between two moments.
  package init(_ difference: RegisterDifference) {
    since = difference.since
    until = difference.until
    exports = CitedDocument.numbered(difference.exports)
    council = difference.council.flatMap { difference.excerpt.organisations[$0.municipality] }
    var search = ChangeSearch(difference)
    search.run()
    items = search.items
  }

  /// The days between two exports that follow each other with more than a day between them.
  package var gaps: [Sighting] {
    zip(exports, exports.dropFirst()).compactMap { earlier, later in
      earlier.date.days(until: later.date) > 1
        ? Sighting(before: earlier.date, after: later.date) : nil
    }
  }

  /// The date of the first export, when it is later than the day after which changes count: of the time
  /// before it only the dates are known that the register itself gives.
  package var knowledgeBegins: Day? {
    guard let first = exports.first?.date, first > since else { return nil }
    return first
  }

  /// How many changes there are of each kind, in the order of ``Change/Kind``.
  package var counts: [(kind: Change.Kind, count: Int)] {
    Change.Kind.allCases.compactMap { kind in
      let count = items.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }
}
