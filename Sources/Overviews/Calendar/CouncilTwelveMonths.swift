package import Records

/// What the next twelve months ask of a council and of the boards of its arrangements, over all budget years
/// (komende twaalf maanden).
package struct CouncilTwelveMonths: Sendable {
  /// The day from which the months count.
  package let start: Day
  /// The day after the last of the months.
  package let end: Day
  /// The steps by date.
  package let entries: [CouncilCalendar.Entry]
  /// Views that can still be given and of which the last day is not known, because the day it is counted from
  /// is not: that day is to be asked for.
  package let viewsWithoutLastDay: [CouncilCalendar.Entry]
  /// The arrangements of those views.
  package let linesWithoutLastDay: Set<LineID>
  private let firstSteps: [LineID: CouncilCalendar.Entry]

  /// The steps from the day of a calendar on, those of the years beside its own included. Cost: that of the
  /// budget years that have a step in the months.
  package init(_ calendar: CouncilCalendar) {
    let overview = calendar.overview
    let start = overview.day
    let end = Self.anniversary(of: start)
    self.start = start
    self.end = end
    let schedule = CouncilSchedule(calendar.agenda)
    var met: Set<String> = []
    let entries = Self.budgetYears(from: start).flatMap { year -> [CouncilCalendar.Entry] in
      if year == calendar.year { return calendar.entries }
      return overview.arrangements.flatMap { item -> [CouncilCalendar.Entry] in
        let budget = BudgetCalendar(
          year: year, of: item.overview, membership: item.membership, for: overview,
          calendar.agenda)
        return budget.items.compactMap { step in
          guard let date = step.date, date >= start, date < end else { return nil }
          return CouncilCalendar.Entry(
            item: step, arrangement: item.overview,
            placement: step.step == .view && step.status != .recorded
              ? schedule.placement(of: step, in: budget) : nil)
        }
      }
    }
    .filter { entry in
      entry.item.date.map { $0 >= start && $0 < end } ?? false
        && met.insert(entry.item.identity).inserted
    }
    .ordered(by: \.item)
    self.entries = entries
    firstSteps = Dictionary(
      entries.lazy.filter(\.item.asksTheCouncil).map { ($0.item.line, $0) },
      uniquingKeysWith: { first, _ in first })
    let discussed = BudgetCalendar.year(discussedOn: start)
    viewsWithoutLastDay =
      (calendar.year == discussed
      ? calendar : CouncilCalendar(overview, year: discussed, agenda: calendar.agenda))
      .viewsWithoutLastDay
    linesWithoutLastDay = Set(viewsWithoutLastDay.map(\.item.line))
  }

  /// The steps at which the council itself is asked something.
  package var ofCouncil: [CouncilCalendar.Entry] { entries.filter(\.item.asksTheCouncil) }
  /// The steps of others.
  package var ofOthers: [CouncilCalendar.Entry] { entries.filter { !$0.item.asksTheCouncil } }

  /// The first step for the council in an arrangement; `nil` when none has a day.
  package func next(in line: LineID) -> CouncilCalendar.Entry? { firstSteps[line] }

  /// The budget years that can have a step in the twelve months from a day: that of the last accounts until
  /// these are with the supervisor (15 July, Wgr art. 34 lid 4), and the budgets until the one of which the
  /// framework letter comes within the months.
  private static func budgetYears(from day: Day) -> ClosedRange<Int> {
    let (year, month, _) = day.components
    return (month < 8 ? year - 1 : year)...(year + 2)
  }

  /// The same day of the next year; 1 March for 29 February.
  private static func anniversary(of day: Day) -> Day {
    let (year, month, dayOfMonth) = day.components
    return Day(year: year + 1, month: month, day: dayOfMonth) ?? day.adding(days: 366)
  }
}

extension CalendarItem {
  /// Whether something is asked of the council: its turn, or the draft that starts its term.
  package var asksTheCouncil: Bool {
    step.map { $0.isCouncilsTurn || $0 == .draftBudget } ?? false
  }
}
