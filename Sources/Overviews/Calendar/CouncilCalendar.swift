package import Records

/// The agenda of one council for one budget year: the steps of all its arrangements, and where the
/// last days fall in the council's own agenda.
package struct CouncilCalendar: Sendable {
  /// The council and its arrangements.
  package let overview: CouncilOverview
  /// The budget year N.
  package let year: Int
  /// The arrangements that the calendar is about, by short title: those of the overview and earlier ones that
  /// have a step in the cycle.
  package let arrangements: [CouncilOverview.CouncilArrangement]
  /// The steps by date; those without a date last, in the order of the cycle.
  package let entries: [Entry]
  private let placesOfLines: [LineID: [Int]]
  /// The council's own agenda, with the board meetings tied to its arrangements.
  let agenda: [AgendaEntry]

  /// A step of one arrangement.
  package struct Entry: Sendable {
    /// The step.
    package let item: CalendarItem
    /// The arrangement.
    package let arrangement: ArrangementOverview
    /// Where the last day falls in the council's own agenda; `nil` without such an agenda and for a
    /// step with which the council need not do anything by that day.
    package let placement: CouncilSchedule.Placement?
  }

  /// Puts together the agenda of a council, from the council views and completed sheets in its overview
  /// and from its own agenda.
  ///
  /// - Parameters:
  ///   - overview: The council on a day; on a day on which the municipality does not exist there are
  ///     no entries.
  ///   - year: The budget year; `nil` for the one that is discussed on the day of the overview.
  ///   - agenda: The council's own agenda. A board meeting in it goes before one in a view or sheet.
  package init(_ overview: CouncilOverview, year: Int? = nil, agenda: [AgendaEntry] = []) {
    let year = year ?? BudgetCalendar.year(discussedOn: overview.day)
    self.overview = overview
    self.year = year
    let all = overview.arrangements + overview.earlier
    let agenda = BoardNames(all.map(\.overview)).tied(agenda)
    self.agenda = agenda
    let schedule = CouncilSchedule(agenda)
    let entries = all.flatMap { item -> [Entry] in
      let calendar = BudgetCalendar(
        year: year, of: item.overview, membership: item.membership, for: overview, agenda)
      return calendar.items.map { step in
        Entry(
          item: step, arrangement: item.overview,
          placement: step.step == .view && step.status != .recorded
            ? schedule.placement(of: step, in: calendar) : nil)
      }
    }
    .ordered(by: \.item)
    self.entries = entries
    let places = Dictionary(grouping: entries.indices) { entries[$0].item.line }
    placesOfLines = places
    arrangements = all.filter { places[$0.overview.line] != nil }
  }

  /// The arrangements of the cycle in which the municipality no longer takes part on the day.
  package var ended: [CouncilOverview.CouncilArrangement] {
    let own = Set(overview.arrangements.map(\.overview.line))
    return arrangements.filter { !own.contains($0.overview.line) }
  }

  /// The arrangements of the day that have no step in the cycle: they did not exist for the council then.
  package var later: [CouncilOverview.CouncilArrangement] {
    let lines = Set(arrangements.map(\.overview.line))
    return overview.arrangements.filter { !lines.contains($0.overview.line) }
  }

  /// Meetings of a general board in the council's agenda that belong to none, or to more than one, of its
  /// arrangements, and so set no date.
  package var untiedMeetings: [AgendaEntry] {
    agenda.filter { $0.kind == .generalBoard && $0.line == nil }
  }

  /// Whether the council's own agenda was given and holds a meeting of the council.
  package var knowsCouncilMeetings: Bool { agenda.contains { $0.kind == .council } }

  /// The entries for a view that can still be given and of which the last day is not known, because the day
  /// it is counted from is not. Once the general board has met, or the budget had to be with the supervisor
  /// (Wgr art. 34 lid 2 and the corresponding articles), there is nothing to give a view on.
  package var viewsWithoutLastDay: [Entry] {
    let open = Set(
      entries.lazy.map(\.item).filter {
        $0.step == .budgetSubmission && $0.year == year
          && ($0.date.map { $0 >= overview.day } ?? true)
      }.map(\.line))
    return entries.filter { entry in
      let item = entry.item
      return item.step == .view && item.date == nil && open.contains(item.line)
        && (item.latest.map { $0 >= overview.day } ?? true)
    }
  }

  /// The entries of one arrangement, in the same order. Cost: those.
  package func entries(of line: LineID) -> [Entry] {
    (placesOfLines[line] ?? []).map { entries[$0] }
  }
}

extension BudgetCalendar {
  /// The agenda of one arrangement of a council: its board meetings from the agenda, else from council
  /// views and completed sheets, and the steps that the views of this council date.
  init(
    year: Int, of arrangement: ArrangementOverview, membership: Period? = nil,
    for council: CouncilOverview, _ agenda: [AgendaEntry] = []
  ) {
    let own = arrangement.views.filter { $0.isPast(council.municipality) }
    let meetings = BoardAgenda(agenda, line: arrangement.line, year: year)
    self.init(
      year: year, subject: CalendarSubject(arrangement, membership: membership),
      meetings: meetings.adoptions.filled(from: BudgetMeetings(in: arrangement.views, year: year)),
      recorded: own.flatMap { RecordedStep.steps(in: $0.view) } + meetings.discussions)
  }

  /// The budget year that councils and boards prepare or discuss on a day.
  ///
  /// The budget of N is on the table from the framework letter in the spring of N-1 until it must be
  /// with the supervisor, the last day being 14 September N-1 (Wgr art. 34 lid 2); from 15 September on
  /// the next framework letter is the one to wait for. The same days are used for years before the
  /// change of 2022, since only the choice of a year depends on them.
  package static func year(discussedOn day: Day) -> Int {
    let (year, month, dayOfMonth) = day.components
    return (month, dayOfMonth) < (9, 15) ? year + 1 : year + 2
  }
}
