import Law
import Records

/// Turns the terms of the law into the items of one arrangement and one budget year.
struct BudgetCycle {
  let year: Int
  let subject: CalendarSubject
  let chapter: Chapter
  let meetings: BudgetMeetings

  /// A date that a text of the law gives, and the day on which that text must be in force besides.
  struct Deadline {
    var date: Day
    var limit: Day?
    var latest: Day?
    var status: CalendarItem.Status
    var anchor: Day?
    var note: BilingualText?

    /// Whether a text of the law is in force on the days that count.
    func lies(in text: Period) -> Bool {
      text.contains(date) && (anchor.map(text.contains) ?? true)
    }
  }

  /// The day until which the views can come: that on which the draft is offered to the general board of a
  /// public body, or on which another board adopts the budget.
  var offer: Day? { subject.form == .publicBody ? meetings.offer : meetings.budget }

  /// All items of the cycle, in its order. The provisional accounts come twice: those of N-2 with the
  /// framework letter of N, and those of N.
  var items: [CalendarItem] {
    BudgetStep.allCases.flatMap { step -> [CalendarItem] in
      switch step {
      case .provisionalAccounts:
        [
          item(step, year: year - 2, note: CycleWording.accountsOfTwoYearsBefore),
          item(step, year: year),
        ].compactMap { $0 }
      case .amendment where !meetings.amendments.isEmpty:
        meetings.amendments.sorted().enumerated().compactMap { index, decision in
          item(step, year: year, ordinal: index + 1, decision: decision)
        }
      default:
        [item(step, year: year)].compactMap { $0 }
      }
    }
  }

  /// The item of a step; `nil` when the text in force does not know the step.
  private func item(
    _ step: BudgetStep, year: Int, ordinal: Int = 1, decision: Day? = nil,
    note: BilingualText? = nil
  ) -> CalendarItem? {
    let terms = BudgetTerm.terms(for: step, in: chapter)
    let dated = terms.compactMap { term in
      deadline(term, year: year, decision: decision).map { (term: term, deadline: $0) }
    }
    let applying = dated.first { $0.deadline.lies(in: $0.term.rule.inForce) }
    func make(
      _ term: BudgetTerm, _ deadline: Deadline?, _ status: CalendarItem.Status,
      _ notes: BilingualText?...
    ) -> CalendarItem {
      CalendarItem(
        step: step, line: subject.line, arrangement: subject.arrangement, year: year,
        ordinal: ordinal, date: deadline?.date, limit: deadline?.limit,
        latest: deadline?.latest ?? (status == .undated ? latest(of: step) : nil), status: status,
        citation: term.citation, description: term.rule.meaning,
        addressee: addressee(of: step), explanation: CycleWording.join(notes + [note]))
    }
    if let (term, deadline) = applying, term.rule.isVerified {
      return make(
        term, deadline, deadline.status, deadline.note,
        deadline.date.year == 2022 && deadline.status != .recorded ? CycleWording.transition : nil)
    }
    if let (term, deadline) = applying ?? dated.last {
      let wording = applying == nil ? outsideTexts(deadline, terms) : CycleWording.unverified
      guard let wording else { return nil }
      return deadline.status == .recorded
        ? make(term, deadline, .recorded, deadline.note, wording)
        : make(term, nil, .unverified, wording)
    }
    guard let reference = referenceDay(for: year),
      let term = terms.first(where: { $0.rule.inForce.contains(reference) })
    else { return nil }
    return term.rule.isVerified
      ? make(term, nil, .undated, CycleWording.undated(term, subject.form))
      : make(term, nil, .unverified, CycleWording.unverified)
  }

  /// After which day an undated step is too late in any case: a view once the general board meets, since
  /// the draft is offered before its meeting.
  private func latest(of step: BudgetStep) -> Day? {
    step == .view ? meetings.budget?.adding(days: -1) : nil
  }

  /// Why no text gives a day; `nil` when the step did not exist yet.
  private func outsideTexts(_ deadline: Deadline, _ terms: [BudgetTerm]) -> BilingualText? {
    guard let oldest = terms.last?.rule.inForce, let start = oldest.start, deadline.date < start
    else { return CycleWording.betweenTexts }
    return oldest.end == nil ? nil : CycleWording.beforeKnownTexts
  }

  /// The day whose text of the law describes an undated step: the budget meeting, else the end of the
  /// year before.
  private func referenceDay(for year: Int) -> Day? {
    meetings.budget ?? Day(year: year - 1, month: 12, day: 31)
  }

  private func addressee(of step: BudgetStep) -> BilingualText? {
    switch step {
    case .budgetSubmission, .accountsSubmission, .viewToSupervisor: chapter.supervisor.name
    case .framework, .provisionalAccounts, .draftBudget, .answer, .amendment: chapter.councils
    case .publicInspection, .view, .boardMeeting, .budgetAdoption, .accountsAdoption: nil
    }
  }
}
