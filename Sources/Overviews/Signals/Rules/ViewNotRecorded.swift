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
    let onDrafts = participation.overview.views.filter { $0.view.document == .draftBudget }
    guard let code = council.municipality.code,
      examination.excerpt.views.contains(where: { $0.municipality == code }),
      let year = onDrafts.compactMap(\.view.year).max(), year >= examination.day.year - 1,
      let lastDay = lastDay(year, participation.overview, for: council),
      lastDay < examination.day
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
        Op de ontwerpbegroting \(year: year) kon de raad tot uiterlijk \(lastDay) een zienswijze geven. Wat \
        de raad besloot, is niet vastgelegd. \(reason.dutch)
        """,
        """
        On the draft budget \(year: year) the council could give a view until \(lastDay) at the latest. What \
        it decided is not recorded. \(reason.english)
        """, source: evidence.view.source)
    ]
  }

  /// The last day for the view in the calendar of the council, or that for the budget itself where no
  /// meeting of the board is known.
  private func lastDay(
    _ year: Int, _ arrangement: ArrangementOverview, for council: CouncilOverview
  ) -> Day? {
    let items = BudgetCalendar(year: year, of: arrangement, for: council).items
    func lastDay(of step: BudgetStep) -> Day? {
      items.first { $0.step == step && $0.status != .recorded }?.date
    }
    return lastDay(of: .view) ?? lastDay(of: .budgetSubmission)
  }
}

extension ViewRound {
  /// Whether a row tells that the council decided, be it that it gives no view.
  fileprivate var tellsDecision: Bool {
    rows.contains { $0.decided != nil || ($0.status != .unknown && $0.status != .received) }
  }
}
