import Law
package import Records

/// How the budget cycle of one arrangement went for one council: what was in time, late or not
/// recorded, and what other councils said on the same budget.
package struct CycleReview: Sendable {
  /// The budget year.
  package let year: Int
  /// The steps that have a last day, in the order of the calendar. Several amendments of one year are
  /// left out: no source tells which recorded day belongs to which.
  package let findings: [Finding]
  /// The views of other councils on the same draft budget, by name of the municipality.
  package let others: [CouncilView]

  /// How one step went.
  package struct Finding: Sendable {
    /// The item that sets the last day.
    package let item: CalendarItem
    /// How it went.
    package let state: State
    /// The last day; the latest that it can be where the item tells no more.
    package let lastDay: Day
    /// The recorded day, if there is one.
    package let recorded: Day?
    /// Whether that is the day on which the document was received, while the law counts from the day on
    /// which it was sent, which is not recorded.
    package let isReceipt: Bool

    /// Whether the last day may have been earlier than ``lastDay``, see ``CalendarItem/latest``.
    package var isLatest: Bool { item.latest != nil }
  }

  /// How a step went.
  package enum State: Hashable, Sendable {
    /// Recorded on or before the strict last day.
    case inTime
    /// Recorded on or before the latest that the last day can be; whether that was in time depends on a day
    /// that is not known.
    case perhapsInTime
    /// Recorded on the day that the law names in "vóór": sources differ whether that is in time.
    case onTheLine
    /// So many days after the strict last day, or at least so many where that may have been earlier; `nil` when a source says late without a day.
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

  /// Whether the council has the framework letter or the draft of this budget on record.
  private let isOnRecord: Bool

  /// The steps that were late, or are said to have been; in the order of the calendar.
  package var late: [Finding] {
    findings.filter(\.state.isLate)
  }

  /// The steps of which the last day has passed without anything recorded, among those that a council's
  /// own list or sheet can tell. That the budget was sent to the supervisor, for instance, no such list
  /// tells, and few tell when the accounts were adopted, so their absence means nothing.
  ///
  /// None in a budget of which the council has no framework letter or draft on record: that nothing is
  /// recorded of a step says little where nothing is recorded at all.
  package var missing: [Finding] {
    guard isOnRecord else { return [] }
    return findings.filter {
      $0.state == .notRecorded && $0.item.step?.isRecordedByCouncils == true
    }
  }

  /// Reviews the calendar of one arrangement.
  ///
  /// A view without a year belongs to no budget year and counts in none.
  ///
  /// - Parameters:
  ///   - calendar: The calendar of one arrangement with the recorded steps of this council.
  ///   - council: The council's municipality.
  ///   - views: Views on documents of this arrangement, of any council and year.
  ///   - today: The day up to which steps are due.
  package init(
    _ calendar: BudgetCalendar, of council: OrganisationCode, views: [CouncilView], on today: Day
  ) {
    year = calendar.year
    let onDraft = views.filter { $0.document == .draftBudget && $0.year == calendar.year }
    let own = onDraft.filter { $0.municipality == council }
    others =
      onDraft
      .filter { $0.municipality != council }
      .sorted { Folding.fold($0.municipalityName) < Folding.fold($1.municipalityName) }
    isOnRecord = views.contains {
      $0.municipality == council && $0.year == calendar.year
        && [.framework, .draftBudget].contains($0.document)
    }
    let hasOneAmendment =
      calendar.items.count { $0.step == .amendment && $0.status != .recorded } == 1
    findings = calendar.items.compactMap { item in
      guard item.status != .recorded, let lastDay = item.date ?? item.latest,
        item.step != .amendment || hasOneAmendment
      else { return nil }
      let sent = item.step == .view ? own.compactMap(\.viewSent).min() : nil
      let recorded = sent ?? Self.recordedDay(for: item, in: calendar)
      let byDay = recorded.map { Self.state(of: $0, lastDay: lastDay, item) }
      let state =
        Self.state(saidOf: item.step, own, byDay)
        ?? byDay ?? (lastDay < today ? .notRecorded : .notDue)
      let isReceipt = views.contains {
        $0.municipality == council && $0.year == item.year && $0.document.step == item.step
          && $0.sent == nil && recorded != nil && $0.received == recorded
      }
      return Finding(
        item: item, state: state, lastDay: lastDay, recorded: recorded, isReceipt: isReceipt)
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

  private static func state(of recorded: Day, lastDay: Day, _ item: CalendarItem) -> State {
    if recorded <= lastDay { return item.latest == nil ? .inTime : .perhapsInTime }
    return recorded == item.limit ? .onTheLine : .late(days: lastDay.days(until: recorded))
  }

  /// What the council's own view tells about a step besides its days: it goes before a day where it says
  /// that there was nothing to do or that the view was late, and stands in for a day that is not known.
  private static func state(
    saidOf step: BudgetStep?, _ own: [CouncilView], _ byDay: State?
  ) -> State? {
    let statuses = Set(own.lazy.map(\.status))
    let isWithout = !statuses.isDisjoint(with: [.noView, .notApplicable])
    switch step {
    case .view:
      if isWithout { return .notNeeded }
      if statuses.contains(.late) { return byDay?.isLate == true ? byDay : .late(days: nil) }
      return byDay == nil && !statuses.isDisjoint(with: [.submitted, .answered])
        ? .doneWithoutDay : nil
    case .answer:
      guard byDay == nil else { return nil }
      return isWithout ? .notNeeded : statuses.contains(.answered) ? .doneWithoutDay : nil
    case .draftBudget:
      return byDay == nil && own.contains(where: \.showsThatTheDraftArrived) ? .doneWithoutDay : nil
    default: return nil
    }
  }
}

extension CouncilView {
  /// Whether someone could only write this when the draft was there: that it was received, or what was
  /// decided or proposed about it. A meeting of the council may be no more than planned.
  fileprivate var showsThatTheDraftArrived: Bool {
    status != .notApplicable && (status != .unknown || decision != nil)
  }
}

extension CycleReview.State {
  fileprivate var isLate: Bool { if case .late = self { true } else { false } }
}

extension BudgetStep {
  /// Whether a list of council views or a completed sheet can tell that the step was taken.
  fileprivate var isRecordedByCouncils: Bool {
    switch self {
    case .framework, .draftBudget, .view, .answer, .budgetAdoption, .amendment: true
    case .provisionalAccounts, .publicInspection, .boardMeeting, .budgetSubmission,
      .viewToSupervisor, .accountsAdoption, .accountsSubmission:
      false
    }
  }
}
