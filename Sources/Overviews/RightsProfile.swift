package import Law
package import Records

/// Arrangements that give a council the same rights: those of one form, made by the same kinds of
/// bodies, under one chapter of the law, in which the municipality takes part with the same bodies.
package struct RightsProfile: Sendable {
  /// The arrangements, in the order in which they were given.
  package let arrangements: [ArrangementOverview]
  /// The rights with their answers, in the order in which a council meets them; duties stand over against them and are
  /// not among these.
  package let rights: [Right]
  /// The duties that apply.
  package let duties: [Right]
  /// The rights that the council has.
  package let granted: [Right]
  /// The rights that it has not, with the reason in each.
  package let refused: [Right]
  /// The rights of which nobody can say it from the register.
  package let unknown: [Right]

  /// The form; `nil` where the register has one the law does not know.
  package var form: CooperationForm? { arrangements.first?.arrangement.form }
  /// Whether a host municipality carries out light arrangements.
  package var isDerivedHostMunicipality: Bool {
    arrangements.first?.isDerivedHostMunicipality ?? false
  }
  /// Who made the arrangements.
  package var kind: ArrangementKind { arrangements.first?.kind ?? .unknown }
  /// The chapter.
  package var chapter: ChapterFinding { arrangements.first?.chapter ?? .unknown }
  /// Whether the arrangements have a board of the Wgr, which rights towards a board are about.
  package var hasBoard: Bool { arrangements.first?.hasBoard ?? false }

  /// The granted rights of a kind, in the order of the law's instruments.
  package func granted(_ kind: RightKind) -> [Right] {
    granted.filter { $0.right.kind == kind }
  }

  /// The profile of one arrangement; `own` is how the council's municipality takes part, `nil` for no
  /// council in particular.
  package init(of overview: ArrangementOverview, _ own: Participation? = nil, on day: Day) {
    self.init(arrangements: [overview], all: overview.rights(of: own, on: day))
  }

  private init(arrangements: [ArrangementOverview], all: [Right]) {
    self.arrangements = arrangements
    let rights = all.filter { $0.right.kind != .duty }
    self.rights = rights
    duties = all.filter { $0.right.kind == .duty && $0.applies == .yes }
    granted = rights.filter { $0.applies == .yes }
    refused = rights.filter { $0.applies == .no }
    unknown = rights.filter { $0.applies == .unknown }
  }

  /// Groups a council's arrangements by what decides about rights, the largest group first and groups of
  /// one size in the order of their first arrangement.
  package static func profiles(
    of arrangements: [CouncilOverview.CouncilArrangement], on day: Day
  ) -> [RightsProfile] {
    profiles(of: arrangements.map { ($0.overview, $0.own) }, on: day)
  }

  /// The same for arrangements of no council in particular.
  package static func profiles(
    of overviews: [ArrangementOverview], on day: Day
  ) -> [RightsProfile] {
    profiles(of: overviews.map { ($0, nil) }, on: day)
  }

  private static func profiles(
    of participations: [(overview: ArrangementOverview, own: Participation?)], on day: Day
  ) -> [RightsProfile] {
    struct Group {
      let circumstances: RightCircumstances
      let answers: [Right]
      var arrangements: [ArrangementOverview] = []

      func isAlike(_ other: Group) -> Bool {
        let (one, two) = (circumstances, other.circumstances)
        return one.form == two.form && one.isHostMunicipality == two.isHostMunicipality
          && one.kind == two.kind && one.chapter == two.chapter && answers == other.answers
      }
    }
    var groups: [Group] = []
    // Equal circumstances have equal answers, so that these are worked out once.
    var places: [RightCircumstances: Int] = [:]
    for (overview, own) in participations {
      let circumstances = overview.circumstances(of: own, on: day)
      let place =
        places[circumstances]
        ?? {
          let new = Group(
            circumstances: circumstances, answers: Right.rights(in: circumstances))
          let alike = groups.firstIndex { $0.isAlike(new) }
          if alike == nil { groups.append(new) }
          return alike ?? groups.count - 1
        }()
      places[circumstances] = place
      groups[place].arrangements.append(overview)
    }
    return groups.enumerated()
      .sorted { left, right in
        let (size, otherSize) = (left.element.arrangements.count, right.element.arrangements.count)
        return size == otherSize ? left.offset < right.offset : size > otherSize
      }
      .map { RightsProfile(arrangements: $0.element.arrangements, all: $0.element.answers) }
  }
}
