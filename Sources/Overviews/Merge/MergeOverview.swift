import Law
package import Records

/// What would happen to arrangements if municipalities became one, or if a border between two moved.
///
/// What the law itself says is told as law (Wet arhi art. 41); what participants have to decide is told as a choice.
/// Nothing is foretold.
package struct MergeOverview: Sendable {
  /// The day the answer is valid for.
  package let day: Day
  /// What is asked.
  package let plan: MergePlan
  /// The municipalities, in the order asked for.
  package let municipalities: [Organisation]
  /// Whether it is a change of municipalities, to which Wet arhi art. 41 applies, and no correction of a border; `nil`
  /// where inhabitants are not known.
  package let isChangeOfMunicipalities: Bool?
  /// The arrangements of one or more of them, by short title.
  package let arrangements: [Item]
  /// Arrangements of one subject that not all of them are in, so that the area gets several for one task; by the name
  /// of the subject.
  package let sameTask: [[Item]]
  /// The first year, by date.
  package let firstYear: [MergeStep]
  /// Arrangements in force that still list a municipality that went into one of these, by title.
  package let inherited: [ArrangementOverview]
  /// How old and how complete the answer is, over all of them.
  package let standing: Standing

  /// An arrangement and what the plan does to it.
  package struct Item: Sendable {
    /// The arrangement.
    package let overview: ArrangementOverview
    /// Which of the municipalities take part, in the order of the plan.
    package let members: [Organisation]
    /// What happens to it.
    package let fate: Fate
    /// The votes, now and then; `nil` where no document tells of any.
    package let votes: MergeVotes?
    /// What is paid, now and then; `nil` where no statement tells it of each.
    package let payment: MergePayment?
  }

  /// What happens to an arrangement.
  package enum Fate: String, Hashable, Sendable, CaseIterable {
    /// All participants go into one municipality: it lapses.
    case lapses = "vervalt"
    /// Two or more of the municipalities are in it.
    case shared = "beide"
    /// One of the municipalities is in it.
    case single = "alleen"
  }

  /// The arrangements of a fate.
  package func arrangements(_ fate: Fate) -> [Item] { arrangements.filter { $0.fate == fate } }

  /// The arrangements that one municipality alone is in.
  package func single(_ municipality: Organisation) -> [Item] {
    arrangements(.single).filter { $0.members.first?.id == municipality.id }
  }

  /// What a plan does to the arrangements of councils, which are of the same day and each of another municipality.
  package init(_ plan: MergePlan, of councils: [CouncilOverview], on day: Day) {
    self.day = day
    self.plan = plan
    let municipalities = councils.map(\.municipality)
    self.municipalities = municipalities
    standing = Standing(over: councils.map(\.standing), on: day)
    var members: [LineID: [Organisation]] = [:]
    var overviews: [LineID: ArrangementOverview] = [:]
    for council in councils {
      for item in council.arrangements {
        members[item.overview.line, default: []].append(council.municipality)
        overviews[item.overview.line] = overviews[item.overview.line] ?? item.overview
      }
    }
    let items = overviews.values.map { overview in
      let own = members[overview.line] ?? []
      return Item(
        overview: overview, members: own,
        fate: Self.fate(of: overview, own, plan.kind, on: day),
        votes: MergeVotes(of: own, in: overview.board, kind: plan.kind, ofAll: municipalities),
        payment: MergePayment(of: own, to: overview, on: day))
    }.alphabetical(\.overview.arrangement.shortTitle, then: \.overview.line)
    arrangements = items
    sameTask = Self.sameTask(items)
    let lapsed = Set(items.filter { $0.fate == .lapses }.map(\.overview.line))
    isChangeOfMunicipalities = Self.isChange(plan.kind, municipalities)
    firstYear = MergeStep.firstYear(
      of: plan, councils, without: lapsed, isChange: isChangeOfMunicipalities != false)
    var met = Set(overviews.keys)
    inherited = councils.flatMap(\.inherited).map(\.overview)
      .filter { met.insert($0.line).inserted }
  }

  /// A moved border is one when ten percent or more of the inhabitants of one of them go over (Wet arhi art. 1 lid 1
  /// onder b).
  private static func isChange(_ kind: MergePlan.Kind, _ municipalities: [Organisation]) -> Bool? {
    guard case .borderChange(let moved) = kind else { return true }
    let counts = municipalities.compactMap(\.inhabitants)
    guard counts.count == municipalities.count else { return nil }
    return counts.contains { inhabitants in
      let (hundredfold, overflows) = moved.multipliedReportingOverflow(by: 100)
      return overflows || hundredfold / Rule.percentOfBorderChange >= inhabitants
    }
  }

  /// All living participants are municipalities of the plan, and they become one: it lapses (Wet arhi art. 41 lid 1).
  private static func fate(
    of overview: ArrangementOverview, _ members: [Organisation], _ kind: MergePlan.Kind, on day: Day
  ) -> Fate {
    let living = overview.participants.filter { !$0.isAbolished(on: day) }
    let own = Set(members.map(\.id))
    if kind == .merger, members.count > 1, living.allSatisfy({ own.contains($0.organisation.id) }) {
      return .lapses
    }
    return members.count > 1 ? .shared : .single
  }

  private static func sameTask(_ items: [Item]) -> [[Item]] {
    var groups: [String: [Item]] = [:]
    for item in items where item.fate != .lapses {
      guard let subject = item.overview.subject else { continue }
      groups[subject.key, default: []].append(item)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value).filter { group in
      Set(group.map { $0.members.map(\.id) }).count > 1
    }
  }
}
