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
  /// How old the answer is, and how many participations of municipalities are known on the last day: of the whole
  /// register, or of the council in question. It rests on the exports that speak of the time in between, by date, the
  /// one known at the beginning included; where the time ends before the first export, on the one that tells of it
  /// afterwards.
  package let standing: Standing
  /// The same for the day after which changes count.
  package let standingAtStart: Standing

  /// Tells the difference between two moments.
  package init(_ difference: RegisterDifference) {
    since = difference.since
    until = difference.until
    let exports = CitedDocument.numbered(difference.exports)
    let knownOn = difference.excerpt.knownOn
    standing = Standing(
      day: difference.until, knownOn: knownOn, documents: exports,
      coverage: difference.excerpt.coverage)
    standingAtStart = Standing(
      day: difference.since, knownOn: knownOn, documents: exports,
      coverage: difference.coverageAtStart)
    council = difference.council.flatMap { difference.excerpt.organisations[$0.municipality] }
    var search = ChangeSearch(difference)
    search.run()
    items = search.items
  }

  /// The exports that the answer rests on.
  package var exports: [CitedDocument] { standing.documents }

  /// The changes that concern each of some councils, in the order of ``items``; the difference is searched once.
  package static func items(
    _ difference: RegisterDifference, of scopes: [RegisterDifference.CouncilScope]
  ) -> [BodyID: [Change]] {
    var search = ChangeSearch(difference)
    search.run()
    return Dictionary(
      scopes.map { ($0.municipality, search.items(of: $0)) },
      uniquingKeysWith: { first, _ in first })
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
    guard let first = exports.first?.date, first > since, first <= until else { return nil }
    return first
  }

  /// How far the answer rests on comparing exports; without two of them only dates are told that the
  /// register gives itself.
  package var comparison: Comparison {
    guard let last = exports.last?.date else { return .none }
    guard last <= until else { return .later(last) }
    guard exports.count > 1 else { return .one(last) }
    let areAlike = RegisterPart.allCases.contains { part in
      exports.count { $0.parts?.contains(part) ?? true } > 1
    }
    return areAlike ? .several : .unlike
  }

  /// How many exports speak of the time in between, the one known at the beginning included.
  package enum Comparison: Hashable, Sendable {
    /// None: nothing was compared.
    case none
    /// None, but one of this later date tells of the time.
    case later(Day)
    /// One, of this date: there was nothing to compare it with.
    case one(Day)
    /// Two or more, each about another part of the register: nothing was compared.
    case unlike
    /// Two or more, each compared with the one before it.
    case several
  }

  /// What a document said otherwise than the one before it.
  package var seen: [Change] { items.filter { $0.sighting != nil } }

  /// What the register told beforehand and of which the day passed.
  package var passed: [Change] { items.filter { $0.sighting == nil } }

}

extension [Change] {
  /// How many changes there are of each kind, in the order of ``Change/Kind``; those that are only derived
  /// apart, after the others of their kind.
  package var counts: [(kind: Change.Kind, isDerived: Bool, count: Int)] {
    Change.Kind.allCases.flatMap { kind in
      [false, true].compactMap { isDerived in
        let number = count { $0.kind == kind && ($0.origin == .derived) == isDerived }
        return number == 0 ? nil : (kind, isDerived, number)
      }
    }
  }
}
