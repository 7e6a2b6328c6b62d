import Law
package import Records

/// A draft budget that goes to one or more councils of a group, and when each can deal with it.
package struct PlannedDraft: Sendable {
  /// The arrangement.
  package let arrangement: ArrangementOverview
  /// The councils that it goes to, in the order in which they were asked for.
  package internal(set) var parts: [Part]

  /// What a draft asks of one council.
  package struct Part: Sendable {
    /// The municipality.
    package let municipality: Organisation
    /// The day on which the draft is there: as recorded, else the last day on which it must be sent; `nil` where
    /// neither is known.
    package let start: Day?
    /// The last day for the view; `nil` where not even the latest that it can be is known.
    package let end: Day?
    /// Whether the last day itself is not known, and ``end`` is the latest that it can be.
    package let isLatest: Bool
    /// How it stands.
    package internal(set) var state: State
  }

  /// How a draft stands in a council.
  package enum State: Hashable, Sendable {
    /// The council dealt with it on this day, or sent its view then.
    case dealtWith(Day)
    /// It can be dealt with in this meeting, which was chosen.
    case planned(Day)
    /// It can be dealt with in this meeting, the first that can, but none was chosen that can.
    case possible(Day)
    /// The council has no meeting within the term.
    case noMeeting
    /// The last day is not known.
    case unknownTerm
    /// The last day has passed.
    case past
    /// No agenda of the council was given, or it has no meeting of the council in it.
    case noAgenda
  }

  /// Whether each council that it goes to deals with it in a chosen meeting, or did.
  package var isComplete: Bool {
    parts.allSatisfy {
      switch $0.state {
      case .planned, .dealtWith: true
      case .possible, .noMeeting, .unknownTerm, .past, .noAgenda: false
      }
    }
  }

  /// Whether the last day of some council is not known, and only the latest that it can be.
  package var isUncertain: Bool { parts.contains(where: \.isLatest) }

  /// A council's calendar, and when the council meets.
  typealias Agenda = (calendar: CouncilCalendar, schedule: CouncilSchedule)

  /// The drafts in the calendars of councils, in the order of the last days.
  static func drafts(in agendas: [Agenda], on day: Day) -> [PlannedDraft] {
    var places: [LineID: Int] = [:]
    var drafts: [PlannedDraft] = []
    for (calendar, schedule) in agendas {
      for entry in calendar.entries where entry.item.isOpenView(of: calendar.year) {
        let part = Part(entry.item, in: calendar, schedule, on: day)
        if let place = places[entry.item.line] {
          drafts[place].parts.append(part)
        } else {
          places[entry.item.line] = drafts.count
          drafts.append(PlannedDraft(arrangement: entry.arrangement, parts: [part]))
        }
      }
    }
    func end(_ draft: PlannedDraft) -> Int32 {
      draft.parts.compactMap(\.end).min()?.number ?? .max
    }
    return drafts.enumerated().sorted {
      (end($0.element), $0.offset) < (end($1.element), $1.offset)
    }.map(\.element)
  }
}

extension PlannedDraft.Part {
  fileprivate init(
    _ view: CalendarItem, in calendar: CouncilCalendar, _ schedule: CouncilSchedule, on day: Day
  ) {
    municipality = calendar.overview.municipality
    let items = calendar.entries(of: view.line).map(\.item).filter { $0.year == calendar.year }
    let drafts = items.filter { $0.step == .draftBudget }
    start =
      drafts.filter { $0.status == .recorded }.compactMap(\.date).min()
      ?? drafts.compactMap(\.date).min()
    end = view.date ?? view.latest
    isLatest = view.date == nil && view.latest != nil
    let dealt = items.filter { $0.step == .view && $0.status == .recorded }.compactMap(\.date).min()
    state =
      if let dealt {
        .dealtWith(dealt)
      } else if let end, end < day {
        .past
      } else if end == nil {
        .unknownTerm
      } else if schedule.meetings.isEmpty {
        .noAgenda
      } else {
        .noMeeting
      }
    if case .noMeeting = state, let first = schedule.meetings.first(where: { isOpen(on: $0, day) })
    {
      state = .possible(first)
    }
  }

  /// Whether the council can still deal with it on a day, seen from the day of the answer.
  private func isOpen(on meeting: Day, _ today: Day) -> Bool {
    meeting >= today && (start.map { $0 <= meeting } ?? true)
      && (end.map { meeting <= $0 } ?? false)
  }

  /// The days on which a meeting can deal with it; `nil` where none can.
  func term(from today: Day) -> ClosedRange<Day>? {
    guard let end else { return nil }
    let first = max(start ?? today, today)
    return first <= end ? first...end : nil
  }
}

extension CalendarItem {
  /// Whether it is the term for a view on the draft budget of a year, and no record of one.
  fileprivate func isOpenView(of year: Int) -> Bool {
    step == .view && self.year == year && status != .recorded
  }
}
