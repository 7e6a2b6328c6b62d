import Law
import Records

extension BudgetCycle {
  /// The last day that a clock gives; `nil` when it names no term or counts from an unknown day.
  func deadline(_ term: BudgetTerm, year: Int, decision: Day?) -> Deadline? {
    switch term.clock {
    case .before(let month, let day, let offset):
      return Day(year: year + offset, month: month, day: day).map {
        Deadline(date: $0.adding(days: -1), limit: $0, status: .statutory)
      }
    case .weeksBeforeAdoption(let weeks):
      return draft(weeks: weeks, term, decision: decision)
    case .untilAdoption:
      return meetings.budget.map { Deadline(date: $0, status: .derived) }
    case .afterAdoption(let days, let month, let day, let offset):
      return Day(year: year + offset, month: month, day: day).map {
        submission(days: days, before: $0, after: meeting(of: term.step))
      }
    case .withinYear(let offset):
      return adoption(term.step, in: year + offset)
    case .noTerm:
      return nil
    }
  }

  /// So many weeks before the board meeting. Without one, before the last day on which a budget could
  /// be adopted and sent in time; for an amendment there is no such day.
  private func draft(weeks: Int, _ term: BudgetTerm, decision: Day?) -> Deadline? {
    let meeting = term.step == .amendment ? decision : meetings.budget
    if let meeting {
      return Deadline(date: meeting.adding(days: -7 * weeks), status: .derived)
    }
    guard term.step == .draftBudget,
      let last = lastAdoption(for: .budgetSubmission, text: term.rule.inForce)
    else { return nil }
    return Deadline(
      date: last.adding(days: -7 * weeks), status: .derived, anchor: last,
      note: CycleWording.latestDraft)
  }

  /// Within so many days after the meeting, and in any case before a day.
  private func submission(days: Int, before limit: Day, after meeting: Day?) -> Deadline {
    let last = limit.adding(days: -1)
    guard let meeting else { return Deadline(date: last, limit: limit, status: .statutory) }
    let afterMeeting = meeting.adding(days: days)
    guard afterMeeting > last else { return Deadline(date: afterMeeting, status: .derived) }
    return Deadline(
      date: last, limit: limit, status: .statutory,
      note: meeting > last ? CycleWording.meetingAfterLimit : nil)
  }

  /// The meeting itself; without one, the last day on which what was adopted can be sent in time.
  private func adoption(_ step: BudgetStep, in year: Int) -> Deadline? {
    if let meeting = meeting(of: step) {
      return Deadline(
        date: meeting, status: .recorded,
        note: meeting.year == year ? nil : CycleWording.adoptedInOtherYear)
    }
    let submission: BudgetStep =
      step == .accountsAdoption ? .accountsSubmission : .budgetSubmission
    return lastAdoption(for: submission).map {
      Deadline(date: $0, status: .derived, note: CycleWording.latestAdoption)
    }
  }

  private func meeting(of step: BudgetStep) -> Day? {
    switch step {
    case .accountsAdoption, .accountsSubmission: meetings.accounts
    default: meetings.budget
    }
  }

  /// The last day to send what was adopted, in the text that is in force then, or in one text only.
  private func lastAdoption(for submission: BudgetStep, text: Period? = nil) -> Day? {
    BudgetTerm.terms(for: submission, in: chapter).lazy.compactMap { term -> Day? in
      guard case .afterAdoption(_, let month, let day, let offset) = term.clock,
        let last = Day(year: year + offset, month: month, day: day)?.adding(days: -1),
        text.map({ $0 == term.rule.inForce }) ?? true, term.rule.inForce.contains(last)
      else { return nil }
      return last
    }.first
  }
}
