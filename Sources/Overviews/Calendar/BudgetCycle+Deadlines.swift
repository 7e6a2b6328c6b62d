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
    case .weeksBeforeOffer(let weeks):
      return draft(weeks: weeks, term, decision: decision)
    case .untilOffer:
      return offer.map { Deadline(date: $0.adding(days: -1), status: .derived) }
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

  /// So many weeks before the draft is offered. Where that day is not known, before the board meeting, and
  /// where that is not known either, before the last day on which a budget could be adopted and sent in
  /// time: the latest that it can be. For an amendment there is no such day.
  private func draft(weeks: Int, _ term: BudgetTerm, decision: Day?) -> Deadline? {
    let isAmendment = term.step == .amendment
    func counted(
      from day: Day, isLatest: Bool = false, anchor: Day? = nil, _ note: BilingualText? = nil
    ) -> Deadline {
      let date = day.adding(days: -7 * weeks)
      return Deadline(
        date: date, latest: isLatest ? date : nil, status: .derived, anchor: anchor,
        note: CycleWording.join([
          note, WorkingDay.contains(date) ? nil : CycleWording.doesNotMove,
        ]))
    }
    if !isAmendment, let offer { return counted(from: offer) }
    if let meeting = isAmendment ? decision : meetings.budget {
      return subject.form == .publicBody
        ? counted(from: meeting, isLatest: true, CycleWording.offerUnknown)
        : counted(from: meeting)
    }
    guard !isAmendment, let last = lastAdoption(for: .budgetSubmission, text: term.rule.inForce)
    else { return nil }
    return counted(
      from: last, isLatest: true, anchor: last,
      subject.form == .publicBody ? CycleWording.latestOffer : CycleWording.latestDraft)
  }

  /// Within so many days after the meeting, moved to a working day (Algemene termijnenwet art. 1 lid 1), and
  /// in any case before a day.
  private func submission(days: Int, before limit: Day, after meeting: Day?) -> Deadline {
    let last = limit.adding(days: -1)
    guard let meeting else { return Deadline(date: last, limit: limit, status: .statutory) }
    let afterMeeting = WorkingDay.onOrAfter(meeting.adding(days: days))
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
