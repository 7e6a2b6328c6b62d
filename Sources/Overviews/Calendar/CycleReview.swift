import Law
public import Records

/// How the budget cycle of one arrangement went for one council: what was in time, late or not
/// recorded, and what other councils said on the same budget.
public struct CycleReview: Sendable {
  /// The steps that have a last day, in the order of the calendar. Several amendments of one year are
  /// left out: no source tells which recorded day belongs to which.
  public let findings: [Finding]
  /// The views of other councils on the same draft budget, by name of the municipality.
  public let others: [CouncilView]

  /// How one step went.
  public struct Finding: Hashable, Sendable {
    /// The item that sets the last day.
    public let item: CalendarItem
    /// How it went.
    public let state: State
    /// The recorded day, if there is one.
    public let recorded: Day?
  }

  /// How a step went.
  public enum State: Hashable, Sendable {
    /// Recorded on or before the strict last day.
    case inTime
    /// Recorded on the day that the law names in "vóór": sources differ whether that is in time.
    case onTheLine
    /// So many days after the strict last day; `nil` when a source says late without a day.
    case late(days: Int?)
    /// It was done according to a source that gives no day.
    case doneWithoutDay
    /// There was nothing to do: the council gave no view.
    case notNeeded
    /// The last day has passed and nothing is recorded, which does not prove that nothing was done.
    case notRecorded
    /// The last day has not passed yet.
    case notDue
  }

  /// Reviews the calendar of one arrangement.
  ///
  /// - Parameters:
  ///   - calendar: The calendar of one arrangement with the recorded steps of this council.
  ///   - council: The council's municipality.
  ///   - views: Views on documents of this arrangement, of any council and year.
  ///   - today: The day up to which steps are due.
  public init(
    _ calendar: BudgetCalendar, of council: OrganisationCode, views: [CouncilView], on today: Day
  ) {
    let onDraft = views.filter { $0.document == .draftBudget && $0.year == calendar.year }
    others =
      onDraft
      .filter { $0.municipality != council }
      .sorted { Folding.fold($0.municipalityName) < Folding.fold($1.municipalityName) }
    let statuses = Set(onDraft.lazy.filter { $0.municipality == council }.map(\.status))
    let hasOneAmendment =
      calendar.items.count { $0.step == .amendment && $0.status != .recorded } == 1
    findings = calendar.items.compactMap { item in
      guard item.status != .recorded, let lastDay = item.date,
        item.step != .amendment || hasOneAmendment
      else { return nil }
      let recorded = Self.recordedDay(for: item, in: calendar)
      let state =
        recorded.map { Self.state(of: $0, lastDay: lastDay, limit: item.limit) }
        ?? Self.state(of: item.step, statuses) ?? (lastDay < today ? .notRecorded : .notDue)
      return Finding(item: item, state: state, recorded: recorded)
    }
  }

  /// The earliest recorded day of the step. For sending what was adopted, a meeting after the last day
  /// counts too: what is not adopted cannot have been sent.
  private static func recordedDay(for item: CalendarItem, in calendar: BudgetCalendar) -> Day? {
    func days(_ step: BudgetStep?) -> [Day] {
      calendar.items.filter {
        $0.step == step && $0.status == .recorded && $0.year == item.year
      }.compactMap(\.date)
    }
    if let own = days(item.step).min() { return own }
    let adoption: BudgetStep? =
      switch item.step {
      case .budgetSubmission: .budgetAdoption
      case .accountsSubmission: .accountsAdoption
      default: nil
      }
    guard let adoption, let lastDay = item.date else { return nil }
    return days(adoption).first { $0 > lastDay }
  }

  private static func state(of recorded: Day, lastDay: Day, limit: Day?) -> State {
    if recorded <= lastDay { return .inTime }
    return recorded == limit ? .onTheLine : .late(days: lastDay.days(until: recorded))
  }

  /// What the status of the council's view tells about a step without a recorded day.
  private static func state(of step: BudgetStep?, _ statuses: Set<CouncilView.Status>) -> State? {
    switch step {
    case .view:
      if statuses.contains(.late) { return .late(days: nil) }
      if !statuses.isDisjoint(with: [.submitted, .answered]) { return .doneWithoutDay }
      return statuses.isDisjoint(with: [.noView, .notApplicable]) ? nil : .notNeeded
    case .answer:
      if statuses.contains(.answered) { return .doneWithoutDay }
      return statuses.isDisjoint(with: [.noView, .notApplicable]) ? nil : .notNeeded
    case .draftBudget:
      return statuses.isSubset(of: [.unknown, .notApplicable]) ? nil : .doneWithoutDay
    default: return nil
    }
  }
}
