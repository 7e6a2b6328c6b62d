import Records

/// The council clerk's cover sheet (oplegger) for the budget of one arrangement: who takes part, how
/// control is divided, and what is asked of the council when.
package struct BudgetCoverSheet: Sendable {
  /// The arrangement and how the municipality takes part in it.
  package let participation: CouncilOverview.CouncilArrangement
  /// The agenda of the council for the budget year.
  package let calendar: CouncilCalendar
  /// What the council may do towards the arrangement.
  package let rights: RightsProfile

  /// The arrangement.
  package var arrangement: ArrangementOverview { participation.overview }
  /// The council.
  package var council: CouncilOverview { calendar.overview }
  /// The budget year.
  package var year: Int { calendar.year }
  /// The steps of this arrangement, by date.
  package var entries: [CouncilCalendar.Entry] { calendar.entries(of: arrangement.line) }

  /// The cover sheet for one of the arrangements in a council's calendar.
  package init(_ participation: CouncilOverview.CouncilArrangement, in calendar: CouncilCalendar) {
    self.participation = participation
    self.calendar = calendar
    rights = RightsProfile(
      of: participation.overview, participation.own, on: calendar.overview.day)
  }
}

extension CouncilCalendar {
  /// The arrangements of the cycle that a text means: by the number of any version, by TOOI, or by
  /// words that each begin a word of its titles or of the name of its body.
  ///
  /// A title that equals the text goes before titles that only have its words.
  package func arrangements(matching text: String) -> [CouncilOverview.CouncilArrangement] {
    let folded = Folding.fold(text)
    let words = folded.split(separator: " ")
    guard !words.isEmpty else { return [] }
    if let id = VersionID(text) {
      return arrangements.filter { item in
        item.overview.versions.contains { $0.id == id }
      }
    }
    func names(_ item: CouncilOverview.CouncilArrangement) -> [String] {
      let overview = item.overview
      return [
        overview.arrangement.title, overview.arrangement.citationTitle, overview.body?.name,
        overview.body?.subname, overview.body?.abbreviation,
      ].compactMap { $0.map(Folding.fold) }
    }
    let exact = arrangements.filter { item in
      names(item).contains(folded) || item.overview.arrangement.tooi?.uri == text
        || item.overview.body?.tooi?.uri == text
    }
    guard exact.isEmpty else { return exact }
    return arrangements.filter { item in
      let found = names(item).flatMap { $0.split(separator: " ") }
      return words.allSatisfy { word in found.contains { $0.hasPrefix(word) } }
    }
  }
}
