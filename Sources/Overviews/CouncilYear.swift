/// A council on one day and in one budget year: everything that an overview says, of each arrangement in
/// one value.
package struct CouncilYear: Sendable {
  /// The council, what it pays and what is doubtful.
  package let overview: CouncilOverview
  /// When it is the council's turn.
  package let calendar: CouncilCalendar
  /// What the next twelve months ask, over all budget years.
  package let months: CouncilTwelveMonths
  /// The steps of the budget year, and of the other years those of the next twelve months; by date, each once.
  package var entriesOfAllYears: [CouncilCalendar.Entry] {
    let known = Set(calendar.entries.map(\.item.identity))
    return (calendar.entries + months.entries.filter { !known.contains($0.item.identity) })
      .ordered(by: \.item)
  }
  /// The arrangements of the council, by short title.
  package let arrangements: [CouncilArrangement]
  /// Those in which it takes part only by what later versions tell, where they are asked for; they count
  /// in nothing.
  package let derived: [CouncilArrangement]

  /// One of the council's arrangements.
  package struct CouncilArrangement: Sendable {
    /// The arrangement, how the municipality takes part, what it pays and what is doubtful.
    package let participation: CouncilOverview.CouncilArrangement
    /// The steps of the budget year, by date.
    package let steps: [CouncilCalendar.Entry]
    /// What its documents went through with the council.
    package let dossier: CouncilDossier
  }

  /// The arrangements that JSON and CSV list: those of the council, then the derived ones.
  package var listed: [CouncilArrangement] { arrangements + derived }

  /// A council in a budget year. Cost: that of the calendars and the dossiers.
  ///
  /// - Parameters:
  ///   - overview: the council on a day.
  ///   - year: the budget year; `nil` for the one that is discussed on the day of the overview.
  ///   - addingDerived: whether the derived arrangements are told too.
  package init(_ overview: CouncilOverview, year: Int? = nil, addingDerived: Bool = false) {
    let calendar = CouncilCalendar(overview, year: year)
    self.overview = overview
    self.calendar = calendar
    months = CouncilTwelveMonths(calendar)
    func told(_ item: CouncilOverview.CouncilArrangement) -> CouncilArrangement {
      CouncilArrangement(
        participation: item, steps: calendar.entries(of: item.overview.line),
        dossier: calendar.dossier(of: item.overview))
    }
    arrangements = overview.arrangements.map(told)
    derived = addingDerived ? overview.derived.map(told) : []
  }
}
