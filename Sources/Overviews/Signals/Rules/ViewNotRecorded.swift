import Law
import Records

/// A term for a view on a draft budget that passed without a decision of the council on record, although
/// the draft was there: the council's own record says so, or other councils have theirs on it.
///
/// Only the newest budget year with records, and no older than last year. A council that keeps no record of
/// its views gets no signals, nor does one of which the day of the decision is known and its content is not.
struct ViewNotRecorded: SignalRule {
  let kind = SignalKind(
    "zienswijze-niet-vastgelegd", .attention, about: .figures,
    title: BilingualText("Zienswijze niet vastgelegd", "View not recorded"),
    condition: BilingualText(
      """
      De ontwerpbegroting lag er en de termijn is voorbij, maar een besluit van de raad is niet vastgelegd.
      """,
      "The draft budget was there and the term has passed, but no decision of the council is recorded."
    ),
    basis: BilingualText(
      "Wgr art. 35 lid 1 en 3 en de artikelen die daarmee overeenkomen",
      "Wgr art. 35(1) and (3) and the corresponding articles"),
    advice: BilingualText(
      "Leg vast wat de raad besloot; geen zienswijze is ook een besluit.",
      "Record what the council decided; no view is a decision too."))

  func findings(
    about participation: CouncilOverview.CouncilArrangement, of council: CouncilOverview,
    in examination: Examination
  ) -> [SignalFinding] {
    let onDrafts = participation.overview.views.filter { $0.view.document == .draftBudget }
    guard let code = council.municipality.code,
      examination.councilsWithViews.contains(code),
      let year = onDrafts.compactMap(\.view.year).max(), year >= examination.day.year - 1,
      let passing = passing(year, participation.overview, for: council, on: examination.day)
    else { return [] }
    let rounds = onDrafts.filter { $0.view.year == year }
    let own = rounds.first { $0.isPast(council.municipality) }
    guard own?.tellsDecision != true else { return [] }
    let elsewhere = rounds.filter { !$0.isPast(council.municipality) && $0.tellsDecision }
    guard let evidence = own ?? elsewhere.first else { return [] }
    let others = Set(elsewhere.map(\.view.municipalityName)).sorted()
    let reason =
      own == nil
      ? BilingualText(
        "Van andere raden is dat wel bekend: \(others).",
        "Of other councils it is known: \(others).")
      : BilingualText(
        "Het stuk of een voorstel ervoor is wel vastgelegd.",
        "The draft or a proposal on it is recorded.")
    return [
      SignalFinding(
        """
        \(passing.dutch) Wat de raad besloot over de ontwerpbegroting \(year: year), is niet vastgelegd. \
        \(reason.dutch)
        """,
        """
        \(passing.english) What the council decided on the draft budget \(year: year) is not recorded. \
        \(reason.english)
        """, source: evidence.view.source)
    ]
  }

  /// How the term for the view passed: its last day, else the meeting of the board, else the last day on
  /// which the budget had to be sent; `nil` while it has not.
  private func passing(
    _ year: Int, _ arrangement: ArrangementOverview, for council: CouncilOverview, on day: Day
  ) -> BilingualText? {
    let items = BudgetCalendar(year: year, of: arrangement, for: council).items
    func item(_ step: BudgetStep) -> CalendarItem? {
      items.first { $0.step == step && ($0.status != .recorded || $0.citation != nil) }
    }
    if let lastDay = item(.view)?.date {
      return lastDay < day
        ? BilingualText(
          "De raad kon tot en met \(lastDay) een zienswijze geven.",
          "The council could give a view until \(lastDay).") : nil
    }
    if let latest = item(.view)?.latest {
      return latest < day
        ? BilingualText(
          "Het bestuur vergaderde over de begroting op \(latest.adding(days: 1)).",
          "The board met on the budget on \(latest.adding(days: 1)).") : nil
    }
    guard let sent = item(.budgetSubmission)?.date, sent < day else { return nil }
    return BilingualText(
      "De begroting moest uiterlijk op \(sent) bij de toezichthouder zijn.",
      "The budget had to be with the supervisor by \(sent).")
  }
}

extension ViewRound {
  /// Whether a row tells that the council decided, be it that it gives no view.
  fileprivate var tellsDecision: Bool {
    rows.contains { $0.decided != nil || ($0.status != .unknown && $0.status != .received) }
  }
}
