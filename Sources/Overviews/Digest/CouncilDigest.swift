import Records

/// What is new for a council since a day: what changed, what became doubtful, and which days come.
package struct CouncilDigest: Sendable {
  /// The council on the day of the answer.
  package let council: CouncilYear
  /// What changed since.
  package let changes: Changes
  /// What is doubtful now and was not by what was known on the day before; `nil` where nothing was known then.
  package let newSignals: [Signal]?
  /// The steps of the days to come, by date.
  package let coming: [CouncilCalendar.Entry]

  /// How many days ahead are told.
  package static let daysAhead = 92

  /// A digest; `before` is the council by what was known on the day after which changes count, on that day, where
  /// something was.
  package init(_ council: CouncilYear, _ changes: Changes, before: CouncilOverview?) {
    self.council = council
    self.changes = changes
    let known = before.map { Set($0.signals.map(Mark.init)) }
    newSignals = known.map { known in
      council.overview.signals.filter { !known.contains(Mark($0)) }
    }
    let end = council.overview.day.adding(days: Self.daysAhead)
    coming = council.months.entries.filter { $0.item.date.map { $0 <= end } ?? false }
  }

  /// Whether there is nothing to tell: no change but that something was checked again, no new signal and no day.
  package var isEmpty: Bool {
    changes.items.allSatisfy { $0.field == .verified } && newSignals?.isEmpty ?? true
      && coming.isEmpty
  }

  /// What a signal is told apart by over time: not its sentence, in which a number may have grown.
  private struct Mark: Hashable {
    let code: String
    let line: LineID?
    let others: Set<SystemID>

    init(_ signal: Signal) {
      code = signal.kind.code
      line = signal.line
      // The first is the version, which a new one replaces.
      others = Set(signal.arrangement == nil ? signal.cases[...] : signal.cases.dropFirst())
    }
  }
}
