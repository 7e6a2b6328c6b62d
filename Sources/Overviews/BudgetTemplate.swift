package import Records

/// What the sheet for a council clerk to complete (invulblad) asks for a budget year: the arrangements of the
/// council that owe it a budget, and why the others do not.
package struct BudgetTemplate: Sendable {
  /// The council.
  package let overview: CouncilOverview
  /// The budget year.
  package let year: Int
  /// The arrangements to be asked about, by short title: those with the duties of Wgr art. 34 and 35 or the articles
  /// like them, and those of which the register does not tell whether they have them.
  package let asked: [CouncilOverview.CouncilArrangement]
  /// The arrangements without those duties, with the reason.
  package let leftOut: [LeftOut]

  /// An arrangement that owes the council no budget.
  package struct LeftOut: Sendable {
    /// The arrangement.
    package let arrangement: Arrangement
    /// Why it does not.
    package let reason: BilingualText
  }

  /// The sheet for a council and a budget year, on the arrangements of the overview.
  package init(_ overview: CouncilOverview, year: Int) {
    self.overview = overview
    self.year = year
    var asked: [CouncilOverview.CouncilArrangement] = []
    var leftOut: [LeftOut] = []
    for item in overview.arrangements {
      let calendar = BudgetCalendar(year: year, of: item.overview, for: overview)
      if let none = calendar.items.first(where: { $0.status == .noCalendar }) {
        leftOut.append(
          LeftOut(
            arrangement: item.overview.arrangement, reason: none.explanation ?? none.description))
      } else {
        asked.append(item)
      }
    }
    self.asked = asked
    self.leftOut = leftOut
  }
}
