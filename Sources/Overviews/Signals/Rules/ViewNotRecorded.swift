import Law
import Records

/// A term for a view on a draft budget that passed without a decision of the council on record, although
/// the draft was there: the council's own record says so, or other councils have theirs on it.
///
/// Only the newest budget year with records, and no older than last year. A council that keeps no record of
/// its views gets no signals, nor does one of which the day of the decision is known and its content is not.
struct ViewNotRecorded: SignalRule {
  let kind = SignalKind(
    "zienswijze-niet-vastgelegd", .attention,
    title: BilingualText("Zienswijze niet vastgelegd", "View not recorded"),
    condition: BilingualText(
      """
      De ontwerpbegroting lag er en de termijn is voorbij, maar een besluit van de raad is niet vastgelegd.
      """,
      "The draft budget was there and the term has passed, but no decision of the council is recorded."
    ),
    basis: BilingualText(
      "Wgr art. 35 lid 1 en 3 en de artikelen die daarmee overeenkomen",
      "Wgr art. 35(1) and (3) and the articles like it"),
    advice: BilingualText(
      "Leg vast wat de raad besloot; geen zienswijze is ook een besluit.",
      "Record what the council decided; no view is a decision too."))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let line = participation.overview.lineID
    let views = examination.excerpt.views.filter {
      $0.line == line && $0.document == .draftBudget && $0.year != nil
    }
    guard let code = council.municipality.code, let year = views.compactMap(\.year).max(),
      year >= examination.day.year - 1
    else { return [] }
    let onDraft = views.filter { $0.year == year }
    let own = onDraft.filter { $0.municipality == code }
    let keepsRecord = examination.excerpt.views.contains { $0.municipality == code }
    guard keepsRecord,
      own.allSatisfy({
        ($0.status == .unknown || $0.status == .received) && $0.decided == nil
      }),
      let passed = passed(year, participation.overview, onDraft, code, examination.day)
    else { return [] }
    let others = Set(onDraft.filter { $0.municipality != code }.map(\.municipalityName)).sorted()
    let reason =
      own.isEmpty
      ? SignalText(
        "Van andere raden is dat wel bekend: \(others).",
        "Of other councils it is known: \(others).")
      : SignalText(
        "Het stuk of een voorstel ervoor is wel vastgelegd.",
        "The draft or a proposal on it is recorded.")
    return [
      SignalFinding(
        """
        Op de ontwerpbegroting \(year: year) kon de raad tot uiterlijk \(passed) een zienswijze geven. Wat \
        de raad besloot, is niet vastgelegd. \(reason.dutch)
        """,
        """
        On the draft budget \(year: year) the council could give a view until \(passed) at the latest. What \
        it decided is not recorded. \(reason.english)
        """, source: (own.first ?? onDraft.first)?.source)
    ]
  }

  /// The last day for the view, or for the budget itself where no meeting is known, once it has passed.
  private func passed(
    _ year: Int, _ overview: ArrangementOverview, _ views: [CouncilView], _ code: OrganisationCode,
    _ day: Day
  ) -> Day? {
    let calendar = BudgetCalendar(
      year: year, subject: CalendarSubject(overview),
      recorded: views.filter { $0.municipality == code }.flatMap(RecordedStep.steps))
    let findings = CycleReview(calendar, of: code, views: views, on: day).findings
    let view = findings.first { $0.item.step == .view }
    let last = view?.item.date ?? findings.first { $0.item.step == .budgetSubmission }?.item.date
    return last.flatMap { $0 < day ? $0 : nil }
  }
}
