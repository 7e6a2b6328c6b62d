package import Records

/// A council's own agenda: when it meets and when it does not.
package struct CouncilSchedule: Sendable {
  /// The days on which the council meets, in order.
  package let meetings: [Day]
  /// The recesses, by their first day.
  package let recesses: [AgendaEntry]

  /// The meetings of the council and the recesses among the entries; committees and boards are passed
  /// over, since a council decides only in its own meeting.
  package init(_ entries: some Sequence<AgendaEntry>) {
    meetings = entries.filter { $0.kind == .council }.map(\.day).sorted()
    recesses = entries.filter { $0.kind == .recess }.sorted { $0.day < $1.day }
  }

  /// Where the last day of a step falls in the council's agenda.
  package struct Placement: Hashable, Sendable {
    /// The latest meeting that still counts: on or before the last day, and not before the document
    /// could be there. `nil` when there is none.
    package let latestMeeting: Day?
    /// What a clerk must know.
    package let warnings: [Warning]
  }

  /// Why a last day is awkward for a council.
  package enum Warning: Hashable, Sendable {
    /// The last day falls in this recess.
    case inRecess(AgendaEntry)
    /// The agenda knows no meeting on or after the last day; its last one is this.
    case afterLastMeeting(Day)
    /// The council does not meet between the document and the last day.
    case noMeetingInTerm
  }

  /// Finds the latest meeting for a last day; `nil` when the agenda has no meeting at all.
  ///
  /// - Parameters:
  ///   - lastDay: The strict last day of the step.
  ///   - start: The day from which the document is there, if known.
  package func placement(lastDay: Day, from start: Day? = nil) -> Placement? {
    guard let lastMeeting = meetings.last else { return nil }
    let latest = meetings.last { $0 <= lastDay && $0 >= (start ?? $0) }
    var warnings = recesses.filter { $0.contains(lastDay) }.map(Warning.inRecess)
    if lastMeeting < lastDay { warnings.append(.afterLastMeeting(lastMeeting)) }
    if latest == nil { warnings.append(.noMeetingInTerm) }
    return Placement(latestMeeting: latest, warnings: warnings)
  }

  /// Finds the latest meeting for an item of a calendar; `nil` for an item without a date or when the
  /// agenda has no meeting.
  ///
  /// For a view the term starts when the draft is there: on the first recorded day, else on the last
  /// day on which it must be sent.
  package func placement(of item: CalendarItem, in calendar: BudgetCalendar) -> Placement? {
    guard let lastDay = item.date else { return nil }
    let drafts = calendar.items.filter {
      item.step == .view && $0.step == .draftBudget && $0.line == item.line && $0.year == item.year
    }
    let recorded = drafts.filter { $0.status == .recorded }.compactMap(\.date).min()
    return placement(lastDay: lastDay, from: recorded ?? drafts.compactMap(\.date).min())
  }
}
