import Records

/// What the documents of one arrangement went through with one council: what it was sent, decided and
/// got answered, what other councils said, and how each budget cycle went.
package struct CouncilDossier: Sendable {
  /// The arrangement.
  package let arrangement: ArrangementOverview
  /// The rounds past this council, newest year first; those without a year last.
  package let own: [ViewRound]
  /// The rounds past other councils in the years of `own` and in the year in focus, in the same order.
  package let others: [ViewRound]
  private let calendar: CouncilCalendar
  /// The year in focus and every other in which this council was sent or decided something.
  private let years: Set<Int>

  /// Whether the law gives the arrangement a calendar.
  package var hasCalendar: Bool { CalendarSubject(arrangement).hasCalendar }

  /// Whether nothing is recorded, of this council or another.
  package var isEmpty: Bool { own.isEmpty && others.isEmpty }

  /// Whether something is recorded of this council on a document of a year.
  package func tells(of year: Int) -> Bool { own.contains { $0.view.year == year } }

  /// How the cycle of the budget year in focus went, and of every other year in which this council was
  /// sent or decided something; newest first. Empty for an arrangement without a statutory calendar.
  ///
  /// Cost: that of the calendar of each year.
  package var cycles: [CycleReview] {
    years.sorted(by: >).compactMap(cycle)
  }

  /// How the cycle of a budget year went; `nil` without a statutory calendar.
  package func cycle(of year: Int) -> CycleReview? {
    let council = calendar.overview
    guard let code = council.municipality.code, hasCalendar else { return nil }
    return CycleReview(
      BudgetCalendar(year: year, of: arrangement, for: council, calendar.agenda), of: code,
      views: arrangement.views.map(\.view), on: council.day)
  }

  init(_ arrangement: ArrangementOverview, in calendar: CouncilCalendar) {
    let council = calendar.overview
    let own = arrangement.views.filter { $0.isPast(council.municipality) }
    let years = Set(own.compactMap(\.view.year)).union([calendar.year])
    self.arrangement = arrangement
    self.calendar = calendar
    self.own = own
    self.years = years
    others = arrangement.views.filter { round in
      !round.isPast(council.municipality) && round.view.year.map(years.contains) ?? false
    }
  }
}

extension CouncilCalendar {
  /// The dossier of every arrangement, in the order of the overview.
  package var dossiers: [CouncilDossier] {
    arrangements.map { CouncilDossier($0.overview, in: self) }
  }

  /// The dossier of one arrangement of the council.
  package func dossier(of arrangement: ArrangementOverview) -> CouncilDossier {
    CouncilDossier(arrangement, in: self)
  }
}
