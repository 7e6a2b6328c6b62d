import Law
package import Records

/// A step of the first year after municipalities changed, for one or more arrangements.
package struct MergeStep: Sendable {
  /// What kind of step it is, by the name that the interface uses (soort).
  package let code: String
  /// The last day, or the day itself; `nil` where no rule names one.
  package let date: Day?
  /// The day before which the law asks it.
  package let limit: Day?
  /// The year of the document, where it is a step of budget or accounts.
  package let year: Int?
  /// What happens.
  package let description: BilingualText
  /// Where that stands.
  package let citation: String?
  /// The arrangements that it is about, by short title; none for what is about all.
  package let arrangements: [Arrangement]

  /// The steps of the first year, by date; those without a day last.
  ///
  /// The terms of budgets and accounts are those that hold for the municipalities of today; recorded days of boards and
  /// steps of arrangements that lapse are not among them.
  static func firstYear(
    of plan: MergePlan, _ councils: [CouncilOverview], without lapsed: Set<LineID>, isChange: Bool
  ) -> [MergeStep] {
    let year = plan.date.year
    let entries = councils.flatMap { council in
      (year - 1...year + 2).flatMap { CouncilCalendar(council, year: $0).entries }
    }
    var groups: [Key: (item: CalendarItem, arrangements: [LineID: Arrangement])] = [:]
    for entry in entries {
      let item = entry.item
      guard let date = item.date, date >= plan.date, date < plan.endOfFirstYear,
        item.status == .statutory || item.status == .derived, !lapsed.contains(item.line)
      else { continue }
      let key = Key(code: item.code, date: date, year: item.year, citation: item.citation)
      groups[key, default: (item, [:])].arrangements[item.line] = entry.arrangement.arrangement
    }
    let terms = groups.map { key, group in
      MergeStep(
        code: key.code, date: key.date, limit: group.item.limit, year: key.year,
        description: group.item.step.map(\.name) ?? group.item.description, citation: key.citation,
        arrangements: group.arrangements.values.alphabetical(\.shortTitle, then: \.id))
    }
    return ((isChange ? own(of: plan) : []) + terms).sorted { $0.sortKey < $1.sortKey }
  }

  private var sortKey: (Int32, Int, String, String) {
    (date?.number ?? .max, year ?? 0, code, citation ?? "")
  }

  private struct Key: Hashable {
    let code: String
    let date: Day
    let year: Int
    let citation: String?
  }

  /// The steps that the change itself asks.
  private static func own(of plan: MergePlan) -> [MergeStep] {
    func step(_ code: String, _ date: Day?, _ rule: Rule) -> MergeStep {
      MergeStep(
        code: code, date: date, limit: nil, year: nil, description: rule.meaning,
        citation: rule.citation, arrangements: [])
    }
    let stays = step("herindeling", plan.date, .staysInForce)
    let provisions = step("voorzieningen", plan.lastDayOfProvisions, .provisionsWithinSixMonths)
    guard plan.kind == .merger else { return [stays, provisions] }
    let seats = MergeStep(
      code: "leden-aanwijzen", date: nil, limit: nil, year: nil,
      description: BilingualText(
        words:
          "De nieuwe gemeente wijst leden aan voor de besturen. Wanneer, volgt uit de tekst van elke regeling.",
        "The new municipality appoints members of the boards. When, follows from the text of each arrangement."
      ),
      citation: "Wgr art. 13 en 14a", arrangements: [])
    return [stays, provisions, seats]
  }
}
