/// A council on one day and in one budget year: everything that an overview says, of each arrangement in
/// one value.
package struct CouncilYear: Sendable {
  /// The council, what it pays and what is doubtful.
  package let overview: CouncilOverview
  /// When it is the council's turn.
  package let calendar: CouncilCalendar
  /// The arrangements of the council, by short title.
  package let arrangements: [CouncilArrangement]

  /// One of the council's arrangements.
  package struct CouncilArrangement: Sendable {
    /// The arrangement, how the municipality takes part, what it pays and what is doubtful.
    package let participation: CouncilOverview.CouncilArrangement
    /// The steps of the budget year, by date.
    package let steps: [CouncilCalendar.Entry]
    /// What its documents went through with the council.
    package let dossier: CouncilDossier
  }

  /// The council and year of a calendar. Cost: that of the dossiers.
  package init(_ calendar: CouncilCalendar) {
    overview = calendar.overview
    self.calendar = calendar
    arrangements = calendar.overview.arrangements.map { item in
      CouncilArrangement(
        participation: item, steps: calendar.entries(of: item.overview.lineID),
        dossier: calendar.dossier(of: item.overview))
    }
  }

  /// A council in a budget year; `nil` for the one that is discussed on the day of the overview.
  package init(_ overview: CouncilOverview, year: Int? = nil) {
    self.init(CouncilCalendar(overview, year: year))
  }
}
