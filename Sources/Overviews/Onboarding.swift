package import Law
package import Records

/// What somebody new in a council needs to begin with arrangements (inwerkdossier): of one council, or of any.
package struct Onboarding: Sendable {
  /// The council on a day; `nil` in the version for any council.
  package let council: CouncilYear?
  /// The day it is valid for.
  package let day: Day
  /// How old and how complete it is.
  package let standing: Standing
  /// What the council may do towards each of its arrangements.
  private let granted: [(arrangement: ArrangementOverview, rights: [Right])]

  /// That of one council. Cost: that of the rights towards each of its arrangements.
  package init(_ council: CouncilYear) {
    let overview = council.overview
    self.council = council
    day = overview.day
    standing = overview.standing
    granted = overview.arrangements.map { item in
      (
        item.overview,
        item.overview.rights(of: item.own, on: overview.day).filter { $0.applies == .yes }
      )
    }
  }

  /// That for any council.
  package init(on day: Day, standing: Standing) {
    council = nil
    self.day = day
    self.standing = standing
    granted = []
  }

  /// The budget year that is discussed on the day.
  package var year: Int { council?.calendar.year ?? BudgetCalendar.year(discussedOn: day) }

  /// A right that an instrument rests on, as the law gives it on the day.
  package struct Ground: Sendable {
    /// The right.
    package let right: CouncilRight
    /// What it means.
    package let rule: Rule
    /// Where it stands, in the chapters of the council's arrangements or in that of municipalities; each once.
    package let citations: [String]
    /// Towards which of the council's arrangements it holds; `nil` for any council.
    package let arrangements: [ArrangementOverview]?
  }

  /// The rights that an instrument rests on, the one that gives it first. One that no text of the day gives, or
  /// that holds towards none of the council's arrangements, is left out but for the first.
  package func grounds(of instrument: CouncilInstrument) -> [Ground] {
    instrument.rights.enumerated().compactMap { place, right in
      let held = granted.compactMap { arrangement, rights in
        rights.first { $0.right.code == right.code }.map { (arrangement, $0) }
      }
      // Most arrangements are of municipalities alone: their article is the one that people know.
      let usual = held.filter { $0.0.chapter.chapter == .municipalities }
      guard let first = (usual.first ?? held.first)?.1 else {
        guard council == nil || place == 0,
          let rule = right.provisions.map(\.rule).first(where: { $0.holds(on: day) == .yes })
        else { return nil }
        return Ground(
          right: right, rule: rule, citations: [rule.citation],
          arrangements: council == nil ? nil : [])
      }
      var met: Set<String> = []
      return Ground(
        right: right, rule: first.rule,
        citations: (usual + held).map(\.1.citation).filter { met.insert($0).inserted },
        arrangements: held.map(\.0))
    }
  }
}
