package import Records

/// Where the view on a draft budget stands, for the headline of a cover sheet: what is recorded of the
/// council goes before what the calendar says, and a day of the council's own is never a last day.
package enum CoverSheetStanding: Hashable, Sendable {
  /// The law gives the arrangement no calendar, so there is no draft budget to give a view on.
  case noCalendar
  /// The council gave its view, met on it and sent it on these days, as far as they are recorded.
  case given(decided: Day?, sent: Day?, answered: Day?)
  /// The council decided to give no view, on this day as far as it is recorded.
  case declined(Day?)
  /// The council met on the draft on this day; what it decided is not recorded.
  case metOn(Day)
  /// A view can be given until this last day.
  case open(lastDay: Day)
  /// A view can be given; the last day is not known.
  case openWithoutLastDay
  /// The last day, by the calendar, has passed.
  case passed(lastDay: Day)
  /// The board has met on the budget.
  case boardHasMet
  /// The board had to adopt the budget by this day to send it in time.
  case adoptionIsPast(Day)
}

extension BudgetCoverSheet {
  /// When the board meets on the budget of the year, according to an agenda or a council view.
  package var boardMeeting: Day? {
    adoption.flatMap { $0.status == .recorded ? $0.date : nil }
  }

  /// Where the view stands on the day of the answer.
  package var standing: CoverSheetStanding {
    guard let view = entries.map(\.item).first(where: { $0.step == .view && $0.citation != nil })
    else { return .noCalendar }
    let own = calendar.dossier(of: arrangement).own.map(\.view)
      .first { $0.year == year && $0.document == .draftBudget }
    if let own, let recorded = Self.recorded(own, on: council.day) { return recorded }
    let day = council.day
    if let lastDay = view.date {
      return lastDay < day ? .passed(lastDay: lastDay) : .open(lastDay: lastDay)
    }
    if let meeting = boardMeeting { return meeting < day ? .boardHasMet : .openWithoutLastDay }
    guard let latest = adoption?.date, latest < day else { return .openWithoutLastDay }
    return .adoptionIsPast(latest)
  }

  private var adoption: CalendarItem? {
    entries.map(\.item).first { $0.step == .budgetAdoption && $0.citation != nil }
  }

  /// What the rows on the council's own round tell; `nil` while they tell of no decision, and for a meeting
  /// that is still to come.
  private static func recorded(_ view: CouncilView, on day: Day) -> CoverSheetStanding? {
    switch view.status {
    case .submitted, .answered, .late:
      return .given(decided: view.decided, sent: view.viewSent, answered: view.answered)
    case .noView: return .declined(view.decided)
    case .unknown, .received, .notApplicable:
      guard let met = view.decided, met <= day else { return nil }
      return .metOn(met)
    }
  }
}
