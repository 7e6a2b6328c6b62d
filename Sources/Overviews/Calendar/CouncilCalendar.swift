public import Records

/// The agenda of one council for one budget year: the steps of all its arrangements, and where the
/// last days fall in the council's own agenda.
public struct CouncilCalendar: Sendable {
  /// The council and its arrangements.
  public let overview: CouncilOverview
  /// The budget year N.
  public let year: Int
  /// The steps by date; those without a date last, in the order of the cycle.
  public let entries: [Entry]
  /// Meetings of a board in the council's agenda that belong to none, or to more than one, of its
  /// arrangements.
  public let untiedMeetings: [AgendaEntry]
  /// Whether the council's own agenda was given and holds a meeting of the council.
  public let knowsCouncilMeetings: Bool

  /// A step of one arrangement.
  public struct Entry: Sendable {
    /// The step.
    public let item: CalendarItem
    /// The arrangement.
    public let arrangement: ArrangementOverview
    /// Where the last day falls in the council's own agenda; `nil` without such an agenda and for a
    /// step with which the council need not do anything by that day.
    public let placement: CouncilSchedule.Placement?
  }

  /// Puts together the agenda of a council.
  ///
  /// - Parameters:
  ///   - overview: The council on a day; on a day on which the municipality does not exist there are
  ///     no entries.
  ///   - year: The budget year; `nil` for the one that is discussed on the day of the overview.
  ///   - meetings: Board meetings known from documents, by line. A meeting in the agenda goes first.
  ///   - views: Views on documents of these arrangements; those of other councils are passed over.
  ///   - agenda: The council's own agenda.
  public init(
    _ overview: CouncilOverview, year: Int? = nil, meetings: [SystemID: BudgetMeetings] = [:],
    views: [CouncilView] = [], agenda: [AgendaEntry] = []
  ) {
    let year = year ?? BudgetCalendar.year(discussedOn: overview.day)
    let agenda = BoardNames(overview.arrangements.map(\.overview)).tied(agenda)
    let schedule = CouncilSchedule(agenda)
    let entries = overview.arrangements.flatMap { item -> [Entry] in
      let line = item.overview.lineID
      let own = views.filter { $0.line == line && $0.municipality == overview.municipality.code }
      let calendar = BudgetCalendar(
        year: year, subject: CalendarSubject(item.overview),
        meetings: BudgetMeetings(in: agenda, line: line, year: year)
          .filled(from: meetings[line] ?? BudgetMeetings()),
        recorded: own.flatMap(RecordedStep.steps))
      return calendar.items.map { step in
        Entry(
          item: step, arrangement: item.overview,
          placement: step.step == .view && step.status != .recorded
            ? schedule.placement(of: step, in: calendar) : nil)
      }
    }
    self.overview = overview
    self.year = year
    self.entries = entries.sorted { CalendarItem.precedes($0.item, $1.item) }
    untiedMeetings = agenda.filter { $0.kind == .generalBoard && $0.line == nil }
    knowsCouncilMeetings = agenda.contains { $0.kind == .council }
  }

  /// The entries of one arrangement, in the same order.
  public func entries(of line: SystemID) -> [Entry] {
    entries.filter { $0.item.line == line }
  }
}

extension BudgetCalendar {
  /// The budget year that councils and boards prepare or discuss on a day.
  ///
  /// The budget of N is on the table from the framework letter in the spring of N-1 until it must be
  /// with the supervisor, the last day being 14 September N-1 (Wgr art. 34 lid 2); from 15 September on
  /// the next framework letter is the one to wait for. The same days are used for years before the
  /// change of 2022, since only the choice of a year depends on them.
  public static func year(discussedOn day: Day) -> Int {
    let (year, month, dayOfMonth) = day.components
    return (month, dayOfMonth) < (9, 15) ? year + 1 : year + 2
  }
}

extension BudgetMeetings {
  /// These meetings, and others where these are not known.
  func filled(from others: BudgetMeetings) -> BudgetMeetings {
    BudgetMeetings(
      budget: budget ?? others.budget, accounts: accounts ?? others.accounts,
      amendments: amendments.isEmpty ? others.amendments : amendments)
  }
}
